import JourneyAnalysis
import JourneyModel

/// The ways that don't just lead to the next touchpoint, as arcs over the cards: branches with their shares, short cuts and
/// ways back.
struct WayArcs {
  private struct Arc {
    let from: Double
    let to: Double
    let share: String?
    let isBack: Bool
    var level = 0

    var reach: ClosedRange<Double> { min(from, to)...max(from, to) }
  }

  private let arcs: [Arc]
  private let theme: Theme
  /// In points; 0 where there is no such way.
  let height: Double

  private static let pitch = 17.0
  private static let foot = 11.0
  private static let radius = 6.0
  /// More arcs than that are no picture any more.
  private static let limit = 200

  init(_ context: MapContext, _ columns: Columns) {
    theme = context.theme
    var arcs: [Arc] = []
    for touchpoint in context.journey.touchpoints where !touchpoint.next.isEmpty {
      for branch in touchpoint.next {
        guard let target = context.journey.touchpoint(branch.target), arcs.count < Self.limit else { continue }
        let isPlain = touchpoint.next.count == 1 && target.index == touchpoint.index + 1 && branch.share == nil
        guard !isPlain else { continue }
        let (from, to) = (columns.cells[touchpoint.index], columns.cells[target.index])
        let isBack = target.index <= touchpoint.index
        // Ways out leave towards where they lead; ways in arrive from where they come.
        let side = isBack ? -1.0 : 1
        arcs.append(
          Arc(
            from: from.midX + side * from.width * 0.16, to: to.midX - side * to.width * 0.16,
            share: branch.share.map { NumberText.percent($0.value, in: context.language) }, isBack: isBack))
      }
    }
    self.arcs = Self.stacked(arcs)
    let levels = self.arcs.reduce(0) { max($0, $1.level) }
    height = arcs.isEmpty ? 0 : Self.foot + Double(levels) * Self.pitch + 11
  }

  /// Whether some way leads back.
  var hasBack: Bool { arcs.contains(where: \.isBack) }

  /// Each arc on the lowest level where none is in its way: short ones first, so that they nest.
  private static func stacked(_ arcs: [Arc]) -> [Arc] {
    var placed: [Arc] = []
    for var arc in arcs.sorted(by: {
      ($0.reach.upperBound - $0.reach.lowerBound, $0.from) < ($1.reach.upperBound - $1.reach.lowerBound, $1.from)
    }) {
      let taken = Set(placed.filter { $0.reach.overlaps(arc.reach) }.map(\.level))
      while taken.contains(arc.level) { arc.level += 1 }
      placed.append(arc)
    }
    return placed
  }

  /// - Parameter bottom: the top edge of the cards.
  func draw(on drawing: inout Drawing, bottom: Double) {
    for arc in arcs { draw(arc, on: &drawing, bottom: bottom) }
    for arc in arcs { drawShare(of: arc, on: &drawing, bottom: bottom) }
  }

  private func height(of arc: Arc, bottom: Double) -> Double {
    bottom - Self.foot - Double(arc.level) * Self.pitch - 4
  }

  private func draw(_ arc: Arc, on drawing: inout Drawing, bottom: Double) {
    let y = height(of: arc, bottom: bottom)
    let side = arc.to >= arc.from ? 1.0 : -1
    let r = min(Self.radius, abs(arc.to - arc.from) / 2)
    let k = r * 0.55
    let stroke = Stroke(theme.quietInk, width: 1.6, pattern: arc.isBack ? .dashed : .solid)
    func straight(_ from: Point, _ to: Point) -> Shape.Curve { Shape.Curve(from, to, to) }
    let start = Point(arc.from, bottom - 1)
    let (one, two) = (Point(arc.from, y + r), Point(arc.from + side * r, y))
    let (three, four) = (Point(arc.to - side * r, y), Point(arc.to, y + r))
    let end = Point(arc.to, bottom - 6)
    drawing.add(
      Shape(
        .path(
          start,
          [
            straight(start, one),
            Shape.Curve(one.moved(0, -k), two.moved(-side * k, 0), two),
            straight(two, three),
            Shape.Curve(three.moved(side * k, 0), four.moved(0, -k), four),
            straight(four, end),
          ]), stroke: stroke))
    let head = [Point(arc.to - 4.5, bottom - 8), Point(arc.to + 4.5, bottom - 8), Point(arc.to, bottom - 1)]
    drawing.add(Shape(.polygon(head), fill: theme.quietInk))
  }

  /// The share in a small plate on its arc, where no other arc goes down through it.
  private func drawShare(of arc: Arc, on drawing: inout Drawing, bottom: Double) {
    guard let share = arc.share else { return }
    let y = height(of: arc, bottom: bottom)
    let width = MapStyle.smallBold.width(of: share) + 10
    let feet = arcs.filter { $0.level > arc.level }.flatMap { [$0.from, $0.to] }
    let places = [0.5, 0.35, 0.65, 0.22, 0.78, 0.12, 0.88].map { arc.from + (arc.to - arc.from) * $0 }
    let x = places.first { place in feet.allSatisfy { abs($0 - place) > width / 2 + 3 } } ?? places[0]
    let box = Box(center: Point(x, y), width: width, height: 14)
    drawing.rectangle(box, radius: 7, fill: theme.card.ground, stroke: Stroke(theme.quietInk))
    drawing.label(share, MapStyle.smallBold, theme.card.ink, x: x, middle: y, anchor: .middle)
  }
}
