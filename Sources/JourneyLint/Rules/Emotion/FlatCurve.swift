import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds curves without highs and lows.
struct FlatCurve: Rule {
  let about = RuleDescription(
    "flat-curve", .emotion, .information, isOn: false,
    summary: "All emotions of a path lie within one step",
    why: "a journey in which everything feels the same has probably been guessed, not asked about",
    bad: [
      """
      journey: A haircut
      ↓stages:
        - stage: The cut
          touchpoints: [Calls: 0, Walks in: 1, In the chair: 1, Pays: 0.5, In front of the mirror: 1]
      """
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
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard !subject.isScaleInDoubt else { return [] }
    let flat = subject.analysis.paths.first { path in
      guard path.curve.scoredCount >= 5, let peak = path.curve.peak, let trough = path.curve.trough else {
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
