import JourneyAnalysis
import JourneyModel

/// A sign on the curve and in the list: what makes a touchpoint critical is told by its shape.
enum TerminalMark: Int, Hashable, Sendable, CaseIterable {
  case peak, lowPoint, end, positive, negative, other, scored, gap

  /// The sign of a critical moment, by the most important of its kinds.
  init(_ moment: StoryMoment) {
    switch moment.kinds.first {
    case .trough, .branchTrough: self = .lowPoint
    case .peak: self = .peak
    case .end: self = .end
    case .declared: self = moment.polarity == .negative ? .negative : .positive
    case .failingCore, .widestGap, .longestWait, .steepestFall, .momentOfTruth, .furthestAbove, .silentWait, nil:
      self = .other
    }
  }

  var sign: String {
    switch self {
    case .peak: "▲"
    case .lowPoint: "▼"
    case .end: "■"
    case .positive: "★"
    case .negative: "◆"
    case .other: "◇"
    case .scored: "●"
    case .gap: "╌"
    }
  }

  /// What it means, for the foot of the page.
  var word: MapWord {
    switch self {
    case .peak: .legendPeak
    case .lowPoint: .lowPoint
    case .end: .legendEnd
    case .positive: .legendGood
    case .negative: .legendBad
    case .other: .criticalByFigures
    case .scored: .legendScored
    case .gap: .legendGap
    }
  }
}
