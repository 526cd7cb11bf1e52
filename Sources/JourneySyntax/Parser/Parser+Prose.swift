/// Sentences that have strayed into a journey, with or without a colon in them.
extension Parser {
  /// Whether a line that is of the form `key: value` is rather a sentence with a colon in it: before the colon several words
  /// stand, or one with a capital, and they are no key.
  func isSentence(_ line: LineTable.Line) -> Bool {
    guard knowsKeys, line.kind != .text, !line.isDash else { return false }
    let key = Span(line.offset, plainLine(from: line.offset, inFlow: false).end)
    guard key.length > 0, !isKey(key) else { return false }
    let spaces = bytes[key.start..<key.end].count { $0 == Byte.space }
    return spaces > 1 || (0x41...0x5A).contains(bytes[key.start])
  }

  /// Whether the line here, of the form `key: value`, is the first of several sentences.
  func beginsSentences(column: Int) -> Bool {
    guard let table, isFirstOnLine, let index = table.index(of: position), isSentence(table.lines[index]),
      index + 1 < table.lines.count
    else { return false }
    return isText(table.lines[index + 1], column: column)
  }

  /// Whether a line at a column is a text, and can't have been meant as a key.
  func isText(_ line: LineTable.Line, column: Int) -> Bool {
    guard line.kind == .text, !line.isDash, line.column == column else { return false }
    let end = endOfText(line.offset)
    // One word alone may have been meant as a key.
    return !mayBeKey(Span(line.offset, end)) && keyWithoutColon(line.offset, end)?.hasColon != true
  }

  /// Passes over sentences that begin here, and says so.
  mutating func skipSentences(_ line: Span, column: Int, more: Int) {
    reportSentence(line, lines: more + 1)
    for _ in 0..<more {
      takeUnexpectedLine()
      skipTrivia()
    }
    skipLines(deeperThan: column)
  }
}
