public import JourneyModel

/// How many customers hold a feature for what, by the model of Kano.
public struct KanoCounts: Hashable, Sendable {
  /// How many fall into each category; one that isn't there has none.
  public let counts: [KanoCategory: Int]

  /// `nil` where a count is negative or nobody answered.
  public init?(_ counts: [KanoCategory: Int]) {
    guard counts.values.allSatisfy({ $0 >= 0 }), let sum = Int.sum(Array(counts.values)), sum > 0 else { return nil }
    self.counts = counts
  }

  /// The counts of a metric; `nil` where it gives none.
  public init?(_ metric: Metric) {
    guard let given = metric.categories else { return nil }
    let counts: [KanoCategory: Int?] = [
      .attractive: given.attractive, .oneDimensional: given.oneDimensional, .mustBe: given.mustBe,
      .indifferent: given.indifferent, .reverse: given.reverse, .questionable: given.questionable,
    ]
    self.init(counts.compactMapValues { $0 })
  }

  /// How many answered, with the reverse and questionable answers, > 0.
  public var answers: Int { Int.sum(Array(counts.values)) ?? 0 }

  /// The part of the answers that having the feature pleases, (A + O)/(A + O + M + I); `nil` where all answers are
  /// reverse or questionable, which are left out.
  public var better: CountedShare? { share(.attractive, .oneDimensional) }

  /// The part of the answers that missing the feature annoys, (O + M)/(A + O + M + I), which is written with a minus;
  /// `nil` where all answers are reverse or questionable.
  public var worse: CountedShare? { share(.oneDimensional, .mustBe) }

  /// The category that most fall into; of those that tie the one that weighs more with customers: must-be, one-dimensional,
  /// attractive, indifferent, reverse, questionable.
  public var category: KanoCategory {
    let order: [KanoCategory] = [.mustBe, .oneDimensional, .attractive, .indifferent, .reverse, .questionable]
    return order.dropFirst().reduce(order[0]) { count($1) > count($0) ? $1 : $0 }
  }

  private func count(_ category: KanoCategory) -> Int { counts[category] ?? 0 }

  private func share(_ one: KanoCategory, _ two: KanoCategory) -> CountedShare? {
    let all = [KanoCategory.attractive, .oneDimensional, .mustBe, .indifferent].reduce(0) { $0 + count($1) }
    return CountedShare(count(one) + count(two), of: all)
  }
}
