extension CurveArea {
  /// Fills the area with strokes instead of colour: dense ones below the neutral line, sparse dots above it.
  ///
  /// One line does it all: it runs from the neutral line to the curve, along the curve, back, and along the neutral line.
  package func hatch(on drawing: inout Drawing, color: Color, neutral: Double) {
    let pitch = isAbove ? 7.0 : 4.0
    var points: [Point] = []
    var isAtNeutral = true
    var x = pitch / 2 + (heights.first?.x ?? 0)
    for (from, to) in zip(heights, heights.dropFirst()) {
      while x < to.x {
        let share = (x - from.x) / max(to.x - from.x, 1e-9)
        let edge = Point(x, from.y + (to.y - from.y) * share)
        points += isAtNeutral ? [Point(x, neutral), edge] : [edge, Point(x, neutral)]
        isAtNeutral.toggle()
        x += pitch
      }
    }
    guard points.count > 1 else { return }
    drawing.add(
      Shape(.line(points), stroke: Stroke(color, width: isAbove ? 0.9 : 0.8, pattern: isAbove ? .dotted : .solid)))
  }
}

extension Theme {
  /// Whether areas are hatched instead of filled.
  var hatchesAreas: Bool { areaPattern == .hatched }
}
