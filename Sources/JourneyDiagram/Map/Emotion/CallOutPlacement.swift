/// Puts call-outs beside the curves so that none covers a curve, a mark, a label or another call-out.
///
/// Each goes straight above or below its point, or somewhat to a side, as near as it gets. What is in its way moves it
/// further out; the other side is taken where it is much nearer, or where the plot would have to grow.
struct CallOutPlacement {
  private static let distance = 11.0
  private static let gap = 6.0
  private static let shifts = [0, -0.22, 0.22, -0.4, 0.4]

  /// Between which places the boxes must stay.
  let bounds: ClosedRange<Double>
  /// What is there already; every placed call-out is added to it.
  private(set) var space: PlotSpace
  private(set) var placed: [PlacedCallOut] = []
  /// How far the plot reaches up and down without growing.
  private var top: Double
  private var bottom: Double

  init(in space: PlotSpace, bounds: ClosedRange<Double>, top: Double, bottom: Double) {
    self.space = space
    self.bounds = bounds
    self.top = min(top, space.top)
    self.bottom = max(bottom, space.bottom)
  }

  /// Places a call-out.
  mutating func place(_ callOut: CallOut) {
    var best: (cost: Double, place: PlacedCallOut)?
    for isAbove in [callOut.isAbove, !callOut.isAbove] {
      for shift in Self.shifts {
        let place = place(callOut, isAbove: isAbove, shift: shift)
        let cost = cost(of: place, isAbove: isAbove) + abs(shift) * 18
        if cost < best?.cost ?? .infinity { best = (cost, place) }
      }
    }
    guard let place = best?.place else { return }
    placed.append(place)
    space.add(place.box)
    space.add(Self.leader(of: place))
    top = min(top, place.box.y)
    bottom = max(bottom, place.box.maxY)
  }

  private func place(_ callOut: CallOut, isAbove: Bool, shift: Double) -> PlacedCallOut {
    let (anchor, card) = (callOut.anchor, callOut.card)
    let reach = callOut.markRadius + Self.distance
    let left = max(
      min(anchor.x - card.width / 2 + shift * card.width, bounds.upperBound - card.width), bounds.lowerBound)
    let y = isAbove ? anchor.y - reach - card.height : anchor.y + reach
    let box = space.clear(
      Box(x: left, y: y, width: card.width, height: card.height), movingUp: isAbove, gap: Self.gap)
    let x = min(max(anchor.x, box.x + 7), box.maxX - 7)
    let side = isAbove ? -1.0 : 1
    return PlacedCallOut(
      callOut: callOut, box: box, foot: Point(x, isAbove ? box.maxY : box.y),
      start: anchor.moved(0, side * (callOut.markRadius + 1)))
  }

  /// What a place costs: the way to the point, the growth of the plot, a line that crosses something, the wrong side.
  private func cost(of place: PlacedCallOut, isAbove: Bool) -> Double {
    let way = abs(place.foot.y - place.start.y)
    let growth = max(top - place.box.y, 0) + max(place.box.maxY - bottom, 0)
    let isCrossing = space.obstacle(to: Self.leader(of: place)) != nil
    return way + growth * 0.5 + (isCrossing ? 160 : 0) + (isAbove == place.callOut.isAbove ? 0 : 44)
  }

  /// The room of the line, short of its ends.
  private static func leader(of place: PlacedCallOut) -> Box {
    let (left, right) = (min(place.start.x, place.foot.x), max(place.start.x, place.foot.x))
    let (top, bottom) = (min(place.start.y, place.foot.y) + 3, max(place.start.y, place.foot.y) - 2)
    return Box(x: left - 1.5, y: top, width: right - left + 3, height: max(bottom - top, 0))
  }
}
