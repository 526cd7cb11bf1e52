extension Drawing {
  /// A cross on a disc: what was said before isn't known here.
  mutating func lostContext(at center: Point, radius r: Double, theme: Theme) {
    circle(center, radius: r, fill: theme.card.ground, stroke: Stroke(theme.bad.mark, width: 1.6))
    let (arm, stroke) = (r * 0.42, Stroke(theme.bad.mark, width: 1.8))
    line(center.moved(-arm, -arm), center.moved(arm, arm), stroke)
    line(center.moved(-arm, arm), center.moved(arm, -arm), stroke)
  }
}
