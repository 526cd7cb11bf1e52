/// The marks of expectation and experience: told apart by shape, then by colour.
enum ExpectationMark {
  case expected, better, worse, met

  func draw(on drawing: inout Drawing, at center: Point, theme: Theme) {
    switch self {
    case .expected:
      drawing.circle(center, radius: 4.5, fill: theme.card.ground, stroke: Stroke(theme.quietInk, width: 1.8))
    case .better: drawing.triangle(pointingUp: true, at: center, radius: 6.5, fill: theme.good.mark)
    case .worse: drawing.triangle(pointingUp: false, at: center, radius: 6.5, fill: theme.bad.mark)
    case .met: drawing.circle(center, radius: 4.5, fill: theme.ink)
    }
  }
}
