import JourneyModel

/// How the feeling moves within a touchpoint: from what it is when it begins to what it is when it is over.
struct FeelingCourse {
  /// Where it begins and where it leads, relative to the neutral line.
  let from: Point
  let to: Point

  /// The course of a touchpoint whose point stands at `x`, left of the point; `nil` where it tells none.
  init?(_ touchpoint: Touchpoint, x: Double) {
    let level = touchpoint.emotion?.level
    guard touchpoint.before != nil || touchpoint.after != nil,
      let before = touchpoint.before?.level ?? level, let after = touchpoint.after?.level ?? level, before != after
    else { return nil }
    let place = level == nil ? x : x - 19
    from = Point(place, -before * PlottedCurve.step)
    to = Point(place, -after * PlottedCurve.step)
  }

  /// The room that it takes.
  var box: Box {
    Box(x: from.x - 5, y: min(from.y, to.y) - 2, width: 10, height: abs(from.y - to.y) + 4)
  }

  func draw(on drawing: inout Drawing, neutral: Double, color: Color) {
    Self.arrow(on: &drawing, from: from.moved(0, neutral), to: to.moved(0, neutral), color: color)
  }

  /// An arrow from before to after, with a tick where it begins.
  static func arrow(on drawing: inout Drawing, from: Point, to: Point, color: Color) {
    let stroke = Stroke(color, width: 1.5)
    let isRising = to.y < from.y
    drawing.line(from.moved(-3.5, 0), from.moved(3.5, 0), stroke)
    drawing.line(from, to.moved(0, isRising ? 4 : -4), stroke)
    drawing.triangle(pointingUp: isRising, at: to.moved(0, isRising ? 3.6 : -3.6), radius: 3.6, fill: color)
  }
}
