/// The map's small signs, drawn from plain figures. Each is as large as a circle of `radius` points round its centre.
extension Drawing {
  /// The mood of a face.
  enum Mood {
    case glad, neutral, sad
  }

  /// A face on a filled disc.
  mutating func face(_ mood: Mood, at center: Point, radius r: Double, fill: Color, ink: Color, halo: Color? = nil) {
    if let halo { circle(center, radius: r + 2.5, fill: halo) }
    circle(center, radius: r, fill: fill)
    for side in [-1.0, 1] { circle(center.moved(side * r * 0.36, -r * 0.24), radius: r * 0.13, fill: ink) }
    let (from, to, bend) =
      switch mood {
      case .glad: (r * 0.2, r * 0.2, r * 0.48)
      case .neutral: (r * 0.34, r * 0.34, 0.0)
      case .sad: (r * 0.5, r * 0.5, -r * 0.42)
      }
    let mouth = Shape.Curve(
      center.moved(-r * 0.25, from + bend), center.moved(r * 0.25, to + bend), center.moved(r * 0.48, to))
    add(Shape(.path(center.moved(-r * 0.48, from), [mouth]), stroke: Stroke(ink, width: max(r * 0.16, 1))))
  }

  /// A circle that is drawn out up and down by `spread`, and is a circle where that is 0.
  mutating func capsule(at center: Point, radius r: Double, spread: Double, fill: Color, stroke: Stroke) {
    guard spread > 0 else {
      circle(center, radius: r, fill: fill, stroke: stroke)
      return
    }
    // How far a control point lies from the end of a quarter of a circle: 4/3 · tan(π/8).
    let bend = r * 0.5523
    let quarters = [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].enumerated().flatMap { index, side -> [Shape.Curve] in
      let (x, y) = (side.0 * r, side.1 * (spread + r))
      let (flank, tip) = (center.moved(x, side.1 * spread), center.moved(0, y))
      let (atFlank, atTip) = (flank.moved(0, side.1 * bend), tip.moved(side.0 * bend, 0))
      if index.isMultiple(of: 2) { return [Shape.Curve(flank, flank, flank), Shape.Curve(atFlank, atTip, tip)] }
      return [Shape.Curve(atTip, atFlank, flank)]
    }
    let start = center.moved(-r, -spread)
    add(Shape(.path(start, quarters + [Shape.Curve(start, start, start)]), fill: fill, stroke: stroke))
  }

  /// A square on its point: a negative critical moment.
  mutating func diamond(at center: Point, radius r: Double, fill: Color, stroke: Stroke? = nil) {
    let points = [center.moved(0, -r), center.moved(r, 0), center.moved(0, r), center.moved(-r, 0)]
    add(Shape(.polygon(points), fill: fill, stroke: stroke))
  }

  /// A star with five points: a positive critical moment.
  mutating func star(at center: Point, radius r: Double, fill: Color, stroke: Stroke? = nil) {
    // Sines of multiples of 36°, from the top clockwise.
    let turns: [(Double, Double)] = [
      (0, -1), (0.5878, -0.8090), (0.9511, -0.3090), (0.9511, 0.3090), (0.5878, 0.8090), (0, 1), (-0.5878, 0.8090),
      (-0.9511, 0.3090), (-0.9511, -0.3090), (-0.5878, -0.8090),
    ]
    let points = turns.enumerated().map { index, turn in
      let length = index.isMultiple(of: 2) ? r : r * 0.45
      return center.moved(turn.0 * length, turn.1 * length)
    }
    add(Shape(.polygon(points), fill: fill, stroke: stroke))
  }

  /// A triangle that points up or down.
  mutating func triangle(pointingUp: Bool, at center: Point, radius r: Double, fill: Color, stroke: Stroke? = nil) {
    let sign = pointingUp ? -1.0 : 1
    let points = [
      center.moved(0, sign * r), center.moved(r * 0.95, -sign * r * 0.75), center.moved(-r * 0.95, -sign * r * 0.75),
    ]
    add(Shape(.polygon(points), fill: fill, stroke: stroke))
  }

  /// A flag on its staff, `r` wide to either side.
  mutating func flag(at center: Point, radius r: Double, color: Color) {
    let cloth = [center.moved(-r * 0.6, -r), center.moved(r, -r * 0.5), center.moved(-r * 0.6, r * 0.1)]
    add(Shape(.polygon(cloth), fill: color))
    line(center.moved(-r * 0.6, -r), center.moved(-r * 0.6, r), Stroke(color, width: 1.2))
  }

  /// A tick on a disc: it is as it should be.
  mutating func tick(at center: Point, radius r: Double, fill: Color, ink: Color) {
    circle(center, radius: r, fill: fill)
    let points = [center.moved(-r * 0.45, 0), center.moved(-r * 0.1, r * 0.38), center.moved(r * 0.48, -r * 0.36)]
    add(Shape(.line(points), stroke: Stroke(ink, width: r * 0.26)))
  }

  /// A cross on a disc: it isn't.
  mutating func cross(at center: Point, radius r: Double, fill: Color, ink: Color) {
    circle(center, radius: r, fill: fill)
    for side in [-1.0, 1] {
      line(center.moved(-r * 0.4, -side * r * 0.4), center.moved(r * 0.4, side * r * 0.4), Stroke(ink, width: r * 0.26))
    }
  }

  /// A ring with a dot: the end of the way.
  mutating func target(at center: Point, radius r: Double, color: Color, ground: Color) {
    circle(center, radius: r, fill: ground, stroke: Stroke(color, width: 2))
    circle(center, radius: r * 0.42, fill: color)
  }
}
