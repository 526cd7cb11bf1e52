import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds core touchpoints that stay too far below what was expected: errors at critical moments, else warnings.
struct CoreFails: Rule {
  let about = RuleDescription(
    "core-fails", .expectation, .error,
    summary: "A core touchpoint stays more than a quarter of the scale below what was expected",
    why: "as long as the core isn't in order, nothing above it can delight anybody",
    source: Citation.experience + ", for core, extended and exceeding experience",
    silentWhere: [
      "the file never uses 'level'; once it does, touchpoints without it count as core",
      "the gap is at most a quarter of the scale, or one of the two numbers is missing",
      "the file describes what is to be ('state: to-be'), or the touchpoint is 'accepted' with a reason",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, level: core, critical: negative, emotion: -1, expected: 4, experienced: ↓2}
            - {touchpoint: Pays, emotion: 0, expected: 4, experienced: ↓2.5}
            - {touchpoint: A coffee, level: exceeding, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      asteikot: {odotus: 1..7}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, taso: ydin, tunne: 1, odotettu: 6, koettu: ↓4}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, nivå: kärna, kritisk: negativ, känsla: -1, förväntat: 4, upplevt: ↓2}
            - {kontaktpunkt: En kopp kaffe, nivå: överträffande, känsla: 2}
      """,
    ],
    good: [
      """
      journey: Within tolerance, not core, one number only
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, level: core, emotion: 1, expected: 4, experienced: 3}
            - {touchpoint: A coffee, level: extended, emotion: 1, expected: 4, experienced: 1}
            - {touchpoint: Pays, level: core, emotion: 0, expected: 5}
      """,
      """
      journey: A file that doesn't speak of levels
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, expected: 5, experienced: 1}
            - {touchpoint: Pays, emotion: 0}
      """,
      """
      journey: What is to be
      state: to-be
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, level: core, emotion: 1, expected: 5, experienced: 1}
            - {touchpoint: Pays, emotion: 0}
      """,
      """
      journey: On a longer scale, tolerance is longer, too
      covers: [purchase]
      scales: {expectation: 1..7}
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, level: core, emotion: 1, expected: 5.5, experienced: 4}
            - {touchpoint: Pays, emotion: 0}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, taso: ydin, tunne: 1, odotettu: 4, koettu: 3}
            - {kosketuspiste: Kahvi, taso: laajennettu, tunne: 1, odotettu: 4, koettu: 2}
      """,
      """
      kundresa: En klippning som den ska bli
      läge: målbild
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, nivå: kärna, känsla: 1, förväntat: 5, upplevt: 2}
            - {kontaktpunkt: Framför spegeln, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.level) else { return [] }
    return FailingCore.all(in: subject.journey).compactMap { failing in
      let touchpoint = failing.touchpoint
      guard touchpoint.accepted?.isSo != true, !subject.hasError(in: touchpoint.span) else { return nil }
      let isCritical = touchpoint.critical != nil
      let level = touchpoint.level.map { [Label($0.span, "it is core")] }
      return finding(
        "the core fails at \(isCritical ? "the critical moment " : "")\(Shown.quoted(touchpoint.name.text)): "
          + failing.gap.words(in: subject.journey.language), at: failing.gap.experienced.span,
        severity: isCritical ? .error : .warning, note: "too far below what was expected",
        labels: [Label(failing.gap.expected.span, "expected")] + (level ?? []),
        help: level == nil
          ? "mend it before anything else; if it isn't core, say so with '\(subject.word(.level)): "
            + "\(subject.choice("extended", for: .level))'" : "mend it before anything that exceeds expectations")
    }
  }
}
