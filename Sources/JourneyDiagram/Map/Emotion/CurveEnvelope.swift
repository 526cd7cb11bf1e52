/// Between which heights curves and their marks run, along the page: what call-outs must keep clear of.
struct CurveEnvelope {
  private static let step = 4.0

  private let x: Double
  private var tops: [Double]
  private var bottoms: [Double]

  init(from x: Double, to maxX: Double) {
    self.x = x
    let count = Int((max(maxX - x, 0) / Self.step).rounded(.up)) + 1
    tops = Array(repeating: .infinity, count: count)
    bottoms = Array(repeating: -.infinity, count: count)
  }

  /// Takes in a curve with half its width.
  mutating func add(_ curve: MonotoneCubic, halfWidth: Double) {
    for index in 0..<curve.count {
      let (from, to) = (curve.points[index], curve.points[index + 1])
      let steps = max(Int((to.x - from.x) / Self.step * 2), 1)
      for step in 0...steps {
        let share = Double(step) / Double(steps)
        add(x: from.x + (to.x - from.x) * share, y: curve.height(of: index, at: share), reach: halfWidth)
      }
    }
  }

  /// Takes in a round mark.
  mutating func add(mark center: Point, radius: Double) {
    var offset = -radius
    while offset <= radius {
      add(x: center.x + offset, y: center.y, reach: radius)
      offset += Self.step
    }
  }

  /// The top of what lies between two places; infinity where nothing does.
  func top(from left: Double, to right: Double) -> Double {
    range(left, right).reduce(.infinity) { min($0, tops[$1]) }
  }

  /// The bottom of what lies between two places; minus infinity where nothing does.
  func bottom(from left: Double, to right: Double) -> Double {
    range(left, right).reduce(-.infinity) { max($0, bottoms[$1]) }
  }

  private mutating func add(x place: Double, y: Double, reach: Double) {
    let index = min(max(Int(((place - x) / Self.step).rounded(.down)), 0), tops.count - 1)
    tops[index] = min(tops[index], y - reach)
    bottoms[index] = max(bottoms[index], y + reach)
  }

  private func range(_ left: Double, _ right: Double) -> ClosedRange<Int> {
    let first = min(max(Int(((left - x) / Self.step).rounded(.down)), 0), tops.count - 1)
    let last = min(max(Int(((right - x) / Self.step).rounded(.down)), first), tops.count - 1)
    return first...last
  }
}
