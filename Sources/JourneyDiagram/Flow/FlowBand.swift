import JourneyModel

/// A stage in a row: its tinted ground, its heading, and how many it loses.
struct FlowBand {
  static let paddingX = 16.0
  private static let titleStyle = TextStyle(.bold, size: 14)
  private static let headingPadding = 8.0

  let stage: Int
  /// The edges in points, in the page's coordinates.
  let minX: Double
  let maxX: Double
  private let title: WrappedText
  private let remarks: WrappedText?
  private let loss: WrappedText?

  /// - Parameters:
  ///   - isContinued: whether the stage began in a row above.
  ///   - isLast: whether it ends in this row.
  init(
    _ stage: Stage, from minX: Double, to maxX: Double, isContinued: Bool, isLast: Bool, _ graph: FlowGraph,
    _ context: MapContext
  ) {
    self.stage = stage.index
    self.minX = minX
    self.maxX = maxX
    let width = maxX - minX - 24
    let phrases = FlowPhrases(language: context.language)
    let heading = context.text(stage.heading)
    let name = "\(stage.index + 1)\u{A0}\u{A0}\(heading.prefix(1).uppercased())\(heading.dropFirst())"
    title = context.wrap(
      isContinued ? "\(name) (\(phrases.continued))" : name, Self.titleStyle, width: width, lines: 3, balanced: true)
    let numbers = [stage.entered?.value, stage.exited?.value].compactMap { $0 }.map(phrases.count)
    let facts =
      (stage.isOptional ? [context.word(.optional)] : []) + (numbers.isEmpty ? [] : [numbers.joined(separator: " → ")])
    remarks =
      facts.isEmpty || isContinued
      ? nil : context.wrap(facts.joined(separator: " · "), MapStyle.stageNote, width: width, lines: 2)
    loss =
      isLast
      ? graph.stageLosses.first { $0.stage == stage.index }.map {
        context.wrap(phrases.stageLoses($0), MapStyle.smallBold, width: maxX - minX - 52, lines: 3)
      } : nil
  }

  /// The height that the heading needs, in points.
  var headingHeight: Double { title.height + (remarks?.height ?? 0) + 2 * Self.headingPadding }

  /// The room that the loss takes within the band, in points.
  var footHeight: Double { loss.map { $0.height + 14 } ?? 0 }

  var hasLoss: Bool { loss != nil }

  func draw(on drawing: inout Drawing, top: Double, heading: Double, bottom: Double, _ theme: Theme) {
    let hue = theme.stages.hue(at: stage)
    drawing.rectangle(Box(x: minX, y: top, width: maxX - minX, height: bottom - top), radius: 10, fill: hue.tint)
    drawing.rectangle(Box(x: minX, y: top, width: maxX - minX, height: heading), radius: 10, fill: hue.strong)
    drawing.rectangle(Box(x: minX, y: top + heading - 12, width: maxX - minX, height: 12), fill: hue.strong)
    var y = top + (heading - title.height - (remarks?.height ?? 0)) / 2
    drawing.paragraphWithNote(title, x: minX + 12, top: y, color: theme.inverse)
    y += title.height
    if let remarks { drawing.paragraphWithNote(remarks, x: minX + 12, top: y, color: theme.inverse) }
    guard let loss else { return }
    let middle = bottom - 7 - loss.height / 2
    let from = Point(minX + 22, bottom - 7 - loss.height)
    let tip = Point(from.x, bottom + 9)
    FlowArrow(curve: FlowCurve(from, [.straight(from, tip)]), stroke: Stroke(theme.bad.mark, width: 2.2))
      .draw(on: &drawing)
    drawing.line(tip.moved(-8, 2.2), tip.moved(8, 2.2), Stroke(theme.bad.mark, width: 2.6))
    drawing.paragraphWithNote(loss, x: minX + 38, top: middle - loss.height / 2, color: theme.bad.ink)
  }
}
