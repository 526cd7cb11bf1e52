import JourneyAnalysis
import JourneyModel

/// Under the plot, for each touchpoint the author's own number and the feeling in words.
struct EmotionStrip {
  private struct Entry {
    let x: Double
    let number: String
    let ink: Color
    let feeling: WrappedText?
  }

  private let entries: [Entry]
  private let theme: Theme
  private let hasNumbers: Bool
  let height: Double

  init(_ context: MapContext, _ columns: Columns) {
    theme = context.theme
    let theme = context.theme
    entries = context.journey.touchpoints.map { touchpoint in
      let cell = columns.cells[touchpoint.index]
      let level = touchpoint.emotion?.level ?? 0
      return Entry(
        x: cell.midX, number: touchpoint.emotion?.shown(in: context.language) ?? "",
        ink: level > 0 ? theme.good.ink : level < 0 ? theme.bad.ink : theme.quietInk,
        feeling: touchpoint.feeling.map {
          context.wrap(context.text($0), MapStyle.smallItalic, width: cell.width, lines: 3)
        })
    }
    hasNumbers = entries.contains { !$0.number.isEmpty }
    height = (hasNumbers ? 16 : 0) + entries.reduce(0) { max($0, $1.feeling?.height ?? 0) }
  }

  func draw(on drawing: inout Drawing, top: Double) {
    for entry in entries {
      drawing.label(entry.number, MapStyle.cardTitle, entry.ink, x: entry.x, middle: top + 7, anchor: .middle)
      if let feeling = entry.feeling {
        drawing.paragraph(
          feeling, x: entry.x, top: top + (hasNumbers ? 16 : 0), color: theme.ink, anchor: .middle)
      }
    }
  }
}
