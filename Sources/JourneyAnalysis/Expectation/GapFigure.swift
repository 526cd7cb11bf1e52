/// How some touchpoints did against what was expected of them.
public struct GapFigure: Hashable, Sendable {
  /// A touchpoint's gap.
  public struct Place: Hashable, Sendable {
    /// The place of the touchpoint in the journey's list.
    public let touchpointIndex: Int
    /// Experience less expectation on the inner scale: −4…4.
    public var size: Double { StepFacts.level(billionths) }
    let billionths: Int
  }

  /// How many touchpoints give both numbers: what the figures rest on.
  public internal(set) var count = 0
  /// How many were better than expected.
  public internal(set) var exceeded = 0
  /// How many were as expected.
  public internal(set) var met = 0
  /// How many were worse.
  public internal(set) var missed = 0
  /// The furthest below expectation, the latest of those that tie; `nil` where none is below.
  public internal(set) var furthestBelow: Place?
  /// The furthest above expectation, the latest of those that tie; `nil` where none is above.
  public internal(set) var furthestAbove: Place?

  var sum = 0

  /// The figure of no touchpoint.
  public init() {}

  /// The figure of one gap, in billionths.
  init(_ gap: Int, at touchpoint: Int) {
    count = 1
    sum = gap
    let place = Place(touchpointIndex: touchpoint, billionths: gap)
    if gap > 0 {
      exceeded = 1
      furthestAbove = place
    } else if gap < 0 {
      missed = 1
      furthestBelow = place
    } else {
      met = 1
    }
  }

  /// The mean gap on the inner scale, −4…4; `nil` where no touchpoint gives both numbers.
  public var mean: Double? { count > 0 ? StepFacts.level(sum) / Double(count) : nil }

  /// The widest gap in either direction; of a shortfall and a surplus that tie the shortfall.
  public var widest: Place? {
    guard let furthestBelow, let furthestAbove else { return furthestBelow ?? furthestAbove }
    return furthestAbove.billionths > -furthestBelow.billionths ? furthestAbove : furthestBelow
  }

  static func += (a: inout GapFigure, b: GapFigure) {
    a.count += b.count
    a.exceeded += b.exceeded
    a.met += b.met
    a.missed += b.missed
    a.sum += b.sum
    if let below = b.furthestBelow, below.billionths <= a.furthestBelow?.billionths ?? 0 { a.furthestBelow = below }
    if let above = b.furthestAbove, above.billionths >= a.furthestAbove?.billionths ?? 0 { a.furthestAbove = above }
  }
}
