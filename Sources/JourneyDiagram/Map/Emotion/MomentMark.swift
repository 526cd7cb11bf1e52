import JourneyAnalysis
package import JourneyModel

/// The sign of a critical moment: one for each kind, told apart by its shape first and by its colour second.
///
/// What decides is solid, what the numbers show is a sign in a ring, and a moment of truth is a badge. Of several at one
/// touchpoint the first in this order stands on the curve.
package enum MomentMark: Hashable, Sendable {
  case lowPoint, peak, failingCore, negative, positive, end, widestGap, longestWait, steepestFall
  case momentOfTruth(MomentOfTruth)

  /// All of them, in order.
  package static let all: [MomentMark] =
    [.lowPoint, .peak, .failingCore, .negative, .positive, .end, .widestGap, .longestWait, .steepestFall]
    + MomentOfTruth.allCases.map { .momentOfTruth($0) }

  /// The mark of a critical moment.
  init(_ moment: CriticalMoment) {
    self =
      switch moment.kind {
      case .declared: moment.polarity == .positive ? .positive : .negative
      case .peak: .peak
      case .trough, .branchTrough: .lowPoint
      case .end: .end
      case .steepestFall: .steepestFall
      case .widestGap: .widestGap
      case .longestWait: .longestWait
      case .failingCore: .failingCore
      // Maps don't call these out by themselves.
      case .momentOfTruth, .furthestAbove: .widestGap
      case .silentWait: .longestWait
      }
  }

  /// How far it reaches on the curve, in points.
  var radius: Double {
    switch self {
    case .lowPoint, .peak: 13
    case .failingCore, .negative, .positive: 11
    case .end, .widestGap, .longestWait, .steepestFall, .momentOfTruth: 9.5
    }
  }

  /// How the legend explains it.
  var legend: LegendMark {
    switch self {
    case .lowPoint: .lowPoint
    case .peak: .peak
    case .failingCore: .failingCore
    case .negative: .negative
    case .positive: .positive
    case .end: .end
    case .widestGap: .widestGap
    case .longestWait: .longestWait
    case .steepestFall: .steepestFall
    case .momentOfTruth(.zero): .zeroMoment
    case .momentOfTruth(.first): .firstMoment
    case .momentOfTruth(.second): .secondMoment
    case .momentOfTruth(.ultimate): .ultimateMoment
    }
  }

  /// Its colour where it speaks for the company or against it; a neutral one where it does neither.
  func color(_ polarity: Polarity?, _ theme: Theme) -> Color {
    switch self {
    case .peak, .positive: theme.good.mark
    case .lowPoint, .failingCore, .negative, .longestWait: theme.bad.mark
    case .end, .widestGap, .steepestFall:
      polarity == nil ? theme.ink : theme.role(of: polarity).mark
    case .momentOfTruth: theme.ink
    }
  }

  /// Draws it round a centre.
  ///
  /// - Parameters:
  ///   - polarity: what a mark that has no side of its own says.
  ///   - isFramed: whether what the numbers show stands in a ring; without it the sign is easier to read where it is small.
  ///   - outline: what sets a solid mark off from what lies under it.
  package func draw(
    on drawing: inout Drawing, at center: Point, radius: Double, polarity: Polarity?, theme: Theme,
    isFramed: Bool = true, outline: Stroke? = nil
  ) {
    let color = color(polarity, theme)
    var inner = radius
    switch self {
    case .widestGap, .longestWait, .steepestFall:
      guard isFramed else { break }
      drawing.circle(center, radius: radius, fill: theme.card.ground, stroke: Stroke(color, width: 1.4))
      inner = radius * 0.62
    default: break
    }
    switch self {
    case .lowPoint: drawing.face(.sad, at: center, radius: radius, fill: color, ink: theme.inverse)
    case .peak: drawing.face(.glad, at: center, radius: radius, fill: color, ink: theme.inverse)
    case .failingCore:
      drawing.crackedSquare(at: center, radius: radius, fill: color, crack: theme.inverse, outline: outline)
    case .negative: drawing.warning(at: center, radius: radius, fill: color, ink: theme.inverse, outline: outline)
    case .positive: drawing.star(at: center, radius: radius, fill: color, stroke: outline)
    case .end: drawing.target(at: center, radius: radius - 1, color: color, ground: theme.card.ground)
    case .widestGap: drawing.gapArrow(at: center, radius: inner, color: color)
    case .longestWait: drawing.hourglass(at: center, radius: inner, color: color)
    case .steepestFall: drawing.chevronsDown(at: center, radius: inner, color: color)
    case .momentOfTruth(let moment):
      drawing.hexagon(
        at: center, radius: radius, fill: theme.card.ground, stroke: Stroke(color, width: radius < 8 ? 1.1 : 1.5))
      drawing.sign(of: Self.place(of: moment), at: center, radius: radius * 0.5, color: color)
    }
  }

  private static func place(of moment: MomentOfTruth) -> Int {
    switch moment {
    case .zero: 0
    case .first: 1
    case .second: 2
    case .ultimate: 3
    }
  }
}

extension MomentMark: Comparable {
  package static func < (a: MomentMark, b: MomentMark) -> Bool { a.legend < b.legend }
}
