/// A smooth curve through points with ascending x that never overshoots them: it rises only where the points rise.
///
/// Slopes by Fritsch and Carlson, "Monotone Piecewise Cubic Interpolation", SIAM J. Numer. Anal. 17 (1980), with the harmonic
/// mean of Fritsch and Butland (1984), which needs no second pass.
package struct MonotoneCubic {
  /// The points, x ascending.
  package let points: [Point]
  private let slopes: [Double]

  /// A curve through points whose x ascend.
  package init(through points: [Point]) {
    self.points = points
    guard points.count > 1 else {
      slopes = points.map { _ in 0 }
      return
    }
    let steps = zip(points, points.dropFirst()).map { ($1.y - $0.y) / max($1.x - $0.x, 1e-9) }
    var slopes = [steps[0]]
    for index in 1..<max(points.count - 1, 1) {
      let (before, after) = (steps[index - 1], steps[index])
      guard before * after > 0 else {
        slopes.append(0)
        continue
      }
      let (left, right) = (points[index].x - points[index - 1].x, points[index + 1].x - points[index].x)
      let (first, second) = (2 * right + left, right + 2 * left)
      slopes.append((first + second) / (first / before + second / after))
    }
    if points.count > 2 {
      slopes.append(steps[steps.count - 1])
      // At the ends the curve leaves flatter than the chord, which looks calmer and stays monotone.
      slopes[0] = Self.endSlope(steps[0], slopes[1])
      slopes[slopes.count - 1] = Self.endSlope(steps[steps.count - 1], slopes[slopes.count - 2])
    } else {
      slopes.append(steps[0])
    }
    self.slopes = slopes
  }

  /// How many pieces the curve has.
  package var count: Int { max(points.count - 1, 0) }

  /// The piece at a 0-based place, from `points[index]` to `points[index + 1]`.
  package func piece(_ index: Int) -> Shape.Curve {
    let (from, to) = (points[index], points[index + 1])
    let third = (to.x - from.x) / 3
    return Shape.Curve(
      Point(from.x + third, from.y + slopes[index] * third), Point(to.x - third, to.y - slopes[index + 1] * third), to)
  }

  /// The height of a piece at a share 0…1 of its width; x runs evenly, since the control points stand at thirds.
  package func height(of index: Int, at share: Double) -> Double {
    let piece = piece(index)
    let rest = 1 - share
    return rest * rest * rest * points[index].y + 3 * rest * rest * share * piece.control1.y
      + 3 * rest * share * share * piece.control2.y + share * share * share * piece.end.y
  }

  /// A piece cut at a share of its width, as two.
  package func split(_ index: Int, at share: Double) -> (first: Shape.Curve, second: Shape.Curve) {
    piece(index).split(from: points[index], at: share)
  }

  /// A piece as dashes, `on` points long with `off` points between.
  func dashes(of index: Int, on: Double, off: Double) -> [[Point]] {
    let (from, to) = (points[index], points[index + 1])
    let steps = max(Int((to.x - from.x) / 2), 2)
    var dashes: [[Point]] = []
    var dash = [from]
    var length = 0.0
    var previous = from
    var isOn = true
    for step in 1...steps {
      let share = Double(step) / Double(steps)
      let next = Point(from.x + (to.x - from.x) * share, height(of: index, at: share))
      length += previous.distance(to: next)
      previous = next
      if isOn { dash.append(next) }
      guard length >= (isOn ? on : off) else { continue }
      if isOn { dashes.append(dash) } else { dash = [next] }
      isOn.toggle()
      length = 0
    }
    if isOn, dash.count > 1 { dashes.append(dash) }
    return dashes
  }

  private static func endSlope(_ chord: Double, _ inner: Double) -> Double {
    let slope = (3 * chord - inner) / 2
    if slope * chord <= 0 { return 0 }
    return abs(slope) > 3 * abs(chord) ? 3 * chord : slope
  }
}
