import JourneyAnalysis
import JourneyModel

extension EmotionPlot {
  func draw(on drawing: inout Drawing, top: Double) {
    let neutral = top + above
    let theme = context.theme
    scale(on: &drawing, neutral: neutral)
    if curves.count == 1, let curve = curves.first { areas(of: curve, on: &drawing, neutral: neutral) }
    for placed in callOuts { leader(of: placed, on: &drawing, neutral: neutral) }
    for curve in before { curve.draw(on: &drawing, neutral: neutral, ground: theme.page) }
    for curve in curves.reversed() { curve.draw(on: &drawing, neutral: neutral, ground: theme.page) }
    // Among several curves the colour tells whose each is.
    if curves.count == 1 { curves[0].drawFall(on: &drawing, neutral: neutral, theme: theme) }
    for curve in before { curve.drawRings(on: &drawing, neutral: neutral, theme: theme) }
    for course in courses { course.draw(on: &drawing, neutral: neutral, color: theme.quietInk) }
    for dot in dots { draw(dot, on: &drawing, neutral: neutral) }
    for fall in falls {
      let center = fall.center.moved(0, neutral)
      drawing.circle(center, radius: MomentMark.steepestFall.radius + 1.5, fill: theme.page)
      MomentMark.steepestFall.draw(
        on: &drawing, at: center, radius: MomentMark.steepestFall.radius, polarity: fall.polarity,
        theme: theme)
    }
    for (label, box) in labels { label.draw(on: &drawing, in: box.moved(0, neutral), theme: theme) }
    for placed in callOuts {
      placed.callOut.card.draw(on: &drawing, x: placed.box.x, y: neutral + placed.box.y, theme: theme)
    }
    for (name, box, point) in names {
      if abs(box.midY - point.y) > box.height {
        let edge = box.midY < point.y ? box.maxY : box.y
        let x = min(max(point.x, box.x + 6), box.maxX - 6)
        drawing.line(point.moved(0, neutral), Point(x, edge + neutral), Stroke(name.color, width: 1))
      }
      name.draw(on: &drawing, in: box.moved(0, neutral), theme: theme)
    }
    drawing.paragraph(note, x: columns.x + 8, top: neutral + below + 4, color: theme.quietInk)
  }

  /// The scale lines, and at the left what they mean: faces, words and the ends of the author's own scale.
  private func scale(on drawing: inout Drawing, neutral: Double) {
    let theme = context.theme
    for level in -2...2 {
      let y = neutral - Double(level) * PlottedCurve.step
      let stroke =
        level == 0
        ? Stroke(theme.axis, width: 1.2)
        : Stroke(theme.hairline, width: 0.8, pattern: level.isMultiple(of: 2) ? .solid : .dashed)
      for stage in columns.stages + columns.ghosts.stages.map(\.column) {
        drawing.line(Point(stage.x, y), Point(stage.maxX, y), stroke)
      }
    }
    let numbers = context.journey.scales.emotion
    let rows: [(Drawing.Mood, MapWord, Double, Double, Color)] = [
      (.glad, .delighted, numbers.upper, 2, theme.good.mark),
      (.neutral, .neutral, numbers.middle, 0, theme.plain.mark),
      (.sad, .frustrated, numbers.lower, -2, theme.bad.mark),
    ]
    for (mood, word, number, level, color) in rows {
      let y = neutral - level * PlottedCurve.step
      drawing.face(mood, at: Point(columns.x - 20, y), radius: 9, fill: color, ink: theme.inverse)
      let shown = NumberText.text(number, in: context.language, isSigned: numbers.lower < 0)
      drawing.label(
        context.word(word), MapStyle.small, theme.ink, x: columns.x - 34, middle: y - 5, anchor: .end)
      drawing.label(shown, MapStyle.small, theme.quietInk, x: columns.x - 34, middle: y + 6, anchor: .end)
    }
  }

  private func areas(of curve: PlottedCurve, on drawing: inout Drawing, neutral: Double) {
    let moved = MonotoneCubic(through: curve.line.points.map { $0.moved(0, neutral) })
    let theme = context.theme
    for area in CurveArea.areas(under: moved, neutral: neutral, isDrawn: { !curve.curve.followsGap[$0 + 1] }) {
      let color = area.isAbove ? theme.good.mark : theme.bad.mark
      if theme.hatchesAreas {
        area.hatch(on: &drawing, color: color, neutral: neutral)
        continue
      }
      // As strong as the feeling: a slight one stays pale.
      let depth = min(abs(area.extreme.y - neutral) / Self.reach, 1)
      let fill = Fill.gradient(
        from: area.extreme, color.opacity(0.2 + 0.38 * depth), to: Point(area.extreme.x, neutral), color.opacity(0.06))
      drawing.add(Shape(area.outline, filledWith: fill))
    }
  }

  private func leader(of placed: PlacedCallOut, on drawing: inout Drawing, neutral: Double) {
    drawing.line(
      placed.start.moved(0, neutral), placed.foot.moved(0, neutral),
      Stroke(placed.callOut.card.border, width: 1.3))
  }

  /// A ring at a plain point; a mark at a critical one, in a ring of its own where the journey ends there too.
  private func draw(_ dot: Dot, on drawing: inout Drawing, neutral: Double) {
    let theme = context.theme
    let center = dot.center.moved(0, neutral)
    guard let mark = dot.mark, let moment = dot.moment else {
      // Where curves run beside each other it is long enough to hold them all.
      drawing.capsule(
        at: center, radius: dot.radius, spread: dot.spread, fill: theme.card.ground,
        stroke: Stroke(dot.color, width: dot.isAside ? 1.5 : 2)
      )
      return
    }
    let color = mark.color(moment.polarity, theme)
    switch mark {
    case .lowPoint, .peak:
      drawing.circle(center, radius: dot.radius + 5, fill: color.opacity(0.2))
      drawing.circle(center, radius: dot.radius + 2, fill: theme.card.ground)
    default: drawing.circle(center, radius: dot.radius + 1.5, fill: theme.card.ground)
    }
    if mark != .end, moment.marks.contains(.end) {
      drawing.circle(center, radius: dot.radius + 4, fill: theme.card.ground, stroke: Stroke(theme.ink, width: 1.8))
    }
    mark.draw(on: &drawing, at: center, radius: dot.radius, polarity: moment.polarity, theme: theme)
  }
}
