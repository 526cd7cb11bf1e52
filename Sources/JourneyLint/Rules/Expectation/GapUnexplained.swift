import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds service levels that show the customer's gap, and nothing of what it comes from.
struct GapUnexplained: Rule {
  let about = RuleDescription(
    "gap-unexplained", .expectation, .information,
    summary: "A service level shows that customers get less than they expect, but no number that explains it",
    why:
      "the customer's gap is made up of the company's four inner ones (Parasuraman, Zeithaml and Berry 1985), and "
      + "without their numbers nobody knows where to begin",
    source: Citation.gapModel,
    silentWhere: [
      "one of 'assumed', 'standard', 'promised' and 'actual' is known",
      "customers get what they expect, or the file uses no 'service-level'",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: Waits
              emotion: 0
              service-level: {unit: min, better: low, expected: 5, perceived: ↓25}
            - In the chair: 1
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Odottaa
              tunne: 0
              palvelutaso: {yksikkö: min, parempi: matala, odotettu: 5, koettu: ↓25}
            - Tuolissa: 1
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: Väntar
              känsla: 0
              servicenivå: {enhet: min, bättre: låg, förväntat: 5, upplevt: ↓25}
            - I stolen: 1
      """,
    ],
    good: [
      """
      journey: Explained, or no gap
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: Waits
              emotion: 0
              service-level: {unit: min, better: low, expected: 5, assumed: 15, perceived: 25}
            - touchpoint: Calls
              emotion: 0
              service-level: {unit: min, better: low, expected: 5, standard: 20, perceived: 25}
            - touchpoint: Pays
              emotion: 0
              service-level: {unit: min, better: low, expected: 5, perceived: 5}
            - touchpoint: In the chair
              emotion: 0
              expected: 4
              experienced: 1
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Odottaa
              tunne: 0
              palvelutaso: {yksikkö: min, parempi: matala, odotettu: 5, oletettu: 15, koettu: 25}
            - Tuolissa: 1
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: Väntar
              känsla: 1
              servicenivå: {enhet: min, bättre: låg, förväntat: 5, upplevt: 5}
            - I stolen: 1
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.serviceLevel) else { return [] }
    return subject.analysis.serviceGaps.compactMap { gaps in
      let touchpoint = subject.journey.touchpoints[gaps.touchpointIndex]
      guard let size = gaps.size(.customer), size < -1e-9, gaps.sizes.count == 1,
        let level = touchpoint.serviceLevel, let perceived = level.perceived, !subject.hasError(in: level.span),
        level.assumed == nil, level.standard == nil, level.promised == nil, level.actual == nil
      else { return nil }
      let missing: [Key] = [.assumed, .standard, .promised, .actual]
      let words = missing.map { "'\(subject.word($0, of: .serviceLevel))'" }
      return finding(
        "nothing explains why \(Shown.quoted(touchpoint.name.text)) falls short of what customers expect",
        at: perceived.span, labels: level.expected.map { [Label($0.span, "expected")] } ?? [],
        help: "add what is known of \(words.joined(separator: ", "))")
    }
  }
}
