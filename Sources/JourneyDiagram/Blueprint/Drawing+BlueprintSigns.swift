/// The blueprint's signs: letters on shapes of their own, as the field has them.
extension Drawing {
  /// Where it fails: F on an eight-sided sign.
  mutating func failSign(at center: Point, radius r: Double = 8, theme: Theme) {
    let k = r * 0.414
    let corners = [
      center.moved(-k, -r), center.moved(k, -r), center.moved(r, -k), center.moved(r, k), center.moved(k, r),
      center.moved(-k, r), center.moved(-r, k), center.moved(-r, -k),
    ]
    add(Shape(.polygon(corners), fill: theme.bad.mark))
    label("F", MapStyle.smallBold, theme.inverse, x: center.x, middle: center.y, anchor: .middle)
  }

  /// Where the customer waits: W on a round sign.
  mutating func waitSign(at center: Point, radius r: Double = 8, theme: Theme) {
    circle(center, radius: r, fill: theme.opportunity.mark)
    label("W", MapStyle.smallBold, theme.inverse, x: center.x, middle: center.y, anchor: .middle)
  }

  /// A system: a drum, as it stands for stored data.
  mutating func systemSign(at center: Point, radius r: Double = 5.5, color: Color) {
    let (half, lid) = (r * 0.85, r * 0.38)
    let stroke = Stroke(color, width: 1.2)
    let (top, bottom) = (center.y - r + lid, center.y + r - lid)
    let k = 0.5523
    let side = Shape.Curve(
      Point(center.x - half, top), Point(center.x - half, bottom), Point(center.x - half, bottom))
    let foot = [
      Shape.Curve(
        Point(center.x - half, bottom + lid * k), Point(center.x - half * k, bottom + lid),
        Point(center.x, bottom + lid)),
      Shape.Curve(
        Point(center.x + half * k, bottom + lid), Point(center.x + half, bottom + lid * k),
        Point(center.x + half, bottom)),
      Shape.Curve(Point(center.x + half, bottom), Point(center.x + half, top), Point(center.x + half, top)),
    ]
    add(Shape(.path(Point(center.x - half, top), [side] + foot), stroke: stroke))
    add(Shape(.ellipse(Box(center: Point(center.x, top), width: 2 * half, height: 2 * lid)), stroke: stroke))
  }
}
