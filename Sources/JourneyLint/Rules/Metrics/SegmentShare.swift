import JourneyModel
import JourneySyntax

/// Finds segments whose shares don't make up all customers.
struct SegmentShare: Rule {
  let about = RuleDescription(
    "segment-share", .metrics, .error,
    summary: "The shares of the segments don't add up to 100 %",
    why: "every customer belongs to one segment, so one was forgotten or customers were counted twice",
    silentWhere: [
      "the shares add up to 100 %, give or take half a per cent",
      "a segment doesn't tell its share, and the others stay below 100 %",
    ],
    bad: [
      """
      journey: A haircut
      segments:
        - {segment: regulars, share: ↓70 %}
        - {segment: passers-by, share: 40 %}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      segmentit:
        - {segmentti: kanta-asiakkaat, osuus: ↓70 %}
        - {segmentti: ohikulkijat, osuus: 40 %}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      segment:
        - {segment: stamkunder, andel: ↓50 %}
        - {segment: förbipasserande, andel: 30 %}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ],
    good: [
      """
      journey: A haircut
      segments:
        - {segment: regulars, share: 33.3 %}
        - {segment: passers-by, share: 33.3 %}
        - {segment: visitors, share: 33.3 %}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      journey: A haircut
      segments:
        - {segment: regulars, share: 70 %}
        - segment: passers-by
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      segmentit:
        - segmentti: kanta-asiakkaat
          osuus: 66,6 %
        - segmentti: ohikulkijat
          osuus: 33,3 %
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      segment:
        - {segment: stamkunder, andel: 70 %}
        - segment: förbipasserande
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ])

  /// As much as rounding may add or take away.
  private static let tolerance = 0.005

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let segments = subject.journey.segments
    let shares = segments.compactMap(\.share)
    let sum = shares.reduce(0) { $0 + $1.value }
    // While a segment doesn't tell its share, what is missing may be its.
    let isComplete = shares.count == segments.count && shares.count > 1
    guard let first = shares.first, sum > 1 + Self.tolerance + 1e-9 || isComplete && sum < 1 - Self.tolerance - 1e-9
    else { return [] }
    guard !segments.contains(where: { subject.hasError(in: $0.span) }) else { return [] }
    let shown = subject.shown((sum * 1000).rounded() / 10)
    return [
      finding(
        "the shares of the segments add up to \(shown) %, not to 100 %", at: first.span,
        labels: shares.dropFirst().prefix(3).map { Label($0.span, "and this") },
        help: sum < 1
          ? "add the segment that is missing, or correct the shares"
          : "correct the shares; where segments overlap, leave the shares out")
    ]
  }
}
