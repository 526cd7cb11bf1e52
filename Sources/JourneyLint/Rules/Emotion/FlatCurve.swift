import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds curves without highs and lows.
struct FlatCurve: Rule {
  private static let fewest = RuleOption(
    .fewest, .wholeNumber(2...1000), 5, "The number of emotions on a path from which on its curve is judged.")

  let about = RuleDescription(
    "flat-curve", .emotion, .information, isOn: false,
    summary: "All emotions of a path lie within one step",
    why: "a journey in which everything feels the same has probably been guessed, not asked about",
    options: [Self.fewest],
    silentWhere: [
      "fewer than five touchpoints of the path have an emotion"
    ],
    bad: [
      """
      journey: A haircut
      ↓stages:
        - stage: The cut
          touchpoints: [Calls: 0, Walks in: 1, In the chair: 1, Pays: 0.5, In front of the mirror: 1]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      ↓vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Soittaa: 1, Astuu sisään: 1, Tuolissa: 1, Maksaa: 0, Peilin edessä: 1]
      """,
      """
      kundresa: En klippning
      ↓faser:
        - fas: Klippningen
          kontaktpunkter: [Ringer: 0, Stiger in: 1, I stolen: 1, Betalar: 1, Framför spegeln: 1]
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints: [Calls: 0, Walks in: 1, In the chair: 1, Pays: 0, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints: [Walks in: 1, In the chair: 1, Pays: 1, In front of the mirror: 1]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Soittaa: 1, Odottaa: -1, Tuolissa: 1, Maksaa: 0, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [Ringer: 1, I stolen: 1, Framför spegeln: 1]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard !subject.isScaleInDoubt else { return [] }
    let fewest = subject.count(Self.fewest, of: self)
    let flat = subject.analysis.paths.first { path in
      guard path.curve.scoredCount >= fewest, let peak = path.curve.peak, let trough = path.curve.trough else {
        return false
      }
      return peak.level - trough.level <= 1
    }
    guard let flat else { return [] }
    let whose = flat.personas.first.flatMap { subject.journey.persona($0) }.map { " of \(Shown.quoted($0.name.text))" }
    return [
      finding(
        "all \(flat.curve.scoredCount) emotions\(whose ?? "") lie within one step", at: subject.stagesKeySpan,
        note: "neither highs nor lows", help: "ask customers what was best and what was worst, and use the whole scale")
    ]
  }
}
