/// Text in single or double quotes.
extension Parser {
  /// Reads a quoted text, over all its lines.
  mutating func parseQuoted(parent: Int) {
    let start = position
    let quote = bytes[start]
    let isDouble = quote == Byte.doubleQuote
    var offset = start + 1
    var lines = 1
    var cook = false
    while true {
      guard offset < count else { return parseUnclosed(start) }
      let next = bytes[offset]
      if next == quote {
        if isDouble || byte(offset + 1) != quote { break }
        cook = true
        offset += 2
      } else if next == Byte.backslash, isDouble {
        cook = true
        offset += 1
        if offset < count, !bytes[offset].isBreak {
          let length = ScalarText.escapeLength(bytes, offset)
          if length == 0 { reportUnknownEscape(offset - 1) }
          offset += max(1, length)
        }
      } else if next.isBreak {
        guard let following = continuation(after: offset, parent: parent) else { return parseUnclosed(start) }
        cook = true
        lines += 1
        offset = following
      } else {
        offset += 1
      }
    }
    addScalar(isDouble ? .doubleQuoted : .singleQuoted, start, offset + 1, cook: cook)
    takeScalar(isDouble ? .doubleQuotedScalar : .singleQuotedScalar, to: offset + 1, lines: lines)
  }

  /// A text whose closing quote isn't there: it is read to the end of its line, and so is what comes after it.
  private mutating func parseUnclosed(_ start: Int) {
    let end = endOfText(start)
    reportUnclosedQuote(Span(start, end))
    addInvalid(start, end)
    take(.unexpected, to: end)
  }
}
