/// A mark that may occur in the flow and is then explained at its foot, in this order.
enum FlowMark: Int, Hashable, CaseIterable, ExplainedMark {
  case main, other, bypass, back, jump, share, loss, glad, neutral, sad, positive, negative, optional

  var word: MapWord {
    switch self {
    case .main: .legendMainWay
    case .other: .legendOtherWay
    case .bypass: .legendBypass
    case .back: .legendWayBack
    case .jump: .legendJump
    case .share: .legendShare
    case .loss: .legendLoss
    case .glad: .delighted
    case .neutral: .neutral
    case .sad: .frustrated
    case .positive: .legendGood
    case .negative: .legendBad
    case .optional: .legendOptional
    }
  }

  /// The colour of a face, and of text beside it.
  static func colors(of mood: Drawing.Mood, _ theme: Theme) -> (fill: Color, ink: Color) {
    switch mood {
    case .glad: (theme.good.mark, theme.good.ink)
    case .neutral: (theme.plain.mark, theme.plain.ink)
    case .sad: (theme.bad.mark, theme.bad.ink)
    }
  }

  /// Draws the mark as it looks in the flow, 24 points wide round its centre.
  func draw(on drawing: inout Drawing, at center: Point, theme: Theme) {
    let line = FlowCurve(center.moved(-13, 0), [.straight(center.moved(-13, 0), center.moved(13, 0))])
    switch self {
    case .main: FlowArrow(curve: line, stroke: FlowArrow.stroke(.main, theme)).draw(on: &drawing)
    case .other: FlowArrow(curve: line, stroke: FlowArrow.stroke(.other, theme)).draw(on: &drawing)
    case .bypass: FlowArrow(curve: line, stroke: FlowArrow.stroke(.bypass, theme)).draw(on: &drawing)
    case .back: FlowArrow(curve: line.reversed, stroke: FlowArrow.stroke(.back, theme)).draw(on: &drawing)
    case .jump:
      drawing.rectangle(
        Box(center: center, width: 26, height: 15), radius: 7.5, fill: theme.card.ground,
        stroke: Stroke(theme.quietInk, width: 1.2))
      drawing.label("12", MapStyle.smallBold, theme.ink, x: center.x, middle: center.y, anchor: .middle)
    case .share:
      for (index, width) in [1.4, 3.4].enumerated() {
        let y = center.y + Double(index) * 7 - 3.5
        drawing.line(Point(center.x - 12, y), Point(center.x + 12, y), Stroke(theme.quietInk, width: width))
      }
    case .loss:
      let arrow = FlowCurve(center.moved(0, -8), [.straight(center.moved(0, -8), center.moved(0, 5))])
      FlowArrow(curve: arrow, stroke: Stroke(theme.bad.mark, width: 2)).draw(on: &drawing)
      drawing.line(center.moved(-7, 7), center.moved(7, 7), Stroke(theme.bad.mark, width: 2.4))
    case .glad: drawing.face(.glad, at: center, radius: 8, fill: Self.colors(of: .glad, theme).fill, ink: theme.inverse)
    case .neutral:
      drawing.face(.neutral, at: center, radius: 8, fill: Self.colors(of: .neutral, theme).fill, ink: theme.inverse)
    case .sad: drawing.face(.sad, at: center, radius: 8, fill: Self.colors(of: .sad, theme).fill, ink: theme.inverse)
    case .positive: drawing.star(at: center, radius: 7.5, fill: theme.good.mark)
    case .negative: drawing.diamond(at: center, radius: 6.5, fill: theme.bad.mark)
    case .optional:
      drawing.rectangle(
        Box(center: center, width: 18, height: 12), radius: 3, stroke: Stroke(theme.quietInk, pattern: .dashed))
    }
  }
}
