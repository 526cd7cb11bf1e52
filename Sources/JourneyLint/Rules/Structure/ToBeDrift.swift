import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds stages of what is that a journey that is to be leaves out.
struct ToBeDrift: Rule {
  let about = RuleDescription(
    "tobe-drift", .structure, .information, isOn: false,
    summary: "A journey that is to be lacks a stage of the journey that it is compared with",
    why: "customers still go through a stage that the plan forgets; one that is to go deserves a word",
    silentWhere: [
      "the journey isn't one that is to be, or is compared with another such",
      "another stage of the same phase is there",
      "the stage has no touchpoints",
    ],
    bad: [
      RuleExample(
        """
        journey: A haircut as it will be
        state: to-be
        compare-with: ↓haircut.journey.yaml
        stages:
          - stage: The cut
            touchpoints: [In the chair: 2, In front of the mirror: 2]
        """,
        comparedWith: """
          journey: A haircut
          state: as-is
          stages:
            - stage: Booking
              touchpoints: [Calls at noon: -1]
            - stage: The cut
              touchpoints: [In the chair: 1, In front of the mirror: 2]
          """),
      RuleExample(
        """
        asiakaspolku: Tuleva hiustenleikkuu
        tila: tavoitetila
        vertaa: ↓leikkuu.journey.yaml
        vaiheet:
          - vaihe: Leikkaus
            kosketuspisteet: [Tuolissa: 2, Katsoo peiliin: 2]
        """,
        comparedWith: """
          asiakaspolku: Hiustenleikkuu
          tila: nykytila
          vaiheet:
            - vaihe: Ajanvaraus
              kosketuspisteet: [Soittaa päivällä: -1]
            - vaihe: Leikkaus
              kosketuspisteet: [Tuolissa: 1, Katsoo peiliin: 2]
          """),
      RuleExample(
        """
        kundresa: Klippning i framtiden
        läge: målbild
        jämför-med: ↓klippning.journey.yaml
        faser:
          - fas: Klippningen
            kontaktpunkter: [I stolen: 2, Framför spegeln: 2]
        """,
        comparedWith: """
          kundresa: Klippning
          läge: nuläge
          faser:
            - fas: Bokningen
              kontaktpunkter: [Ringer på lunchen: -1]
            - fas: Klippningen
              kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
          """),
    ],
    good: [
      RuleExample(
        """
        journey: A haircut as it will be
        state: to-be
        # polku: ignore tobe-drift: nobody has to book any more
        compare-with: haircut.journey.yaml
        stages:
          - stage: The cut
            touchpoints: [In the chair: 2, In front of the mirror: 2]
        """,
        comparedWith: """
          journey: A haircut
          state: as-is
          stages:
            - stage: Booking
              touchpoints: [Calls at noon: -1]
            - stage: The cut
              touchpoints: [In the chair: 1, In front of the mirror: 2]
          """),
      RuleExample(
        """
        asiakaspolku: Hiustenleikkuu
        tila: nykytila
        vertaa: tuleva.journey.yaml
        vaiheet:
          - vaihe: Leikkaus
            kosketuspisteet: [Tuolissa, Katsoo peiliin]
        """,
        comparedWith: """
          asiakaspolku: Tuleva hiustenleikkuu
          tila: tavoitetila
          vaiheet:
            - vaihe: Ajanvaraus
              kosketuspisteet: [Varaa verkossa: 1]
            - vaihe: Leikkaus
              kosketuspisteet: [Tuolissa: 1, Katsoo peiliin: 2]
          """),
      """
      kundresa: Klippning i framtiden
      läge: målbild
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 2, Framför spegeln: 2]
      """,
    ])

  /// So many of the stages are named; more are counted.
  private static let most = 5

  /// - Complexity: that of the comparison of two journeys.
  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.journey.state?.value == .toBe, let written = subject.journey.compareWith, subject.errors.isEmpty,
      let before = subject.compared, before.state?.value != .toBe
    else { return [] }
    let comparison = JourneyComparison(before: Analysis(before), after: subject.analysis)
    let phases = Set(subject.journey.stages.compactMap(\.phase))
    let forgotten = comparison.stages.compactMap { stage -> Stage? in
      guard stage.isRemoved, let place = stage.before else { return nil }
      let stage = before.stages[place]
      // Two stages of a phase may have become one; and what nobody goes through is no loss.
      return stage.touchpoints.isEmpty || stage.phase.map(phases.contains) == true ? nil : stage
    }
    guard !forgotten.isEmpty else { return [] }
    var names = forgotten.prefix(Self.most).map { Shown.quoted($0.heading.text) }
    if forgotten.count > Self.most { names.append("\(forgotten.count - Self.most) more") }
    return [
      finding(
        "this journey lacks \(forgotten.count == 1 ? "a stage" : "stages") of the one it is compared with: "
          + names.joined(separator: ", "), at: written.span, note: "compared with this",
        help: "write what becomes of \(forgotten.count == 1 ? "it" : "them"); where nothing does, say why: "
          + "'# polku: ignore \(id): …'")
    ]
  }
}
