import JourneyModel
import JourneySyntax

/// Where the parts of a touchpoint stand in the list.
struct TouchpointLayout {
  /// The column at which the name and everything below it begin.
  let indent: Int
  /// The column at which texts behind labels begin; the same as `indent` where there is no room for a column of labels.
  let textIndent: Int
  /// Columns for the name.
  let nameWidth: Int
  /// Columns for the number of an emotion, and the column behind it.
  let emotionWidth: Int
  let emotionEnd: Int
  /// The labels by their words.
  let labels: [MapWord: String]

  private static let labelled: [MapWord] = [.expectation, .time, .pain, .opportunity, .action, .next]
  /// A page with fewer columns has no column of labels.
  private static let narrow = 60

  init(_ story: JourneyStory, measure: Int) {
    let touchpoints = story.touchpoints
    let digits = String(touchpoints.last?.number ?? 1).count
    indent = 2 + digits + 2
    let labels = Dictionary(
      Self.labelled.map { ($0, $0.text(in: story.language)) }, uniquingKeysWith: { first, _ in first })
    self.labels = labels
    let widest = labels.values.reduce(0) { max($0, $1.displayWidth) }
    textIndent = measure < Self.narrow ? indent : indent + widest + 2
    emotionWidth = min(touchpoints.reduce(0) { max($0, $1.emotion?.text.displayWidth ?? 0) }, 8)
    emotionEnd = measure - EmotionBar.width - 2
    nameWidth = (emotionWidth == 0 ? measure : emotionEnd - emotionWidth - 2) - indent
  }
}

extension TerminalRole {
  /// Good or bad; plain for what is neither.
  init(_ polarity: Polarity?) {
    switch polarity {
    case .positive: self = .good
    case .negative: self = .bad
    case nil: self = .plain
    }
  }
}
