import JourneyAnalysis
import JourneyModel

extension CurvePage {
  func drawing() -> Drawing {
    let plotTop = stagesTop + stages.headingHeight
    let neutral = plotTop + above
    let bottom = neutral + below
    var foot = bottom + 10
    if !stages.key.lines.isEmpty { foot += stages.key.height + 4 }
    if legend.height > 0 { foot += legend.height + 4 }
    let theme = context.theme
    var drawing = Drawing(width: Self.width, height: (foot + 10).rounded(.up), ground: theme.page)
    stages.draw(on: &drawing, top: stagesTop, bottom: bottom, theme: theme)
    title.draw(on: &drawing, x: Self.margin, y: Self.titleTop)
    scale(on: &drawing, neutral: neutral)
    if let hint {
      emptyPlot(hint.text, hint.example, on: &drawing, neutral: neutral)
    } else {
      plot(on: &drawing, neutral: neutral)
    }
    let x = Self.margin + Self.axisWidth
    foot = bottom + 10
    if !stages.key.lines.isEmpty {
      drawing.paragraph(stages.key, x: x, top: foot, color: theme.quietInk)
      foot += stages.key.height + 4
    }
    legend.draw(on: &drawing, x: x, y: foot)
    items(on: &drawing, neutral: neutral)
    return drawing
  }

  /// The scale lines, and at the left what they mean.
  private func scale(on drawing: inout Drawing, neutral: Double) {
    let theme = context.theme
    for level in -2...2 {
      let y = neutral - Double(level) * Self.step
      let stroke = level == 0 ? Stroke(theme.axis, width: 1.4) : Stroke(theme.hairline, width: 0.8)
      for band in stages.bands where abs(level) != 1 { drawing.line(Point(band.x, y), Point(band.maxX, y), stroke) }
    }
    let numbers = context.journey.scales.emotion
    let rows: [(Drawing.Mood, MapWord, Double, Double, Color)] = [
      (.glad, .delighted, numbers.upper, 2, theme.good.mark),
      (.neutral, .neutral, numbers.middle, 0, theme.plain.mark),
      (.sad, .frustrated, numbers.lower, -2, theme.bad.mark),
    ]
    let x = Self.margin + Self.axisWidth
    for (mood, word, number, level, color) in rows {
      let y = neutral - level * Self.step
      drawing.face(mood, at: Point(x - 15, y), radius: 9, fill: color, ink: theme.inverse)
      let shown = NumberText.text(number, in: context.language, isSigned: numbers.lower < 0)
      drawing.label(context.word(word), CurveStyle.scale, theme.ink, x: x - 29, middle: y - 6, anchor: .end)
      drawing.label(shown, CurveStyle.scale, theme.quietInk, x: x - 29, middle: y + 7, anchor: .end)
    }
  }

  private func plot(on drawing: inout Drawing, neutral: Double) {
    let theme = context.theme
    if curves.count == 1, let curve = curves.first { areas(of: curve, on: &drawing, neutral: neutral) }
    for placed in labels {
      drawing.line(
        placed.start.moved(0, neutral), placed.foot.moved(0, neutral), Stroke(placed.label.color, width: 1.3))
    }
    for curve in curves.reversed() { curve.draw(on: &drawing, neutral: neutral, ground: theme.page) }
    for dot in dots where dot.mark == nil { draw(dot, on: &drawing, neutral: neutral) }
    for dot in dots where dot.mark != nil { draw(dot, on: &drawing, neutral: neutral) }
    for placed in labels {
      let box = Box(
        x: placed.box.x, y: placed.box.y + neutral, width: placed.box.width, height: placed.box.height)
      placed.label.draw(on: &drawing, in: box, theme: theme)
    }
    names.draw(on: &drawing, x: right + 10, neutral: neutral, theme: theme)
  }

  private func draw(_ dot: Dot, on drawing: inout Drawing, neutral: Double) {
    let theme = context.theme
    let center = dot.center.moved(0, neutral)
    guard let mark = dot.mark, let moment = dot.moment else {
      drawing.circle(
        center, radius: dot.radius, fill: theme.page, stroke: Stroke(dot.color, width: min(dot.radius * 0.5, 2)))
      return
    }
    let isEndToo = moment.marks.contains(.end) && mark != .end
    drawing.circle(
      center, radius: dot.radius + (isEndToo ? 3.5 : 1.5), fill: theme.card.ground,
      stroke: isEndToo ? Stroke(theme.ink, width: 1.6) : nil)
    mark.draw(on: &drawing, at: center, radius: dot.radius, polarity: moment.polarity, theme: theme)
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
      let depth = min(abs(area.extreme.y - neutral) / (2 * Self.step), 1)
      let fill = Fill.gradient(
        from: area.extreme, color.opacity(0.24 + 0.36 * depth), to: Point(area.extreme.x, neutral),
        color.opacity(0.08))
      drawing.add(Shape(area.outline, filledWith: fill))
    }
  }

  /// Where nothing is scored: the touchpoints on the neutral line, and what to write.
  private func emptyPlot(
    _ text: WrappedText, _ example: WrappedText, on drawing: inout Drawing, neutral: Double
  ) {
    let theme = context.theme
    let radius = min(max(stages.spacing * 0.2, 1), 4)
    for place in stages.places {
      drawing.circle(
        Point(place, neutral), radius: radius, fill: theme.page, stroke: Stroke(theme.axis, width: min(radius / 2, 1.6))
      )
    }
    let middle = (Self.margin + Self.axisWidth + right) / 2
    let width = max(text.width, example.width) + 32
    let box = Box(
      center: Point(middle, neutral - Self.step), width: width, height: text.height + example.height + 16)
    drawing.rectangle(box, radius: 8, fill: theme.card.ground, stroke: theme.card.outline)
    drawing.paragraph(text, x: middle, top: box.y + 7, color: theme.quietInk, anchor: .middle)
    drawing.paragraph(example, x: middle, top: box.y + 9 + text.height, color: theme.ink, anchor: .middle)
  }

  /// Every touchpoint by its name, in the order of the journey.
  private func items(on drawing: inout Drawing, neutral: Double) {
    let byTouchpoint = Dictionary(dots.map { ($0.touchpoint.index, $0) }) { first, _ in first }
    for touchpoint in context.journey.touchpoints {
      let dot = byTouchpoint[touchpoint.index]
      let center = dot.map { $0.center.moved(0, neutral) } ?? Point(stages.places[touchpoint.index], neutral)
      let reach = max(dot?.radius ?? 0, min(stages.spacing / 2, 7))
      let area = Box(center: center, width: 2 * reach, height: 2 * reach)
      let words = TouchpointDescription(of: touchpoint, in: context)
      drawing.add(Item(words.name, text: words.text, over: area, link: words.link))
    }
  }
}
