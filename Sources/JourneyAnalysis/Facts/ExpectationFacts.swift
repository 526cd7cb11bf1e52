import JourneyModel

/// How some touchpoints did against what was expected of them.
public struct ExpectationFacts: Hashable, Sendable {
  /// How many give expectation and experience: what the figures rest on.
  public let n: Int
  /// How many were better than expected.
  public let exceeded: Int
  /// How many were as expected.
  public let met: Int
  /// How many were worse.
  public let missed: Int
  /// The mean gap; `nil` where none gives both numbers.
  public let mean: ScaleDistance?
  /// The id of the touchpoint furthest below expectation; `nil` where none is below.
  public let furthestBelow: String?
  /// The id of the touchpoint furthest above expectation; `nil` where none is above.
  public let furthestAbove: String?

  init(_ gaps: GapFigure, _ context: FactContext) {
    n = gaps.count
    exceeded = gaps.exceeded
    met = gaps.met
    missed = gaps.missed
    mean = ScaleDistance(gaps.mean, on: context.journey.scales.expectation)
    furthestBelow = (gaps.furthestBelow?.touchpointIndex).map(context.id)
    furthestAbove = (gaps.furthestAbove?.touchpointIndex).map(context.id)
  }
}

extension ExpectationFacts: FactRecord {
  package static let name = "expectation"
  package static let summary = "How some touchpoints did against what was expected of them."
  package static let isInline = true
  package static let fields: [FactField<ExpectationFacts>] = [
    FactField("n", "How many touchpoints give expectation and experience: what the figures rest on.") { $0.n },
    FactField("exceeded", "How many were better than expected.") { $0.exceeded },
    FactField("met", "How many were as expected.") { $0.met },
    FactField("missed", "How many were worse than expected.") { $0.missed },
    FactField("mean", "The mean gap; null where no touchpoint gives both numbers.") { $0.mean },
    FactField("furthestBelow", "The id of the touchpoint furthest below expectation; null where none is below.") {
      $0.furthestBelow
    },
    FactField("furthestAbove", "The id of the touchpoint furthest above expectation; null where none is above.") {
      $0.furthestAbove
    },
  ]
}
