import JourneyModel

/// What the customer has been promised.
public struct PromiseFacts: Hashable, Sendable {
  /// Whether a promise is kept.
  public enum Verdict: String, Hashable, Sendable, CaseIterable, FactChoice {
    /// Nowhere is less experienced than expected where it is to be kept.
    case kept
    /// Somewhere is.
    case broken
    /// No touchpoint that is to keep it gives expectation and experience.
    case unknown
  }

  /// The id.
  public let id: String
  /// The promise.
  public let text: String
  /// The ids of the touchpoints that are to keep it.
  public let deliveredAt: [String]
  /// How many of them give expectation and experience.
  public let judged: Int
  /// The ids of those where less was experienced than expected.
  public let brokenAt: [String]
  /// What it comes to.
  public let verdict: Verdict
  /// How it is seen whether it is kept, in the author's words.
  public let metric: String?
  /// Whether it has been taken back.
  public let isWithdrawn: Bool
  /// The 1-based line of the file.
  public let line: Int?

  init(_ promise: Promise, _ context: FactContext) {
    id = promise.id
    text = context.text(promise.text)
    let places = promise.deliveredAt.compactMap { context.journey.touchpoint($0) }
      .filter { context.told.contains($0.index) }
    let gaps = places.compactMap { place in Gap(place).map { (id: place.id, size: $0.size) } }
    deliveredAt = places.map(\.id)
    judged = gaps.count
    brokenAt = gaps.filter { $0.size < 0 }.map(\.id)
    verdict = gaps.isEmpty ? .unknown : brokenAt.isEmpty ? .kept : .broken
    metric = promise.metric.map(context.text)
    isWithdrawn = promise.isWithdrawn
    line = context.line(promise.span)
  }
}

extension PromiseFacts: FactRecord {
  package static let name = "promise"
  package static let summary = "What the customer has been promised."
  package static let fields: [FactField<PromiseFacts>] = [
    FactField("id", "The id, as written or made from the text.") { $0.id },
    FactField("text", "The promise.") { $0.text },
    FactField("deliveredAt", "The ids of the touchpoints that are to keep it.") { $0.deliveredAt },
    FactField("judged", "How many of them give expectation and experience.") { $0.judged },
    FactField("brokenAt", "The ids of those where less was experienced than expected.") { $0.brokenAt },
    FactField(
      "verdict",
      "`kept` where nothing judged fell short, `broken` where something did, `unknown` where nothing is judged."
    ) { $0.verdict },
    FactField("metric", "How it is seen whether it is kept, in the author's words.") { $0.metric },
    FactField("withdrawn", "Whether it has been taken back.") { $0.isWithdrawn },
    FactField("line", "The line of the file, from 1; null where the text isn't known.") { $0.line },
  ]
}
