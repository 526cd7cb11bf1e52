import JourneyAnalysis
import JourneyModel

/// A curve of the map over its columns. Heights are relative to the neutral line.
struct PlottedCurve {
  /// The height of one step of the inner scale, in points.
  static let step = 44.0
  /// Between two curves that share their points.
  static let lateral = 3.0
  private static let patterns: [(on: Double, off: Double)?] = [nil, (11, 5), (3, 4), (18, 4), (6, 3)]

  let curve: MapCurve
  let line: MonotoneCubic
  let color: Color
  let width: Double
  private let isAlone: Bool
  private let pattern: (on: Double, off: Double)?

  /// The curve at a 0-based place among all that are drawn.
  init(_ curve: MapCurve, at index: Int, _ context: MapContext, _ columns: Columns) {
    self.init(curve, at: index, context, step: Self.step) { columns.cells[$0].midX }
  }

  /// The curve at a 0-based place among all that are drawn, on a scale of its own.
  ///
  /// - Parameters:
  ///   - step: the height of one step of the inner scale, in points.
  ///   - place: the distance of a touchpoint from the page's left edge.
  init(_ curve: MapCurve, at index: Int, _ context: MapContext, step: Double, place: (Int) -> Double) {
    let count = context.curves.count
    let shift = (Double(index) - Double(count - 1) / 2) * Self.lateral
    self.curve = curve
    line = MonotoneCubic(
      through: curve.points.map { Point(place($0.touchpointIndex), -$0.level * step + shift) })
    color = context.color(ofCurve: index)
    isAlone = count == 1
    width = isAlone ? 3 : 2.2
    pattern = isAlone ? nil : Self.patterns[index % Self.patterns.count]
  }

  /// The curve of the journey before, through places of its own.
  ///
  /// - Parameter points: its points, x ascending, relative to the neutral line.
  init(before curve: MapCurve, through points: [Point], color: Color) {
    self.curve = curve
    line = MonotoneCubic(through: points)
    self.color = color
    width = 1.8
    isAlone = false
    pattern = (5, 4)
  }

  /// Where the mark of the steepest fall stands: in its middle, or as near as nothing else stands; `nil` where the curve
  /// never falls.
  func fallPlace(in space: PlotSpace) -> Point? {
    guard let fall = curve.fall, fall > 0 else { return nil }
    let (from, to) = (line.points[fall - 1], line.points[fall])
    let places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78].map { share in
      Point(from.x + (to.x - from.x) * share, line.height(of: fall - 1, at: share))
    }
    let size = 2 * MomentMark.steepestFall.radius
    return places.first { space.obstacle(to: Box(center: $0, width: size, height: size)) == nil } ?? places[0]
  }

  /// The height at a place; `nil` where the curve doesn't reach.
  /// - Complexity: O(log n) in the points.
  func height(at x: Double) -> Double? {
    let points = line.points
    guard let first = points.first, let last = points.last, first.x <= x, x <= last.x, points.count > 1 else {
      return nil
    }
    var (low, high) = (0, points.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if points[middle].x <= x { low = middle } else { high = middle }
    }
    return line.height(of: low, at: (x - points[low].x) / max(points[high].x - points[low].x, 1e-9))
  }

  /// Where the curve is furthest from all others, so that a name there is nobody else's; `nil` where it never is far.
  func freest(among curves: [PlottedCurve]) -> Point? {
    var best: (distance: Double, point: Point)?
    for index in 0..<line.count {
      for share in [0.3, 0.5, 0.7] {
        let (from, to) = (line.points[index], line.points[index + 1])
        let point = Point(from.x + (to.x - from.x) * share, line.height(of: index, at: share))
        let others = curves.filter { $0.curve.personas != curve.personas }.compactMap { $0.height(at: point.x) }
        let distance = others.reduce(60) { min($0, abs($1 - point.y)) }
        if distance > best?.distance ?? 12 { best = (distance, point) }
      }
    }
    return best?.point
  }

  /// Draws the line; what leads over touchpoints without a score is thin and broken.
  func draw(on drawing: inout Drawing, neutral: Double, ground: Color) {
    let line = MonotoneCubic(through: line.points.map { $0.moved(0, neutral) })
    var run: [Shape.Curve] = []
    var start: Point?
    func close() {
      if let start, !run.isEmpty {
        if isAlone { drawing.add(Shape(.path(start, run), stroke: Stroke(ground, width: width + 3))) }
        drawing.add(Shape(.path(start, run), stroke: Stroke(color, width: width)))
      }
      (start, run) = (nil, [])
    }
    for index in 0..<line.count {
      if curve.followsGap[index + 1] {
        close()
        for dash in line.dashes(of: index, on: 6, off: 5) {
          drawing.add(Shape(.line(dash), stroke: Stroke(color.opacity(0.6), width: width * 0.7)))
        }
      } else if let pattern {
        for dash in line.dashes(of: index, on: pattern.on, off: pattern.off) {
          drawing.add(Shape(.line(dash), stroke: Stroke(color, width: width)))
        }
      } else {
        if start == nil { start = line.points[index] }
        run.append(line.piece(index))
      }
    }
    close()
  }

  /// Draws a straight piece of the line as it runs, for a name beside it.
  func drawSample(on drawing: inout Drawing, from start: Point, length: Double) {
    let line = MonotoneCubic(through: [start, start.moved(length, 0)])
    let dashes = pattern.map { line.dashes(of: 0, on: $0.on, off: $0.off) } ?? [line.points]
    for dash in dashes { drawing.add(Shape(.line(dash), stroke: Stroke(color, width: width))) }
  }

  /// Draws the steepest fall over the line, stronger and in the colour of trouble, where it ends below neutral.
  func drawFall(on drawing: inout Drawing, neutral: Double, theme: Theme) {
    guard let fall = curve.fall, fall > 0, curve.fallPolarity == .negative else { return }
    let line = MonotoneCubic(through: line.points.map { $0.moved(0, neutral) })
    guard !curve.followsGap[fall] else {
      for dash in line.dashes(of: fall - 1, on: 6, off: 5) {
        drawing.add(Shape(.line(dash), stroke: Stroke(theme.bad.mark, width: width)))
      }
      return
    }
    let piece = line.piece(fall - 1)
    drawing.add(Shape(.path(line.points[fall - 1], [piece]), stroke: Stroke(theme.bad.mark, width: width + 1.4)))
  }
}
