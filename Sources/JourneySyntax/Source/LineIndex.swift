/// A place as people count: 1-based line, 1-based column in characters (what a reader sees as one).
public struct Position: Hashable, Sendable, Comparable {
  /// 1-based line.
  public let line: Int
  /// 1-based column, in characters (extended grapheme clusters).
  public let column: Int

  /// A position from its parts.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one stands before the other in the text.
  public static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// Turns UTF-8 offsets into lines and columns. Made once a file, and only where a message has to be shown.
///
/// A line ends at LF, CRLF or a lone CR, as in YAML 1.2.2, section 5.4.
public struct LineIndex: Sendable {
  /// The text whose lines these are.
  public let source: SourceText
  private let starts: [Int]

  /// An index of all lines.
  /// - Complexity: O(n) in the bytes of the text.
  public init(_ source: SourceText) {
    self.source = source
    let bytes = source.bytes
    // A byte order mark is no part of the first line.
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if byte == 0x0A || (byte == 0x0D && !(i < bytes.count && bytes[i] == 0x0A)) { starts.append(i) }
    }
    self.starts = starts
  }

  /// How many lines there are; an empty text has one.
  public var count: Int { starts.count }

  /// The 1-based number of the line that holds an offset; an offset out of range is clamped.
  /// - Complexity: O(log n) in the lines.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The span of a 1-based line, without its line break; a number out of range is clamped.
  public func span(ofLine line: Int) -> Span {
    let index = min(max(1, line), starts.count) - 1
    let start = starts[index]
    var end = index + 1 < starts.count ? starts[index + 1] : source.bytes.count
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return Span(start, end)
  }

  /// The text of a 1-based line, without its line break.
  public func text(ofLine line: Int) -> String { source[span(ofLine: line)] }

  /// Line and column of an offset; an offset out of range is clamped.
  public func position(of offset: Int) -> Position {
    let clamped = min(max(0, offset), source.bytes.count)
    let line = line(at: clamped)
    let start = starts[line - 1]
    return Position(line: line, column: source[Span(start, max(start, clamped))].count + 1)
  }
}
