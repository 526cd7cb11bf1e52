import JourneyAnalysis
import JourneyModel

/// The stages' headings: chevrons in the stages' colours that lead from one to the next.
struct StageHeadings {
  private struct Entry {
    let title: WrappedText
    let phase: WrappedText?
    let goal: WrappedText?
    let time: WrappedText?

    var height: Double {
      title.height + (phase.map { $0.height + 1 } ?? 0) + (goal.map { $0.height + 2 } ?? 0)
        + (time.map { $0.height + 2 } ?? 0)
    }
  }

  private let context: MapContext
  private let columns: Columns
  private let entries: [Entry]
  let height: Double

  private static let point = 14.0
  private static let paddingX = 22.0

  /// How wide a stage must be for its heading, in points.
  static func minimumWidth(of stage: Stage, _ context: MapContext) -> Double {
    let title = "\(stage.index + 1)\u{A0}\u{A0}\(heading(of: stage, context))"
    let style = MapStyle.stageTitle
    let wish = max(
      style.width(of: title) / 2 * 1.15, TextWrapper.widestWord(of: title, style: style, cap: Columns.widest))
    return min(max(wish, 90), 260) + 2 * paddingX + 6
  }

  /// A heading begins with a capital, also where it is a phase's key word.
  private static func heading(of stage: Stage, _ context: MapContext) -> String {
    let text = context.text(stage.heading)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// How long the stage takes, as far as the touchpoints on the way say so; and how many of them do.
  private static func time(of stage: Stage, _ context: MapContext) -> String? {
    let walked = stage.touchpoints.filter { context.mainPath.contains($0.index) }
    let times = walked.compactMap { ($0.duration ?? $0.wait)?.minutes }
    guard !times.isEmpty else { return nil }
    let total = NumberText.time(times.reduce(0, +), in: context.language)
    guard times.count < walked.count else { return total }
    return "\(total) · \(context.word(.timedOf, String(times.count), String(walked.count)))"
  }

  init(_ context: MapContext, _ columns: Columns) {
    self.context = context
    self.columns = columns
    entries = zip(context.journey.stages, columns.stages).map { stage, column in
      let width = column.width - 2 * Self.paddingX - 2
      let title = Self.heading(of: stage, context)
      let phase = stage.phase.map { $0.name(in: context.language) }.flatMap {
        $0.lowercased() == title.lowercased() ? nil : $0.uppercased()
      }
      return Entry(
        title: context.wrap(
          "\(stage.index + 1)\u{A0}\u{A0}\(title)", MapStyle.stageTitle, width: width, lines: 3, balanced: true),
        phase: phase.map { context.wrap($0, MapStyle.eyebrow, width: width, lines: 1) },
        goal: stage.goal.map { context.wrap(context.text($0), MapStyle.stageNote, width: width, lines: 3) },
        time: Self.time(of: stage, context).map { context.wrap($0, MapStyle.stageTime, width: width, lines: 2) })
    }
    height = max(entries.reduce(0) { max($0, $1.height) } + 18, 48)
  }

  func draw(on drawing: inout Drawing, top: Double) {
    for (index, entry) in entries.enumerated() {
      let stage = columns.stages[index]
      let (left, right, point) = (stage.x, stage.maxX, Self.point)
      let middle = top + height / 2
      // The point reaches into the next stage's notch.
      let tip = index == entries.count - 1 ? right : right + Columns.stageGap - 3
      var outline = [
        Point(left, top), Point(tip - point, top), Point(tip, middle), Point(tip - point, top + height),
        Point(left, top + height),
      ]
      if index > 0 {
        outline[0] = Point(left - 3, top)
        outline[4] = Point(left - 3, top + height)
        outline.append(Point(left - 3 + point, middle))
      }
      let heading = context.theme.stages.hue(at: index).heading
      drawing.add(Shape(.polygon(outline), fill: heading.ground, stroke: heading.outline))
      var y = top + (height - entry.height) / 2
      let x = left + Self.paddingX
      if let phase = entry.phase {
        drawing.paragraph(phase, x: x, top: y, color: heading.ink)
        y += phase.height + 1
      }
      drawing.paragraphWithNote(entry.title, x: x, top: y, color: heading.ink)
      y += entry.title.height + 2
      if let goal = entry.goal {
        drawing.paragraphWithNote(goal, x: x, top: y, color: heading.ink)
        y += goal.height + 2
      }
      if let time = entry.time { drawing.paragraphWithNote(time, x: x, top: y, color: heading.ink) }
    }
  }
}
