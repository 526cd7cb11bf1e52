import JourneySyntax

/// Lines and columns for the findings of a file, in any order: a very long line is read once and then counted on from
/// milestones, so that a thousand findings on it don't count its characters a thousand times.
struct PositionFinder {
  /// From this many bytes on a line is long.
  private static let longLine = 4096
  /// Bytes from one milestone to the next, at least.
  private static let stride = 512

  /// A place at which a character begins, with the columns before it.
  private struct Milestone {
    var offset: Int
    var characters = 0
    var codeUnits = 0
  }

  /// The lines of the text.
  let lines: LineIndex
  private var long: [Int: [Milestone]] = [:]

  /// A finder for a text.
  init(_ lines: LineIndex) { self.lines = lines }

  /// Line and column of an offset; an offset out of range is clamped.
  /// - Complexity: O(1) in long lines once they are known; O(n) in the bytes of the line.
  mutating func position(of offset: Int) -> Position {
    let place = place(of: offset)
    return Position(line: place.line, column: place.column)
  }

  /// The place of an offset in all units; an offset out of range is clamped.
  /// - Complexity: as `position(of:)`.
  mutating func place(of offset: Int) -> TextPlace {
    let offset = min(max(0, offset), lines.source.bytes.count)
    let line = lines.line(at: offset)
    let span = lines.span(ofLine: line)
    let from = span.length < Self.longLine ? Milestone(offset: span.start) : milestone(before: offset, line, span)
    let text = lines.source[Span(from.offset, max(from.offset, offset))]
    return TextPlace(
      line: line, column: from.characters + text.count + 1, utf16Column: from.codeUnits + text.utf16.count + 1,
      utf8Column: max(0, offset - span.start) + 1)
  }

  private mutating func milestone(before offset: Int, _ line: Int, _ span: Span) -> Milestone {
    let milestones = long[line] ?? Self.milestones(lines.source[span], at: span.start)
    long[line] = milestones
    var low = 0
    var high = milestones.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if milestones[middle].offset <= offset { low = middle } else { high = middle }
    }
    return milestones[low]
  }

  /// Where a text isn't UTF-8, the milestones end: what comes out for a wrong byte may be longer than it was.
  private static func milestones(_ text: String, at start: Int) -> [Milestone] {
    var next = Milestone(offset: start)
    var milestones = [next]
    for character in text {
      if next.offset - (milestones.last?.offset ?? start) >= stride { milestones.append(next) }
      if character == "\u{FFFD}" { break }
      next.offset += character.utf8.count
      next.characters += 1
      next.codeUnits += character.utf16.count
    }
    return milestones
  }
}
