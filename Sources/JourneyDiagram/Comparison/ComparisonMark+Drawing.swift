/// The marks on the map: each with a shape of its own, so that colour only repeats what it says.
extension ComparisonMark {
  /// The role whose colours it has.
  func role(in theme: Theme) -> Theme.Role {
    switch self {
    case .worse: theme.bad
    case .better: theme.good
    case .added: theme.action
    case .removed, .moved, .renamed, .changed: theme.plain
    }
  }

  /// How the legend explains it.
  var legend: LegendMark {
    switch self {
    case .worse: .nowWorse
    case .removed: .removed
    case .added: .added
    case .moved: .moved
    case .renamed: .renamed
    case .changed: .changed
    case .better: .nowBetter
    }
  }

  /// Draws it round a centre, 12 points wide.
  func draw(on drawing: inout Drawing, at center: Point, theme: Theme) {
    let color = role(in: theme).mark
    let pen = Stroke(color, width: 1.7)
    func line(_ from: (Double, Double), _ to: (Double, Double), _ stroke: Stroke) {
      drawing.line(center.moved(from.0, from.1), center.moved(to.0, to.1), stroke)
    }
    switch self {
    case .better:
      drawing.circle(center, radius: 6.3, fill: color)
      drawing.triangle(pointingUp: true, at: center, radius: 4, fill: theme.inverse)
    case .worse:
      drawing.circle(center, radius: 6.3, fill: color)
      drawing.triangle(pointingUp: false, at: center, radius: 4, fill: theme.inverse)
    case .added:
      drawing.rectangle(Box(center: center, width: 12, height: 12), radius: 2.5, fill: color)
      let plus = Stroke(theme.inverse, width: 1.8)
      line((-3.5, 0), (3.5, 0), plus)
      line((0, -3.5), (0, 3.5), plus)
    case .removed:
      drawing.rectangle(Box(center: center, width: 11, height: 11), radius: 2.5, stroke: Stroke(color, width: 1.3))
      line((-3, 0), (3, 0), pen)
    case .moved:
      line((-5.5, 0), (5, 0), pen)
      line((1, -4), (5.5, 0), pen)
      line((1, 4), (5.5, 0), pen)
    case .renamed:
      line((-5, -1), (5, -4), pen)
      line((-5, 4), (5, 1), pen)
    case .changed: drawing.circle(center, radius: 4.2, stroke: pen)
    }
  }
}
