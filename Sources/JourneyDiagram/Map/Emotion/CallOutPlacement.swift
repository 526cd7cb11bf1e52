/// Puts call-outs above and below the curves so that none covers a curve, a mark or another call-out.
///
/// Each goes straight above or below its point, or somewhat to a side, as near as it gets; what is in its way moves it
/// further out. The lane grows by what that needs.
struct CallOutPlacement {
  private static let distance = 12.0
  private static let gap = 7.0
  private static let neighbours = 24

  let envelope: CurveEnvelope
  /// Between which places the boxes must stay.
  let bounds: ClosedRange<Double>
  private(set) var placed: [PlacedCallOut] = []
  private var above: [Box] = []
  private var below: [Box] = []

  init(envelope: CurveEnvelope, bounds: ClosedRange<Double>) {
    self.envelope = envelope
    self.bounds = bounds
  }

  /// Places a call-out. Those that stand further left must come first; only the latest can be in the way.
  mutating func place(_ callOut: CallOut) {
    let (width, height) = (callOut.card.width, callOut.card.height)
    var best: (cost: Double, box: Box)?
    for shift in [0, -0.3, 0.3, -0.46, 0.46] {
      let left = min(
        max(callOut.anchor.x - width / 2 + shift * width, bounds.lowerBound), bounds.upperBound - width)
      let box = box(for: callOut, left: left, width: width, height: height)
      let distance = callOut.isAbove ? callOut.anchor.y - box.maxY : box.y - callOut.anchor.y
      let cost = distance + abs(shift) * 16
      if cost < best?.cost ?? .infinity { best = (cost, box) }
    }
    guard let box = best?.box else { return }
    placed.append(PlacedCallOut(callOut: callOut, box: box))
    if callOut.isAbove { above.append(box) } else { below.append(box) }
  }

  /// The box as near to the curve as the curve and the boxes that are there let it.
  private func box(for callOut: CallOut, left: Double, width: Double, height: Double) -> Box {
    let reach = (left - 3, left + width + 3)
    let others = (callOut.isAbove ? above : below).suffix(Self.neighbours).filter {
      $0.x - Self.gap < left + width && left < $0.maxX + Self.gap
    }
    if callOut.isAbove {
      var y =
        min(envelope.top(from: reach.0, to: reach.1), callOut.anchor.y - callOut.markRadius) - Self.distance - height
      for other in others.sorted(by: { $0.y > $1.y }) where y < other.maxY + Self.gap && other.y - Self.gap < y + height
      {
        y = other.y - Self.gap - height
      }
      return Box(x: left, y: y, width: width, height: height)
    }
    var y = max(envelope.bottom(from: reach.0, to: reach.1), callOut.anchor.y + callOut.markRadius) + Self.distance
    for other in others.sorted(by: { $0.y < $1.y }) where y < other.maxY + Self.gap && other.y - Self.gap < y + height {
      y = other.maxY + Self.gap
    }
    return Box(x: left, y: y, width: width, height: height)
  }
}
