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
    var hasUnknownEscape = false
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
          if length == 0, !hasUnknownEscape { reportUnknownEscape(offset - 1, in: start) }
          hasUnknownEscape = hasUnknownEscape || length == 0
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

  /// Where a text is closed after all, at the end of one of the next lines, which are nothing but text and aren't
  /// indented.
  private func closeOnStrayLines(_ start: Int) -> Int? {
    guard let table, var index = table.firstIndex(from: endOfLine(start)) else { return nil }
    for _ in 0..<20 where index < table.lines.count {
      let line = table.lines[index]
      guard line.kind == .text, !line.isDash else { return nil }
      let end = trimmed(endOfLine(line.offset), from: line.offset)
      if bytes[end - 1] == bytes[start] { return end }
      index += 1
    }
    return nil
  }

  /// A text whose closing quote isn't there: it is read to the end of its line, and so is what comes after it.
  private mutating func parseUnclosed(_ start: Int) {
    if let close = closeOnStrayLines(start) {
      reportQuoteIndentation(start, close: close)
      addInvalid(start, close)
      takeScalar(.unexpected, to: close, lines: 2)
      return
    }
    let end = endOfText(start)
    reportUnclosedQuote(Span(start, end))
    addInvalid(start, end)
    take(.unexpected, to: end)
  }
}
