/// What stands in the plot already: curves, marks and labels, as boxes that nothing else may cover.
///
/// The boxes are kept by strips of the page, so that a look for what is in the way costs the same in a long journey.
package struct PlotSpace {
  private static let strip = 24.0
  private static let step = 4.0

  private let x: Double
  private var strips: [[Box]]
  /// How far up and down anything reaches, 0 where nothing does.
  private(set) var top = 0.0
  private(set) var bottom = 0.0

  /// An empty plot between two places.
  package init(from x: Double, to maxX: Double) {
    self.x = x
    strips = Array(repeating: [], count: Int(max(maxX - x, 0) / Self.strip) + 1)
  }

  /// Takes in a box.
  package mutating func add(_ box: Box) {
    for index in range(box) { strips[index].append(box) }
    top = min(top, box.y)
    bottom = max(bottom, box.maxY)
  }

  /// Takes in a round mark.
  mutating func add(mark center: Point, radius: Double) {
    add(Box(center: center, width: 2 * radius, height: 2 * radius))
  }

  /// Takes in a curve with what it reaches to either side.
  mutating func add(_ curve: MonotoneCubic, halfWidth: Double) {
    for index in 0..<curve.count {
      let (from, to) = (curve.points[index], curve.points[index + 1])
      let steps = max(Int((to.x - from.x) / Self.step), 1)
      var last = from
      for step in 1...steps {
        let share = Double(step) / Double(steps)
        let next = Point(from.x + (to.x - from.x) * share, curve.height(of: index, at: share))
        add(
          Box(
            x: last.x, y: min(last.y, next.y) - halfWidth, width: next.x - last.x,
            height: abs(next.y - last.y) + 2 * halfWidth))
        last = next
      }
    }
  }

  /// Something that a box would cover; `nil` where it would stand free.
  package func obstacle(to box: Box) -> Box? {
    for index in range(box) {
      for other in strips[index] where other.overlaps(box) { return other }
    }
    return nil
  }

  /// The nearest free place for a box, moved up or down past what is in its way.
  package func clear(_ box: Box, movingUp: Bool, gap: Double) -> Box {
    var box = box
    // Each step passes an obstacle; behind the last of them there is nothing.
    for _ in 0..<24 {
      guard let other = obstacle(to: box.inset(-gap, -gap)) else { return box }
      let y = movingUp ? other.y - gap - box.height - 0.01 : other.maxY + gap + 0.01
      box = Box(x: box.x, y: y, width: box.width, height: box.height)
    }
    let y = movingUp ? min(top - gap - box.height, box.y) : max(bottom + gap, box.y)
    return Box(x: box.x, y: y, width: box.width, height: box.height)
  }

  private func range(_ box: Box) -> ClosedRange<Int> {
    let last = strips.count - 1
    let from = min(max(Int(((box.x - x) / Self.strip).rounded(.down)), 0), last)
    return from...min(max(Int(((box.maxX - x) / Self.strip).rounded(.down)), from), last)
  }
}
