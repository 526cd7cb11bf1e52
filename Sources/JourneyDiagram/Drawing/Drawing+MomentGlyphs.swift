/// The signs of what the numbers show and of the moments of truth. Each is as large as a circle of `radius` points round
/// its centre, drawn in one colour, so that its shape alone tells what it means.
extension Drawing {
  /// Two chevrons that point down: a steep fall.
  mutating func chevronsDown(at center: Point, radius r: Double, color: Color) {
    let stroke = Stroke(color, width: max(r * 0.32, 1.3))
    for y in [-0.78, 0.02] {
      let points = [center.moved(-r * 0.72, r * y), center.moved(0, r * (y + 0.72)), center.moved(r * 0.72, r * y)]
      add(Shape(.line(points), stroke: stroke))
    }
  }

  /// Two bars held apart by an arrow with two heads: a gap.
  mutating func gapArrow(at center: Point, radius r: Double, color: Color) {
    let stroke = Stroke(color, width: max(r * 0.24, 1.2))
    for side in [-1.0, 1] {
      line(center.moved(-r * 0.72, side * r * 0.92), center.moved(r * 0.72, side * r * 0.92), stroke)
      let head = [
        center.moved(0, side * r * 0.74), center.moved(r * 0.5, side * r * 0.12),
        center.moved(-r * 0.5, side * r * 0.12),
      ]
      add(Shape(.polygon(head), fill: color))
    }
  }

  /// An hourglass that has run down: a long wait.
  mutating func hourglass(at center: Point, radius r: Double, color: Color) {
    let stroke = Stroke(color, width: max(r * 0.2, 1.1))
    let upper = [center.moved(-r * 0.58, -r * 0.82), center.moved(r * 0.58, -r * 0.82), center]
    let lower = [center.moved(-r * 0.58, r * 0.82), center.moved(r * 0.58, r * 0.82), center]
    add(Shape(.polygon(upper), stroke: Stroke(color, width: max(r * 0.15, 0.9))))
    add(Shape(.polygon(lower), fill: color))
    for side in [-1.0, 1] {
      line(center.moved(-r * 0.78, side * r * 0.92), center.moved(r * 0.78, side * r * 0.92), stroke)
    }
  }

  /// A square with a crack from top to bottom: a core that fails.
  mutating func crackedSquare(at center: Point, radius r: Double, fill: Color, crack: Color, outline: Stroke? = nil) {
    let side = r * 1.74
    rectangle(Box(center: center, width: side, height: side), radius: r * 0.28, fill: fill, stroke: outline)
    let points = [
      center.moved(r * 0.22, -r * 0.9), center.moved(-r * 0.28, -r * 0.2), center.moved(r * 0.26, r * 0.12),
      center.moved(-r * 0.2, r * 0.9),
    ]
    add(Shape(.line(points), stroke: Stroke(crack, width: max(r * 0.24, 1.2))))
  }

  /// A square on its point with an exclamation mark: a negative moment.
  mutating func warning(at center: Point, radius r: Double, fill: Color, ink: Color, outline: Stroke? = nil) {
    diamond(at: center, radius: r, fill: fill, stroke: outline)
    line(center.moved(0, -r * 0.5), center.moved(0, r * 0.14), Stroke(ink, width: max(r * 0.2, 1.1)))
    circle(center.moved(0, r * 0.43), radius: max(r * 0.12, 0.7), fill: ink)
  }

  /// A hexagon that stands on a corner: the badge of a moment of truth.
  mutating func hexagon(at center: Point, radius r: Double, fill: Color, stroke: Stroke) {
    let points = [(0.0, -1.0), (0.866, -0.5), (0.866, 0.5), (0, 1), (-0.866, 0.5), (-0.866, -0.5)].map {
      center.moved(r * $0.0, r * $0.1)
    }
    add(Shape(.polygon(points), fill: fill, stroke: stroke))
  }

  /// The sign in the badge of a moment of truth, drawn so that it is the same in every typeface: 0, 1, 2, or an arrow that
  /// leads out to others.
  mutating func sign(of moment: Int, at center: Point, radius r: Double, color: Color) {
    let stroke = Stroke(color, width: max(r * 0.3, 1.2))
    switch moment {
    case 0:
      add(Shape(.ellipse(Box(center: center, width: r * 1.15, height: r * 1.7)), stroke: stroke))
    case 1:
      let points = [
        center.moved(-r * 0.42, -r * 0.45), center.moved(r * 0.1, -r * 0.88), center.moved(r * 0.1, r * 0.9),
      ]
      add(Shape(.line(points), stroke: stroke))
    case 2:
      let bow = Shape.Curve(
        center.moved(-r * 0.5, -r * 1.12), center.moved(r * 0.62, -r * 1.12), center.moved(r * 0.56, -r * 0.38))
      let stem = Shape.Curve(
        center.moved(r * 0.5, r * 0.02), center.moved(-r * 0.3, r * 0.4), center.moved(-r * 0.56, r * 0.84))
      add(Shape(.path(center.moved(-r * 0.56, -r * 0.4), [bow, stem]), stroke: stroke))
      line(center.moved(-r * 0.62, r * 0.84), center.moved(r * 0.62, r * 0.84), stroke)
    default:
      line(center.moved(-r * 0.62, r * 0.62), center.moved(r * 0.6, -r * 0.6), stroke)
      let head = [
        center.moved(-r * 0.25, -r * 0.66), center.moved(r * 0.66, -r * 0.66), center.moved(r * 0.66, r * 0.25),
      ]
      add(Shape(.line(head), stroke: stroke))
    }
  }
}
