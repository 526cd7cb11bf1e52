import JourneyModel

/// What the customer has been promised.
public struct PromiseFacts: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The promise.
  public let text: String
  /// The ids of the touchpoints that are to keep it.
  public let deliveredAt: [String]
  /// How many of them have the numbers that tell it.
  public let judged: Int
  /// The ids of those where less was delivered than promised, or experienced than expected.
  public let brokenAt: [String]
  /// What it comes to.
  public let verdict: PromiseCheck.Verdict
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
    let check = PromiseCheck(promise, in: context.journey, at: context.told)
    deliveredAt = places.map(\.id)
    judged = check.judged
    brokenAt = check.brokenAt.map { context.journey.touchpoints[$0].id }
    verdict = check.verdict
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
    FactField("judged", "How many of them tell what was promised and delivered, or expected and experienced.") {
      $0.judged
    },
    FactField("brokenAt", "The ids of those where less was delivered than promised, or experienced than expected.") {
      $0.brokenAt
    },
    FactField(
      "verdict",
      "`kept` where nothing judged fell short, `broken` where something did, `unknown` where nothing is judged."
    ) { $0.verdict },
    FactField("metric", "How it is seen whether it is kept, in the author's words.") { $0.metric },
    FactField("withdrawn", "Whether it has been taken back.") { $0.isWithdrawn },
    FactField("line", "The line of the file, from 1; null where the text isn't known.") { $0.line },
  ]
}
