import JourneyModel
import JourneySyntax

/// Finds critical moments that nothing measures, in files that claim to be what is.
struct CriticalMomentUnmeasured: Rule {
  let about = RuleDescription(
    "critical-unmeasured", .criticalMoments, .warning,
    summary: "Nothing measures a touchpoint that is declared critical",
    why: "whether the moment that decides gets better or worse is seen only where it is measured",
    bad: [
      """
      journey: A haircut
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          owner: salon
          touchpoints:
            - {touchpoint: In the chair, emotion: 1}
            - {touchpoint: In front of the mirror, critical: ↓positive, emotion: 2}
      """
    ],
    good: [
      """
      journey: Measured at the touchpoint, at the stage, by the numbers of the gap model
      state: as-is
      covers: [consideration, purchase]
      stages:
        - stage: consideration
          owner: salon
          touchpoints:
            - touchpoint: Waits
              critical: negative
              emotion: -1
              service-level: {unit: min, better: low, expected: 5, actual: 4}
            - touchpoint: In the chair
              critical: positive
              emotion: 1
              metrics: [{metric: csat, scale: 1..5, distribution: {3: 10, 4: 20, 5: 30}, method: top-box}]
        - stage: purchase
          owner: salon
          metrics: [{metric: csat, scale: 1..5, distribution: {3: 10, 4: 20, 5: 30}, method: top-box}]
          touchpoints:
            - {touchpoint: In front of the mirror, critical: positive, emotion: 2}
      """,
      """
      journey: A hypothesis
      state: hypothesis
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In front of the mirror, critical: positive, emotion: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard journey.state?.value == .asIs else { return [] }
    return journey.touchpoints.compactMap { touchpoint in
      guard let critical = touchpoint.critical, touchpoint.metrics.isEmpty,
        touchpoint.serviceLevel?.actual == nil, touchpoint.serviceLevel?.perceived == nil,
        journey.stage(of: touchpoint).metrics.isEmpty, !subject.hasError(around: touchpoint)
      else { return nil }
      return finding(
        "nothing measures the critical moment \(Shown.quoted(touchpoint.name.text))", at: critical.span,
        note: "declared critical here",
        help: "write '\(subject.word(.metrics)):' with what is measured, at the touchpoint or at its stage")
    }
  }
}
