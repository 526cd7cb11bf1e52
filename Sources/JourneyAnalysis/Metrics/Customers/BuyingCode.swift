public import JourneyModel

/// How customers buy, as three scores of 1 to 5, 5 best: recency, frequency, monetary value (RFM).
public struct BuyingCode: Hashable, Sendable {
  /// How lately they bought.
  public let recency: Int?
  /// How often they buy.
  public let frequency: Int?
  /// How much they spend.
  public let monetary: Int?

  /// The code: `5-1-3`; `–` for a score that isn't known.
  public var text: String { [recency, frequency, monetary].map { $0.map(String.init) ?? "–" }.joined(separator: "-") }

  /// Whether all three scores are known.
  public var isComplete: Bool { recency != nil && frequency != nil && monetary != nil }

  /// A code by its scores; `nil` where none is known. A score is rounded and kept within 1…5.
  public init?(recency: Double?, frequency: Double?, monetary: Double?) {
    guard recency != nil || frequency != nil || monetary != nil else { return nil }
    func score(_ number: Double?) -> Int? { number.map { Int(min(max($0.rounded(), 1), 5)) } }
    self.recency = score(recency)
    self.frequency = score(frequency)
    self.monetary = score(monetary)
  }

  /// The fewest figures of which fifths can be made.
  public static let fewestForFifths = 5

  /// The codes of segments, in their order; `nil` for one that tells nothing of how it buys.
  ///
  /// A written score goes before a raw figure. Raw figures get scores by their order among the segments, where at least
  /// five segments give them: fewer have no fifths.
  public static func codes(of segments: [Segment]) -> [BuyingCode?] {
    func scores(_ score: (Behaviour) -> Number?, _ raw: (Behaviour) -> Number?, isLowBest: Bool = false) -> [Double?] {
      let figures = segments.map { $0.behaviour.flatMap(raw)?.value }
      let given = figures.compactMap(\.self)
      var fifths =
        given.count >= fewestForFifths ? Quintiles.scores(of: given, isLowBest: isLowBest)[...] : []
      let ranked = figures.map { $0 == nil ? nil : fifths.popFirst() }
      return zip(segments, ranked).map { segment, rank in
        segment.behaviour.flatMap(score)?.value ?? rank.map(Double.init)
      }
    }
    let recency = scores({ $0.recency }, { $0.recencyDays }, isLowBest: true)
    let frequency = scores({ $0.frequency }, { $0.purchases })
    let monetary = scores({ $0.monetary }, { $0.averageSpend })
    return segments.indices.map {
      BuyingCode(recency: recency[$0], frequency: frequency[$0], monetary: monetary[$0])
    }
  }
}
