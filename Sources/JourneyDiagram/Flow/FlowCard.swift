import JourneyAnalysis
import JourneyModel

/// A touchpoint of the flow: its card, and what hangs below it or turns above it.
struct FlowCard {
  static let width = 176.0
  private static let indent = 31.0
  private static let padding = 9.0
  private static let face = 8.0
  private static let rowHeight = 20.0
  private static let annexRow = 26.0

  /// Something below the card.
  private enum Annex {
    case loss(String)
    case jump(String, note: String)
  }

  private let context: MapContext
  private let touchpoint: Touchpoint
  private let title: WrappedText
  private let details: [Card.Block]
  private let feeling: WrappedText?
  private let annexes: [Annex]
  private let again: String?
  private let repeats: Bool
  private let emphasis: Polarity?
  private let notes: [String]
  /// The room above the card: for the way that leads back to it at once, and so that lines meet the card's sides.
  let above: Double
  /// The height of the card alone.
  let height: Double

  init(_ touchpoint: Touchpoint, in network: FlowNetwork, _ context: MapContext) {
    self.context = context
    self.touchpoint = touchpoint
    let phrases = FlowPhrases(language: context.language)
    let theme = context.theme
    emphasis = context.emphasis(of: touchpoint)
    var notes: [String] = []
    title = context.wrap(
      context.text(touchpoint.name), MapStyle.cardTitle, width: Self.width - Self.indent - 12, lines: 4)
    if title.isClipped { notes.append(context.text(touchpoint.name)) }
    var details: [Card.Block] = []
    func add(_ text: String, _ style: TextStyle) {
      let wrapped = context.wrap(text, style, width: Self.width - Self.indent - Self.padding, lines: 2)
      guard !wrapped.lines.isEmpty else { return }
      details.append(Card.Block(text: wrapped, color: theme.quietInk))
      if wrapped.isClipped { notes.append(text) }
    }
    add(context.channelName(of: touchpoint) ?? "", MapStyle.small)
    add(context.remarks(on: touchpoint), MapStyle.smallItalic)
    self.details = details
    feeling = touchpoint.emotion.map { emotion in
      let number = emotion.shown(in: context.language)
      let text = touchpoint.feeling.map { "\(number)  \(context.text($0))" } ?? number
      let wrapped = context.wrap(text, MapStyle.smallBold, width: Self.width - Self.indent - Self.padding, lines: 1)
      if wrapped.isClipped { notes.append(text) }
      return wrapped
    }
    var annexes: [Annex] = []
    if let loss = network.graph.losses.first(where: { $0.touchpoint == touchpoint.index }) {
      annexes.append(.loss(phrases.leaves(phrases.roundedShare(loss.share))))
    }
    for way in network.jumps[touchpoint.index, default: []].prefix(6) {
      let name = context.text(context.journey.touchpoints[way.to].name)
      let text = "\(way.to + 1)" + (way.share.map { " · \(phrases.share($0))" } ?? "")
      annexes.append(.jump(text, note: "\(way.to + 1) \(name)"))
    }
    self.annexes = annexes
    repeats = network.repeats[touchpoint.index] != nil
    again = network.repeats[touchpoint.index]?.share.map(phrases.share)
    self.notes = notes
    let text =
      title.height + details.reduce(0) { $0 + $1.text.height + 2 } + (feeling == nil ? 0 : Self.rowHeight + 2)
    height = max(text + 2 * Self.padding, 44)
    let below = Double(annexes.count) * Self.annexRow
    above = max(repeats ? 38 : 0, below - (height - 32))
  }

  /// The size that the layout keeps free.
  var size: (width: Double, height: Double) { (Self.width, above + height + Double(annexes.count) * Self.annexRow) }

  /// The mood that the card shows; `nil` where there is no score.
  var mood: Drawing.Mood? { touchpoint.emotion.map { $0.level > 0.25 ? .glad : $0.level < -0.25 ? .sad : .neutral } }

  /// The marks that it draws, for the legend.
  var marks: Set<FlowMark> {
    var marks: Set<FlowMark> = []
    switch mood {
    case .glad: marks.insert(.glad)
    case .neutral: marks.insert(.neutral)
    case .sad: marks.insert(.sad)
    case nil: break
    }
    switch emphasis {
    case .positive: marks.insert(.positive)
    case .negative: marks.insert(.negative)
    case nil: break
    }
    if touchpoint.isOptional { marks.insert(.optional) }
    if repeats { marks.insert(.back) }
    for annex in annexes {
      switch annex {
      case .loss: marks.insert(.loss)
      case .jump: marks.insert(.jump)
      }
    }
    return marks
  }

  /// The card itself in the box that the layout has kept free.
  func box(in area: Box) -> Box { Box(x: area.x, y: area.y + above, width: area.width, height: height) }

  func draw(on drawing: inout Drawing, in area: Box, ways: String) {
    let theme = context.theme
    let box = box(in: area)
    if repeats { turn(on: &drawing, over: box) }
    drawing.rectangle(
      box, radius: 8, fill: theme.card.ground, stroke: context.frame(of: touchpoint, plain: 1.2))
    NumberDisc(ofTouchpoint: touchpoint.index, inStage: touchpoint.stageIndex, theme).draw(
      on: &drawing, at: Point(box.x + 8 + NumberDisc.radius, box.y + 16))
    var y = box.y + Self.padding
    drawing.paragraph(title, x: box.x + Self.indent, top: y, color: theme.card.ink)
    y += title.height
    for block in details {
      y += 2
      drawing.paragraph(block.text, x: box.x + Self.indent, top: y, color: block.color)
      y += block.text.height
    }
    if let feeling { self.feeling(feeling, on: &drawing, x: box.x, middle: y + 2 + Self.rowHeight / 2) }
    let corner = Point(box.maxX - 4, box.y + 4)
    let outline = Stroke(theme.card.ground, width: 1.5)
    switch emphasis {
    case .positive: drawing.star(at: corner, radius: 8.5, fill: theme.good.mark, stroke: outline)
    case .negative: drawing.diamond(at: corner, radius: 7.5, fill: theme.bad.mark, stroke: outline)
    case nil: break
    }
    var below = box.maxY
    for (index, annex) in annexes.enumerated() {
      draw(annex, on: &drawing, x: box.x, top: below, isFirst: index == 0)
      below += Self.annexRow
    }
    if !notes.isEmpty { drawing.add(Note(notes.joined(separator: " · "), over: box)) }
    var text = context.journey.channel(of: touchpoint).map { context.text($0.name) + "." } ?? ""
    if let feeling = touchpoint.emotion {
      let word = touchpoint.feeling.map { " " + context.text($0) } ?? ""
      text += (text.isEmpty ? "" : " ") + feeling.shown(in: context.language) + word + "."
    }
    if !ways.isEmpty { text += (text.isEmpty ? "" : " ") + ways }
    drawing.add(Item("\(touchpoint.index + 1). \(context.text(touchpoint.name))", text: text, over: box))
  }

  private func feeling(_ text: WrappedText, on drawing: inout Drawing, x: Double, middle: Double) {
    let theme = context.theme
    guard let mood else { return }
    let (fill, ink) = FlowMark.colors(of: mood, theme)
    drawing.face(mood, at: Point(x + 8 + NumberDisc.radius, middle), radius: Self.face, fill: fill, ink: theme.inverse)
    drawing.paragraph(text, x: x + Self.indent, top: middle - text.height / 2, color: ink)
  }

  /// The way that leads back to the card at once, with the share of those who take it.
  private func turn(on drawing: inout Drawing, over box: Box) {
    let theme = context.theme
    let (from, to) = (Point(box.maxX - 24, box.y), Point(box.maxX - 62, box.y))
    let curve = FlowCurve(
      from, [Shape.Curve(from.moved(6, -30), to.moved(-6, -30), to)])
    FlowArrow(curve: curve, stroke: Stroke(theme.action.mark, width: 2)).draw(on: &drawing)
    guard let again else { return }
    FlowShare(again, theme).draw(on: &drawing, at: Point(box.maxX - 43, box.y - 22))
  }

  private func draw(_ annex: Annex, on drawing: inout Drawing, x: Double, top: Double, isFirst: Bool) {
    let theme = context.theme
    let place = Point(x + 22, top)
    switch annex {
    case .loss(let text):
      let arrow = FlowCurve(place, [.straight(place, place.moved(0, 17))])
      FlowArrow(curve: arrow, stroke: Stroke(theme.bad.mark, width: 2)).draw(on: &drawing)
      drawing.line(place.moved(-7, 19), place.moved(7, 19), Stroke(theme.bad.mark, width: 2.4))
      drawing.label(text, MapStyle.smallBold, theme.bad.ink, x: place.x + 14, middle: top + 12)
    case .jump(let text, let note):
      let width = MapStyle.smallBold.width(of: text) + 34
      let box = Box(x: x + 12, y: top + 5, width: width, height: 18)
      drawing.rectangle(box, radius: 9, fill: theme.card.ground, stroke: Stroke(theme.quietInk, width: 1.2))
      let from = Point(box.x + 8, box.midY)
      FlowArrow(
        curve: FlowCurve(from, [.straight(from, from.moved(13, 0))]),
        stroke: Stroke(theme.quietInk, width: 1.5)
      ).draw(on: &drawing)
      drawing.label(text, MapStyle.smallBold, theme.ink, x: box.x + 26, middle: box.midY)
      drawing.add(Note(note, over: box))
    }
  }
}
