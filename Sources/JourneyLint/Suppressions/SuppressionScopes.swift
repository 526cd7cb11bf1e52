import JourneySyntax

/// Finds the part of a text that a suppression speaks of.
struct SuppressionScopes {
  private let lines: LineIndex
  /// For each 1-based line the number of the first line below it that holds text; `lines.count + 1` where none does.
  private let nextText: [Int]
  /// The blocks that are known, by the line that opens them: several comments may stand above one.
  private var blocks: [Int: Span] = [:]

  /// The scopes of a text.
  /// - Complexity: O(n) in the bytes.
  init(_ source: SourceText) {
    lines = LineIndex(source)
    var nextText = Array(repeating: lines.count + 1, count: lines.count + 1)
    for line in stride(from: lines.count - 1, through: 0, by: -1) {
      let below = Self.textStart(lines.span(ofLine: line + 1), source.bytes)
      let holdsText = below.map { source.bytes[$0] != UInt8(ascii: "#") } ?? false
      nextText[line] = holdsText ? line + 1 : nextText[line + 1]
    }
    self.nextText = nextText
  }

  /// The part that a comment speaks of: everything for one on the file; its own line where text stands before it; else
  /// the next line that holds text, with the block that it opens.
  /// - Complexity: O(n) in the bytes of that part.
  mutating func span(of comment: SuppressionComment) -> Span {
    let bytes = lines.source.bytes
    guard comment.reach != .file else { return Span(0, bytes.count) }
    let line = lines.line(at: comment.span.start)
    let own = lines.span(ofLine: line)
    guard Self.textStart(Span(own.start, comment.span.start), bytes) == nil else { return own }
    let opening = nextText[line]
    guard opening <= lines.count else { return Span(bytes.count, bytes.count) }
    if let known = blocks[opening] { return known }
    let block = block(openedBy: opening)
    blocks[opening] = block
    return block
  }

  /// A line with everything below it that is indented deeper; where the line is a key, also a list at the key's own
  /// indentation.
  private func block(openedBy opening: Int) -> Span {
    let start = lines.span(ofLine: opening)
    let first = shape(start)
    var end = start.end
    var line = nextText[opening]
    while line <= lines.count {
      let span = lines.span(ofLine: line)
      let next = shape(span)
      let belongs = next.column > first.column || (next.column == first.column && next.isItem && !first.isItem)
      guard belongs else { break }
      end = span.end
      line = nextText[line]
    }
    return Span(start.start, end)
  }

  /// How far a line that holds text is indented, and whether it is an entry of a list.
  private func shape(_ line: Span) -> (column: Int, isItem: Bool) {
    let bytes = lines.source.bytes
    let text = Self.textStart(line, bytes) ?? line.end
    let isItem =
      text < line.end && bytes[text] == UInt8(ascii: "-") && (text + 1 == line.end || bytes[text + 1] == 0x20)
    return (text - line.start, isItem)
  }

  /// Where the text of a line begins; `nil` where there is none.
  private static func textStart(_ line: Span, _ bytes: [UInt8]) -> Int? {
    (line.start..<line.end).first { bytes[$0] != 0x20 && bytes[$0] != 0x09 }
  }
}
