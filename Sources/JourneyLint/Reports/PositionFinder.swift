import JourneySyntax

/// Lines and columns for a run of findings in order of place: on a very long line each is counted on from the one
/// before, so that a thousand findings on it don't count its characters a thousand times.
struct PositionFinder {
  /// From this many bytes on a line is long.
  private static let longLine = 4096

  /// The lines of the text.
  let lines: LineIndex
  private var last: (offset: Int, position: Position)?

  /// A finder for a text.
  init(_ lines: LineIndex) { self.lines = lines }

  /// Line and column of an offset; an offset out of range is clamped.
  /// - Complexity: O(n) in the bytes since the last position asked for, or of the line.
  mutating func position(of offset: Int) -> Position {
    let offset = min(max(0, offset), lines.source.bytes.count)
    if let last, last.offset <= offset, lines.span(ofLine: last.position.line).end >= offset {
      let column = last.position.column + lines.source[Span(last.offset, offset)].count
      return remember(Position(line: last.position.line, column: column), at: offset)
    }
    return remember(lines.position(of: offset), at: offset)
  }

  private mutating func remember(_ position: Position, at offset: Int) -> Position {
    // Only on long lines: counting on from inside a character would be off by one.
    let isLong = lines.span(ofLine: position.line).length >= Self.longLine
    last = isLong ? (offset, position) : nil
    return position
  }
}
