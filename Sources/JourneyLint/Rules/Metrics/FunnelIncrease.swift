import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds stages into which more come than could.
struct FunnelIncrease: Rule {
  let about = RuleDescription(
    "funnel-increases", .metrics, .warning,
    summary: "More people are counted at a later place of the journey than before",
    why: "nobody comes out of nowhere, so the counts are of different things or of different periods",
    silentWhere: [
      "the stage is 'optional', or some of those who come into it come by another way: another persona's, or a branch",
      "a way leads back into the stage, so that some come twice",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: Booking
          entered: 100
          touchpoints: [Books online]
        - stage: The cut
          entered: ↓140
          exited: ↓150
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Verkkokauppa
      vaiheet:
        - vaihe: Ostoskori
          saapui: 100
          kosketuspisteet: [Lisää tuotteen koriin]
        - vaihe: Kassa
          saapui: ↓140
          kosketuspisteet: [Maksaa]
      """,
      """
      kundresa: Webbutiken
      faser:
        - fas: Varukorgen
          kom-in: 100
          gick-vidare: ↓120
          kontaktpunkter: [Lägger en vara i korgen]
        - fas: Kassan
          kom-in: 90
          kontaktpunkter: [Betalar]
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: Booking
          entered: 100
          touchpoints: [Books online]
        - stage: Colouring
          optional: yes
          entered: 400
          touchpoints: [Chooses a colour]
        - stage: The cut
          entered: 100
          exited: 90
          touchpoints: [In the chair]
      """,
      """
      journey: A haircut
      stages:
        - stage: Booking
          entered: 100
          touchpoints: [Books online]
        - stage: The cut
          entered: 140
          touchpoints:
            - {touchpoint: In the chair, id: chair}
            - {touchpoint: Lets it be cut again, next: [chair: 40 %]}
      """,
      """
      journey: A haircut by two ways
      stages:
        - {stage: Choosing, entered: 1000, touchpoints: [{touchpoint: Chooses, next: {web: 80 %, desk: 20 %}}]}
        - {stage: Desk, entered: 200, touchpoints: [{touchpoint: Takes a number, id: desk, next: chair}]}
        - {stage: Web, entered: 800, touchpoints: [{touchpoint: Logs in, id: web}]}
        - {stage: The cut, entered: 988, touchpoints: [{touchpoint: In the chair, id: chair}]}
      """,
      """
      asiakaspolku: Verkkokauppa
      vaiheet:
        - vaihe: Ostoskori
          saapui: 100
          kosketuspisteet: [Lisää tuotteen koriin]
        - vaihe: Kassa
          saapui: 80
          kosketuspisteet: [Maksaa]
      """,
      """
      asiakaspolku: Kirjasto kahdella tavalla
      persoonat: [{persoona: kävijä, tavoite: Kirja}, {persoona: etäkäyttäjä, tavoite: Kirja}]
      vaiheet:
        - vaihe: Tiskillä
          saapui: 120
          kosketuspisteet: [{kosketuspiste: Ottaa vuoronumeron, persoona: kävijä}]
        - vaihe: Verkossa
          saapui: 900
          kosketuspisteet: [{kosketuspiste: Kirjautuu, persoona: etäkäyttäjä}]
        - vaihe: Nouto
          saapui: 978
          kosketuspisteet: [Saa kirjan]
      """,
      """
      kundresa: Webbutiken
      faser:
        - fas: Varukorgen
          kom-in: 100
          kontaktpunkter: [Lägger en vara i korgen]
        - fas: Retur
          valfri: ja
          kom-in: 400
          kontaktpunkter: [Skickar tillbaka]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.entered) || subject.uses(.exited) else { return [] }
    let journey = subject.journey
    let steps = Funnel(journey)?.steps ?? []
    let exits = journey.stages.compactMap { stage -> Diagnostic? in
      guard !stage.isOptional, let entered = stage.entered, let exited = stage.exited, exited.value > entered.value
      else { return nil }
      return finding(
        "\(exited.value) leave \(Shown.quoted(stage.heading.text)), but only \(entered.value) came in", at: exited.span,
        labels: [Label(entered.span, "so many came in")], help: help(subject))
    }
    let places = steps.prefix(1).map(\.from) + steps.map(\.to)
    // Mostly the counts only fall.
    guard zip(places, places.dropFirst()).contains(where: { $0.count < $1.count }) else { return exits }
    let paths = StageTraffic(subject)
    return exits
      + places.indices.compactMap { index in
        let after = places[index]
        // Those who come in were in the nearest stage before that none of them passes by.
        let earlier = places[max(0, index - Self.furthest)..<index]
        guard !after.isExit,
          let before = earlier.last(where: { paths.everybody(in: after.stageIndex, passes: $0.stageIndex) }),
          after.count > before.count, paths.isWalkedOnce(after.stageIndex), paths.isWalkedOnce(before.stageIndex)
        else { return nil }
        let (from, to) = (journey.stages[before.stageIndex], journey.stages[after.stageIndex])
        guard let after = to.entered, let before = before.isExit ? from.exited : from.entered else { return nil }
        return finding(
          "\(after.value) come into \(Shown.quoted(to.heading.text)), but only \(before.value) were in "
            + Shown.quoted(from.heading.text),
          at: after.span, labels: [Label(before.span, "so many were here before")], help: help(subject))
      }
  }

  /// So many places before another one are looked at.
  private static let furthest = 20

  private func help(_ subject: LintSubject) -> String {
    "count the same people in the same period at every stage; where a stage isn't everybody's, write "
      + "'\(subject.word(.optional, of: .stage)): \(subject.yes)'"
  }
}
