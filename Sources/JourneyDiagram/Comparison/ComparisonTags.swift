import JourneyAnalysis
import JourneyModel

/// What has become of each touchpoint, in tags below its card.
struct ComparisonTags {
  private struct Tag {
    let mark: ComparisonMark
    let text: WrappedText
    let x: Double
    let width: Double
    /// From the foot of the cards.
    let top: Double

    var height: Double { text.height + 4 }
  }

  private let tags: [Tag]
  private let theme: Theme
  /// The marks that occur.
  let marks: Set<LegendMark>
  /// In points; 0 where there are no tags.
  let height: Double

  private static let gap = 3.0
  private static let signWidth = 19.0

  init(_ context: MapContext, _ columns: Columns) {
    theme = context.theme
    guard let comparison = context.comparison else {
      (tags, marks, height) = ([], [], 0)
      return
    }
    var tags: [Tag] = []
    var marks: Set<LegendMark> = []
    for (place, cell) in columns.cells.enumerated() {
      guard let entry = comparison.entry(ofTouchpoint: place) else { continue }
      var top = Self.gap
      for mark in entry.marks {
        let text = context.wrap(
          Self.text(mark, entry, comparison.story.words), MapStyle.smallBold, width: cell.width - Self.signWidth - 6,
          lines: 2)
        let tag = Tag(mark: mark, text: text, x: cell.x, width: Self.signWidth + text.width + 7, top: top)
        top += tag.height + Self.gap
        tags.append(tag)
        marks.insert(mark.legend)
      }
    }
    for ghost in columns.ghosts.cells {
      marks.insert(comparison.numberNow(ofGhost: ghost.touchpoint) == nil ? .removed : .moved)
    }
    self.tags = tags
    self.marks = marks
    height = tags.reduce(0) { max($0, $1.top + $1.height) }
  }

  /// A mark with what the card doesn't say: `Better −2 → −0.5`.
  private static func text(_ mark: ComparisonMark, _ entry: ComparisonEntry, _ words: ComparisonWords) -> String {
    switch mark {
    case .better, .worse:
      // Numbers on two scales need more words than a tag has room for.
      guard entry.comparison.emotionRise != nil, let emotion = entry.details.first(where: { $0.aspect == .emotion }),
        !emotion.text.contains("(")
      else { return words.mark(mark) }
      return "\(words.mark(mark)) \(emotion.text.replacing(" ", with: "\u{A0}"))"
    case .moved: return entry.comparison.before.map { words.movedTag($0 + 1) } ?? words.mark(mark)
    default: return words.mark(mark)
    }
  }

  /// Draws them below the foot of the cards.
  func draw(on drawing: inout Drawing, top: Double) {
    for tag in tags {
      let role = tag.mark.role(in: theme)
      let box = Box(x: tag.x, y: top + tag.top, width: tag.width, height: tag.height)
      drawing.rectangle(
        box, radius: min(box.height / 2, 8), fill: role.ground, stroke: Stroke(role.mark, width: 1))
      tag.mark.draw(on: &drawing, at: Point(box.x + 10, box.midY), theme: theme)
      drawing.paragraph(tag.text, x: box.x + Self.signWidth, top: box.y + 2, color: role.ink)
    }
  }
}
