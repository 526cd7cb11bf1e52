import JourneyModel
public import JourneySyntax

/// How far an experience lies from what was expected.
public struct GapFacts: Hashable, Sendable {
  /// What the difference comes to.
  public enum Verdict: String, Hashable, Sendable, CaseIterable, FactChoice {
    case exceeded, met, missed
  }

  /// Experience less expectation on the inner scale, −4…4.
  public let level: FiniteNumber
  /// The same on the author's scale.
  public let number: FiniteNumber
  /// What it comes to.
  public let verdict: Verdict

  init?(_ gap: Gap?) {
    guard let gap, let level = FiniteNumber(gap.size),
      let number = FiniteNumber(gap.experienced.number - gap.expected.number)
    else { return nil }
    self.level = level
    self.number = number
    verdict = level.value > 0 ? .exceeded : level.value < 0 ? .missed : .met
  }
}

extension GapFacts: FactRecord {
  package static let name = "gap"
  package static let summary = "How far an experience lies from what was expected."
  package static let isInline = true
  package static let fields: [FactField<GapFacts>] = [
    FactField("level", "Experience less expectation on the inner scale; negative where it fell short.", in: -4...4) {
      $0.level
    },
    FactField("number", "The same on the expectation scale of the file.") { $0.number },
    FactField("verdict", "What it comes to.") { $0.verdict },
  ]
}
