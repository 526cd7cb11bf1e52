/// Sentences that have strayed into a journey, with or without a colon in them.
extension Parser {
  /// Whether a line that is of the form `key: value` is rather a sentence with a colon in it: before the colon several words
  /// stand, or one with a capital, and they are no key.
  func isSentence(_ line: LineTable.Line) -> Bool {
    guard knowsKeys, line.kind != .text, !line.isDash else { return false }
    let key = Span(line.offset, plainLine(from: line.offset, inFlow: false).end)
    guard key.length > 0, !isKey(key) else { return false }
    let spaces = bytes[key.start..<key.end].count { $0 == Byte.space }
    return spaces > 1 || bytes[key.start].isCapital
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

  /// How many lines of text stand below the one here, where the next keys should, as when a sentence is broken into lines
  /// that aren't indented; `nil` where there are none.
  func linesOfSentence(column: Int) -> Int? {
    guard let table, isFirstOnLine, let index = table.index(of: position) else { return nil }
    let more = table.lines[(index + 1)...].prefix { line in
      isText(line, column: column) || line.column == column && isSentence(line)
    }
    return more.isEmpty ? nil : more.count
  }

  /// Passes over sentences that begin here, and says so.
  mutating func skipSentences(_ line: Span, column: Int, more: Int) {
    reportStrayText(line, lines: more + 1, note: "a key, a colon and a value should stand here")
    for _ in 0..<more {
      takeUnexpectedLine()
      skipTrivia()
    }
    skipLines(deeperThan: column)
  }
}
