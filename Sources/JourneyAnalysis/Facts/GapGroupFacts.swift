/// The gaps of the touchpoints that share an expectation's source or a dimension of service quality.
public struct GapGroupFacts: Hashable, Sendable {
  /// What they share: a known word's canonical form, or the author's own.
  public let name: String
  /// Their gaps.
  public let expectation: ExpectationFacts
}

extension GapGroupFacts: FactRecord {
  package static let name = "gapGroup"
  package static let summary = "The gaps of the touchpoints that share an expectation's source or a quality dimension."
  package static let isInline = true
  package static let fields: [FactField<GapGroupFacts>] = [
    FactField("name", "What they share: a known word's canonical English form, or the author's own.") { $0.name },
    FactField("expectation", "Their gaps.") { $0.expectation },
  ]
}
