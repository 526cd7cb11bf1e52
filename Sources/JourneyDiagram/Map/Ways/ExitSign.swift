import JourneyModel

/// What a card says of those who leave the journey at its touchpoint: how the journey ends there, or the part that leaves.
struct ExitSign {
  private let text: WrappedText
  /// The whole words, for those who come to the touchpoint alone.
  let words: String

  /// The room that the sign takes before the words.
  private static let indent = 18.0

  private init(_ words: String, width: Double, _ context: MapContext) {
    self.words = words
    text = context.wrap(words, MapStyle.smallBold, width: width - Self.indent, lines: 2)
  }

  /// The signs of a journey by touchpoint; none where everybody goes on to the main path's end.
  /// - Parameter width: the width that text has on the card of a touchpoint, in points.
  /// - Complexity: O(n) in the touchpoints and ways for each persona.
  static func all(_ context: MapContext, width: (Int) -> Double) -> [Int: ExitSign] {
    let touchpoints = context.journey.touchpoints
    guard touchpoints.contains(where: { $0.ends?.isSo == true || !$0.next.isEmpty }) else { return [:] }
    let graph = FlowGraph(context.analysis)
    let phrases = FlowPhrases(language: context.language)
    var words: [Int: String] = [:]
    for loss in graph.losses { words[loss.touchpoint] = phrases.leaves(phrases.roundedShare(loss.share)) }
    for end in graph.ends where end.mark == end.touchpoint && !end.isMain {
      guard let ends = touchpoints[end.touchpoint].ends, ends.isSo else { continue }
      let written = ends.text.map { context.text($0) } ?? context.word(.end)
      let share = end.share.map { " · \(phrases.share($0))" } ?? ""
      words[end.touchpoint] = written.prefix(1).uppercased() + written.dropFirst() + share
    }
    return Dictionary(uniqueKeysWithValues: words.map { ($0, ExitSign($1, width: width($0), context)) })
  }

  var height: Double { text.height }

  /// Draws it with its left top corner at a place.
  func draw(on drawing: inout Drawing, x: Double, top: Double, _ theme: Theme) {
    Self.sign(at: Point(x + 6, top + text.style.leading / 2), on: &drawing, theme: theme)
    drawing.paragraph(text, x: x + Self.indent, top: top, color: theme.bad.ink)
  }

  /// An arrow that ends at a bar.
  static func sign(at center: Point, on drawing: inout Drawing, theme: Theme) {
    let color = theme.bad.mark
    drawing.line(center.moved(-6, 0), center.moved(0, 0), Stroke(color, width: 1.8))
    FlowArrow.head(from: center.moved(-1, 0), to: center.moved(5, 0), halfWidth: 3.6, color: color, on: &drawing)
    drawing.line(center.moved(6, -5), center.moved(6, 5), Stroke(color, width: 1.8))
  }
}
