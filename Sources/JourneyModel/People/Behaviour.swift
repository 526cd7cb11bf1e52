public import JourneySyntax

/// How a segment buys: recency, frequency and monetary value, as scores or as the raw figures.
public struct Behaviour: Sendable {
  /// The score of how lately they bought, 1…5, 5 best.
  public let recency: Number?
  /// The score of how often they buy, 1…5, 5 best.
  public let frequency: Number?
  /// The score of how much they spend, 1…5, 5 best.
  public let monetary: Number?
  /// Days since the last purchase, ≥ 0.
  public let recencyDays: Number?
  /// How many purchases they make, ≥ 0.
  public let purchases: Number?
  /// What they spend on average, ≥ 0, in the author's own currency.
  public let averageSpend: Number?
  /// Where it stands.
  public let span: Span
}
