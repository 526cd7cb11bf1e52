import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds stages that lose most of the people who come in, and don't say why.
struct UnexplainedDrop: Rule {
  private static let from = RuleOption(
    .from, .share(0.01...1), 0.5, "The part of the people that is lost from which on somebody should say why.")

  let about = RuleDescription(
    "drop-unexplained", .metrics, .warning,
    summary: "A stage loses half of the people or more, and nothing in it says why",
    why: "as long as nobody knows why people leave, nothing can be done so that they stay",
    options: [Self.from],
    silentWhere: [
      "fewer than half are lost, or the stage is 'optional'",
      "some go on by another way: another persona's, or a branch",
      "more come than could just before or after: then 'funnel-increases' speaks of the counts",
      "a pain, a reason in 'ends' or an accepted trouble stands in the stage",
      "the file describes what is to be ('state: to-be')",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: Booking
          entered: ↓1000
          touchpoints: [Books online: 0]
        - stage: The cut
          entered: 400
          touchpoints: [In the chair: 2]
      """,
      """
      asiakaspolku: Verkkokauppa
      vaiheet:
        - vaihe: Ostoskori
          saapui: ↓1000
          kosketuspisteet: [Lisää tuotteen koriin: 1]
        - vaihe: Kassa
          saapui: 300
          kosketuspisteet: [Maksaa: 0]
      """,
      """
      kundresa: Webbutiken
      faser:
        - fas: Varukorgen
          kom-in: ↓1000
          kontaktpunkter: [Lägger en vara i korgen: 1]
        - fas: Kassan
          kom-in: 300
          kontaktpunkter: [Betalar: 0]
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: Booking
          entered: 1000
          touchpoints:
            - {touchpoint: Books online, emotion: 0, pain: The calendar shows no free times}
        - stage: The cut
          entered: 400
          touchpoints: [In the chair: 2]
      """,
      """
      journey: A haircut
      stages:
        - stage: Booking
          entered: 1000
          touchpoints: [Books online: 0]
        - stage: Colouring
          optional: yes
          entered: 100
          touchpoints: [Chooses a colour: 1]
        - stage: The cut
          entered: 510
          touchpoints: [In the chair: 2]
      """,
      """
      journey: A haircut
      stages:
        - stage: Booking
          entered: 1000
          touchpoints:
            - {touchpoint: Books online, emotion: 0, next: [full: 60 %, chair: 40 %]}
            - {touchpoint: Hears that no time is free, id: full, emotion: -2, ends: another salon}
        - stage: The cut
          entered: 400
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 2}]
      """,
      """
      asiakaspolku: Verkkokauppa
      vaiheet:
        - vaihe: Ostoskori
          saapui: 1000
          kosketuspisteet:
            - {kosketuspiste: Lisää tuotteen koriin, tunne: 0, kipupiste: Toimituskulut näkyvät vasta korissa}
        - vaihe: Kassa
          saapui: 300
          kosketuspisteet: [Maksaa: 0]
      """,
      """
      kundresa: Webbutiken
      faser:
        - fas: Varukorgen
          kom-in: 1000
          kontaktpunkter: [Lägger en vara i korgen: 1]
        - fas: Kassan
          kom-in: 600
          kontaktpunkter: [Betalar: 0]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.entered) || subject.uses(.exited) else { return [] }
    let journey = subject.journey
    guard journey.state?.value != .toBe, let funnel = Funnel(journey) else { return [] }
    let limit = subject.number(Self.from, of: self)
    lazy var paths = StageTraffic(subject)
    return funnel.steps.enumerated().compactMap { place, step in
      guard let drop = step.dropOff, drop >= limit - 1e-9 else { return nil }
      // Those who take another way aren't lost.
      guard paths.everybody(in: step.from.stageIndex, passes: step.to.stageIndex) else { return nil }
      // Beside a place to which more come than could, a count is wrong: 'funnel-increases' speaks of it.
      guard !funnel.steps[max(0, place - 1)...min(place + 1, funnel.steps.count - 1)].contains(where: \.isIncrease)
      else { return nil }
      // Who is counted on the way in is lost in that stage or in those behind it that aren't counted.
      let last = step.to.isExit ? step.to.stageIndex : max(step.from.stageIndex, step.to.stageIndex - 1)
      let stages = journey.stages[step.from.stageIndex...last]
      let from = journey.stages[step.from.stageIndex]
      guard let before = step.from.isExit ? from.exited : from.entered,
        !stages.contains(where: { $0.touchpoints.contains(where: saysWhy) || subject.hasError(in: $0.span) })
      else { return nil }
      let to = journey.stages[step.to.stageIndex]
      let after = step.to.isExit ? to.exited : to.entered
      return finding(
        "\(Int((drop * 100).rounded())) % are lost in \(Shown.quoted(from.heading.text)), and nothing says why",
        at: before.span, note: "\(step.from.count) here, \(step.to.count) later",
        labels: after.map { [Label($0.span, "so many are left")] } ?? [],
        help: "write a '\(subject.ownWord(.pain, of: .touchpoint))' at the touchpoint where they leave, or ask them")
    }
  }

  /// Whether a touchpoint tells of trouble or of a way out.
  private func saysWhy(_ touchpoint: Touchpoint) -> Bool {
    !touchpoint.pains.isEmpty || touchpoint.ends?.text != nil || touchpoint.accepted?.isSo == true
  }
}
