import JourneyAnalysis
import JourneyModel

/// How it feels: the curve through the scored touchpoints, with the moments that decide called out.
struct EmotionLane: Lane {
  static let id = "emotions"

  private let context: MapContext

  init?(_ context: MapContext) {
    let hasFeelings = context.journey.touchpoints.contains { $0.feeling != nil }
    guard !context.curves.isEmpty || hasFeelings else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.emotions), hint: context.word(.emotionsHint)) }

  func preferredWidth(of touchpoint: Int) -> Double {
    guard let feeling = context.journey.touchpoints[touchpoint].feeling else { return 0 }
    return TextWrapper.widestWord(of: context.text(feeling), style: MapStyle.smallItalic, cap: Columns.widest) + 4
  }

  func placed(over columns: Columns) -> any PlacedLane { PlacedEmotionLane(context, columns) }
}

/// The lane over its columns. Heights are kept relative to the neutral line until it is drawn.
private struct PlacedEmotionLane: PlacedLane {
  /// The height of one step of the inner scale.
  private static let step = 44.0
  /// Between two curves that share their points.
  private static let lateral = 3.0
  /// A call-out with much to say is wider, so that it doesn't hang far below the curve.
  private static let narrowestCallOut = 172.0
  private static let widestCallOut = 236.0
  private static let patterns: [(on: Double, off: Double)?] = [nil, (11, 5), (3, 4), (18, 4), (6, 3)]

  private struct Placed {
    let curve: MapCurve
    let line: MonotoneCubic
    let color: Color
    let pattern: (on: Double, off: Double)?
  }

  private let context: MapContext
  private let columns: Columns
  private let curves: [Placed]
  private let callOuts: [PlacedCallOut]
  private let strip: EmotionStrip
  /// How far the plot reaches above and below the neutral line.
  private let above: Double
  private let below: Double

  var height: Double { above + below + strip.height }

  init(_ context: MapContext, _ columns: Columns) {
    self.context = context
    self.columns = columns
    let theme = context.theme
    let count = context.curves.count
    curves = context.curves.enumerated().map { index, curve in
      let shift = (Double(index) - Double(count - 1) / 2) * Self.lateral
      let points = curve.points.map { Point(columns.cells[$0.touchpointIndex].midX, -$0.level * Self.step + shift) }
      return Placed(
        curve: curve, line: MonotoneCubic(through: points), color: theme.curves[index % theme.curves.count],
        pattern: count > 1 ? Self.patterns[index % Self.patterns.count] : nil)
    }
    var envelope = CurveEnvelope(from: columns.x, to: columns.maxX)
    for curve in curves {
      envelope.add(curve.line, halfWidth: 3)
      for point in curve.line.points { envelope.add(mark: point, radius: 6) }
    }
    for moment in context.moments {
      guard let level = context.journey.touchpoints[moment.touchpoint].emotion?.level else { continue }
      let point = Point(columns.cells[moment.touchpoint].midX, -level * Self.step)
      envelope.add(mark: point, radius: Self.radius(of: moment) + 3)
    }
    var placement = CallOutPlacement(envelope: envelope, bounds: (columns.x + 4)...max(columns.maxX - 4, columns.x + 5))
    let wishes = Self.momentCallOuts(context, columns) + Self.nameCallOuts(curves, context)
    for callOut in wishes.sorted(by: { $0.anchor.x < $1.anchor.x }) { placement.place(callOut) }
    callOuts = placement.placed
    strip = EmotionStrip(context, columns)
    if curves.isEmpty {
      above = 0
      below = 0
    } else {
      above = max(callOuts.reduce(0) { max($0, -$1.box.y) }, 2 * Self.step + 34)
      below = max(callOuts.reduce(0) { max($0, $1.box.maxY) }, 2 * Self.step + 12) + 8
    }
  }

  var marks: Set<LegendMark> {
    var marks: Set<LegendMark> = []
    for moment in context.moments where context.journey.touchpoints[moment.touchpoint].emotion != nil {
      switch Self.mark(of: moment) {
      case .peak: marks.insert(.peak)
      case .lowPoint: marks.insert(.lowPoint)
      case .end: marks.insert(.end)
      case .positive: marks.insert(.positive)
      case .negative: marks.insert(.negative)
      default: break
      }
    }
    if curves.contains(where: { $0.curve.followsGap.contains(true) }) { marks.insert(.gap) }
    return marks
  }

  // MARK: Call-outs

  private static func mark(of moment: CalledOutMoment) -> LegendMark? {
    if moment.kinds.contains(.trough) { return .lowPoint }
    if moment.kinds.contains(.peak) { return .peak }
    if moment.kinds.contains(.declared) || moment.kinds.contains(.failingCore) {
      return moment.polarity == .negative ? .negative : .positive
    }
    if moment.kinds.contains(.end) { return .end }
    return nil
  }

  private static func radius(of moment: CalledOutMoment) -> Double {
    switch mark(of: moment) {
    case .peak, .lowPoint: 11
    case .positive, .negative: 8
    case .end: 7
    default: 5
    }
  }

  private static func momentCallOuts(_ context: MapContext, _ columns: Columns) -> [CallOut] {
    context.moments.compactMap { moment in
      let touchpoint = context.journey.touchpoints[moment.touchpoint]
      guard let level = touchpoint.emotion?.level, !context.curves.isEmpty else { return nil }
      let role =
        switch moment.polarity {
        case .positive: context.theme.good
        case .negative: context.theme.bad
        case nil: context.theme.plain
        }
      let isAbove = level > 0 || (level == 0 && moment.polarity != .negative)
      let length = moment.lines.reduce(0) { $0 + MapStyle.body.width(of: $1) }
      var card = Card(width: min(max(length / 3, Self.narrowestCallOut), Self.widestCallOut))
      let heading = context.wrap(moment.heading.uppercased(), MapStyle.eyebrow, width: card.textWidth, lines: 2)
      card.blocks.append(.init(text: heading, color: role.ink))
      for line in moment.lines {
        card.add(line, MapStyle.body, context.theme.ink, in: context, lines: 4, balanced: true)
      }
      let width = card.blocks.reduce(0) { max($0, $1.text.width) } + 2 * card.paddingX
      var fitted = Card(width: width, fill: context.theme.card.ground, border: Stroke(role.mark, width: 1.3))
      fitted.blocks = card.blocks
      fitted.note = moment.note
      return CallOut(
        card: fitted, anchor: Point(columns.cells[moment.touchpoint].midX, -level * step),
        markRadius: radius(of: moment), isAbove: isAbove, color: role.mark)
    }
  }

  /// The names of curves, where there are several, each at the end of its own.
  private static func nameCallOuts(_ curves: [Placed], _ context: MapContext) -> [CallOut] {
    curves.compactMap { curve in
      guard let name = curve.curve.name, let end = curve.line.points.last else { return nil }
      let text = context.wrap(name, MapStyle.smallBold, width: 130, lines: 2)
      var card = Card(width: text.width + 16, fill: curve.color)
      card.blocks = [.init(text: text, color: context.theme.inverse)]
      card.paddingX = 8
      card.paddingY = 3
      return CallOut(card: card, anchor: end, markRadius: 6, isAbove: end.y <= 0, color: curve.color)
    }
  }

  // MARK: Drawing

  func draw(on drawing: inout Drawing, top: Double) {
    let neutral = top + above
    if !curves.isEmpty {
      scale(on: &drawing, neutral: neutral)
      if curves.count == 1, let curve = curves.first { areas(of: curve, on: &drawing, neutral: neutral) }
      for placed in callOuts { leader(of: placed, on: &drawing, neutral: neutral) }
      for curve in curves.reversed() { stroke(curve, on: &drawing, neutral: neutral) }
      points(on: &drawing, neutral: neutral)
      for moment in context.moments { mark(moment, on: &drawing, neutral: neutral) }
      for placed in callOuts { placed.callOut.card.draw(on: &drawing, x: placed.box.x, y: neutral + placed.box.y) }
    }
    strip.draw(on: &drawing, top: neutral + below)
  }

  /// The scale lines, and at the left what they mean: faces, words and the ends of the author's own scale.
  private func scale(on drawing: inout Drawing, neutral: Double) {
    let theme = context.theme
    for level in -2...2 {
      let y = neutral - Double(level) * Self.step
      let stroke =
        level == 0
        ? Stroke(theme.axis, width: 1.2)
        : Stroke(theme.hairline, width: 0.8, pattern: level.isMultiple(of: 2) ? .solid : .dashed)
      for stage in columns.stages { drawing.line(Point(stage.x, y), Point(stage.maxX, y), stroke) }
    }
    let numbers = context.journey.scales.emotion
    let rows: [(Drawing.Mood, MapWord, Double, Double, Color)] = [
      (.glad, .delighted, numbers.upper, 2, theme.good.mark),
      (.neutral, .neutral, numbers.middle, 0, theme.plain.mark),
      (.sad, .frustrated, numbers.lower, -2, theme.bad.mark),
    ]
    for (mood, word, number, level, color) in rows {
      let y = neutral - level * Self.step
      drawing.face(mood, at: Point(columns.x - 20, y), radius: 9, fill: color, ink: theme.inverse)
      let shown = NumberText.text(number, in: context.language, isSigned: numbers.lower < 0)
      drawing.label(
        context.word(word), MapStyle.small, theme.ink, x: columns.x - 34, middle: y - 5, anchor: .end)
      drawing.label(shown, MapStyle.small, theme.quietInk, x: columns.x - 34, middle: y + 6, anchor: .end)
    }
  }

  private func areas(of curve: Placed, on drawing: inout Drawing, neutral: Double) {
    let moved = MonotoneCubic(through: curve.line.points.map { $0.moved(0, neutral) })
    let theme = context.theme
    for area in CurveArea.areas(under: moved, neutral: neutral, isDrawn: { !curve.curve.followsGap[$0 + 1] }) {
      let color = area.isAbove ? theme.good.mark : theme.bad.mark
      // As strong as the feeling: a slight one stays pale.
      let depth = min(abs(area.extreme.y - neutral) / (2 * Self.step), 1)
      let fill = Fill.gradient(
        from: area.extreme, color.opacity(0.18 + 0.34 * depth), to: Point(area.extreme.x, neutral), color.opacity(0.06))
      drawing.add(Shape(area.outline, filledWith: fill))
    }
  }

  private func leader(of placed: PlacedCallOut, on drawing: inout Drawing, neutral: Double) {
    let anchor = placed.callOut.anchor
    let edge = placed.callOut.isAbove ? placed.box.maxY : placed.box.y
    let x = min(max(anchor.x, placed.box.x + 8), placed.box.maxX - 8)
    drawing.line(
      Point(anchor.x, neutral + anchor.y), Point(x, neutral + edge), Stroke(placed.callOut.color, width: 1.2))
  }

  private func stroke(_ curve: Placed, on drawing: inout Drawing, neutral: Double) {
    let line = MonotoneCubic(through: curve.line.points.map { $0.moved(0, neutral) })
    let width = curves.count > 1 ? 2.2 : 2.8
    var run: [Shape.Curve] = []
    var start: Point?
    func close() {
      if let start, !run.isEmpty {
        if curves.count == 1 {
          drawing.add(Shape(.path(start, run), stroke: Stroke(context.theme.page, width: width + 3)))
        }
        drawing.add(Shape(.path(start, run), stroke: Stroke(curve.color, width: width)))
      }
      (start, run) = (nil, [])
    }
    for index in 0..<line.count {
      if curve.curve.followsGap[index + 1] {
        close()
        for dash in line.dashes(of: index, on: 6, off: 5) {
          drawing.add(Shape(.line(dash), stroke: Stroke(curve.color.opacity(0.6), width: width * 0.7)))
        }
      } else if let pattern = curve.pattern {
        for dash in line.dashes(of: index, on: pattern.on, off: pattern.off) {
          drawing.add(Shape(.line(dash), stroke: Stroke(curve.color, width: width)))
        }
      } else {
        if start == nil { start = line.points[index] }
        run.append(line.piece(index))
      }
    }
    close()
  }

  /// A ring at each scored touchpoint, in the colour of its curve; in ink where several curves meet.
  private func points(on drawing: inout Drawing, neutral: Double) {
    var colors: [Int: Color] = [:]
    for curve in curves {
      for point in curve.curve.points {
        let isShared = colors[point.touchpointIndex] != nil
        colors[point.touchpointIndex] = isShared ? context.theme.ink : curve.color
      }
    }
    for touchpoint in context.journey.touchpoints {
      guard let color = colors[touchpoint.index], let level = touchpoint.emotion?.level else { continue }
      if let moment = context.momentByTouchpoint[touchpoint.index], Self.mark(of: moment) != nil { continue }
      let center = Point(columns.cells[touchpoint.index].midX, neutral - level * Self.step)
      let radius = 4 + (curves.count > 1 ? Double(curves.count) * Self.lateral / 2 - 1 : 0)
      drawing.circle(center, radius: radius, fill: context.theme.page, stroke: Stroke(color, width: 2))
    }
  }

  private func mark(_ moment: CalledOutMoment, on drawing: inout Drawing, neutral: Double) {
    guard let level = context.journey.touchpoints[moment.touchpoint].emotion?.level else { return }
    let theme = context.theme
    let center = Point(columns.cells[moment.touchpoint].midX, neutral - level * Self.step)
    let outline = Stroke(theme.page, width: 2)
    switch Self.mark(of: moment) {
    case .peak:
      drawing.face(.glad, at: center, radius: 11, fill: theme.good.mark, ink: theme.inverse, halo: theme.page)
    case .lowPoint:
      drawing.face(.sad, at: center, radius: 11, fill: theme.bad.mark, ink: theme.inverse, halo: theme.page)
    case .positive: drawing.star(at: center, radius: 10.5, fill: theme.good.mark, stroke: outline)
    case .negative: drawing.diamond(at: center, radius: 9, fill: theme.bad.mark, stroke: outline)
    case .end: drawing.target(at: center, radius: 6.5, color: theme.ink, ground: theme.page)
    default: break
    }
  }
}
