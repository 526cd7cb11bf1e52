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
      "the stage is 'optional', or isn't on everybody's path",
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
    let entered = Funnel(journey)?.steps.filter { $0.isIncrease && !$0.to.isExit } ?? []
    let exits = journey.stages.compactMap { stage -> Diagnostic? in
      guard !stage.isOptional, let entered = stage.entered, let exited = stage.exited, exited.value > entered.value
      else { return nil }
      return finding(
        "\(exited.value) leave \(Shown.quoted(stage.heading.text)), but only \(entered.value) came in", at: exited.span,
        labels: [Label(entered.span, "so many came in")], help: help(subject))
    }
    guard !entered.isEmpty else { return exits }
    let paths = StageTraffic(subject)
    return exits
      + entered.compactMap { step in
        guard paths.isWalkedOnce(step.to.stageIndex), paths.isWalkedOnce(step.from.stageIndex) else { return nil }
        let (from, to) = (journey.stages[step.from.stageIndex], journey.stages[step.to.stageIndex])
        guard let after = to.entered, let before = step.from.isExit ? from.exited : from.entered else { return nil }
        return finding(
          "\(after.value) come into \(Shown.quoted(to.heading.text)), but only \(before.value) were in "
            + Shown.quoted(from.heading.text),
          at: after.span, labels: [Label(before.span, "so many were here before")], help: help(subject))
      }
  }

  private func help(_ subject: LintSubject) -> String {
    "count the same people in the same period at every stage; where a stage isn't everybody's, write "
      + "'\(subject.word(.optional, of: .stage)): \(subject.yes)'"
  }
}
