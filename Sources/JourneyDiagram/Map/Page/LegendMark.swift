/// A mark that may occur on the map and is then explained at its foot, in this order.
enum LegendMark: Int, Hashable, CaseIterable, Comparable {
  case peak, lowPoint, end, positive, negative, gap, optional, expected, better, worse, met, severity
  case contextLost, wayBack, interval, target

  var word: MapWord {
    switch self {
    case .peak: .legendPeak
    case .lowPoint: .legendLowPoint
    case .end: .legendEnd
    case .positive: .legendGood
    case .negative: .legendBad
    case .gap: .legendGap
    case .optional: .legendOptional
    case .expected: .legendExpected
    case .better: .legendBetter
    case .worse: .legendWorse
    case .met: .legendMet
    case .severity: .legendSeverity
    case .contextLost: .legendContextLost
    case .wayBack: .legendWayBack
    case .interval: .legendInterval
    case .target: .legendTarget
    }
  }

  static func < (a: LegendMark, b: LegendMark) -> Bool { a.rawValue < b.rawValue }

  /// Draws the mark as it looks on the map.
  func draw(on drawing: inout Drawing, at center: Point, theme: Theme) {
    switch self {
    case .peak: drawing.face(.glad, at: center, radius: 7.5, fill: theme.good.mark, ink: theme.inverse)
    case .lowPoint: drawing.face(.sad, at: center, radius: 7.5, fill: theme.bad.mark, ink: theme.inverse)
    case .end: drawing.target(at: center, radius: 5.5, color: theme.ink, ground: theme.page)
    case .positive: drawing.star(at: center, radius: 7.5, fill: theme.good.mark)
    case .negative: drawing.diamond(at: center, radius: 6.5, fill: theme.bad.mark)
    case .gap:
      drawing.line(center.moved(-8, 0), center.moved(8, 0), Stroke(theme.quietInk, width: 1.8, pattern: .dashed))
    case .optional:
      drawing.rectangle(
        Box(center: center, width: 16, height: 11), radius: 3, stroke: Stroke(theme.quietInk, pattern: .dashed))
    case .expected: ExpectationMark.expected.draw(on: &drawing, at: center, theme: theme)
    case .better: ExpectationMark.better.draw(on: &drawing, at: center, theme: theme)
    case .worse: ExpectationMark.worse.draw(on: &drawing, at: center, theme: theme)
    case .met: ExpectationMark.met.draw(on: &drawing, at: center, theme: theme)
    case .severity: drawing.flag(at: center, radius: 5.5, color: theme.bad.mark)
    case .contextLost: drawing.lostContext(at: center, radius: 7, theme: theme)
    case .wayBack:
      drawing.line(center.moved(-8, 0), center.moved(8, 0), Stroke(theme.quietInk, width: 1.6, pattern: .dashed))
    case .interval: MetricScale.interval(from: center.x - 8, to: center.x + 8, at: center.y, on: &drawing, theme: theme)
    case .target: MetricScale.target(at: center, on: &drawing, theme: theme)
    }
  }
}
