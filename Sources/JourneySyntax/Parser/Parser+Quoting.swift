/// Fixes that put a text into quotes.
extension Parser {
  /// A text in quotes, as YAML reads it back: double ones, or single ones where it holds a double quote or a
  /// backslash.
  func quoted(_ span: Span) -> String {
    let text = source[span]
    if text.utf8.contains(Byte.doubleQuote) || text.utf8.contains(Byte.backslash) {
      var result = "'"
      for character in text.unicodeScalars {
        result.unicodeScalars.append(contentsOf: character == "'" ? ["'", "'"] : [character])
      }
      return result + "'"
    }
    return "\"\(text)\""
  }

  /// A fix that puts a text into quotes, or of an entry with its number the name; none where it runs over several lines, or
  /// where a known key stands in it. Where a bracket of it has no other, it may be something else than a text.
  func quoteFix(_ span: Span, title: String = "Put the text in quotes") -> Fix? {
    guard secondKey(in: span) == nil else { return nil }
    let part = nameOfEntry(span) ?? span
    var open = 0
    for offset in part.start..<part.end {
      let next = bytes[offset]
      if next.isBreak { return nil }
      if next == Byte.openBrace || next == Byte.openBracket || next == UInt8(ascii: "(") { open += 1 }
      if next == Byte.closeBrace || next == Byte.closeBracket || next == UInt8(ascii: ")") { open -= open < 0 ? 0 : 1 }
    }
    return Fix(
      part == span ? title : "Put the name in quotes", safety: open == 0 ? .safe : .suggested,
      edits: [Edit(part, quoted(part))])
  }

  /// The name in `"Thanks" says the till: 2`, an entry in its short form; `nil` where the text is no entry, or has nothing
  /// but a name. In quotes as a whole, the entry would lose its number.
  private func nameOfEntry(_ text: Span) -> Span? {
    let before = beginOfBlanks(text.start)
    guard before == 0 || bytes[before - 1].isBreak || (bytes[before - 1] == Byte.dash && isDash(before - 1)) else {
      return nil
    }
    for offset in text.start..<text.end where bytes[offset] == Byte.colon && isSpaceOrEnd(offset + 1) {
      let value = endOfBlanks(offset + 1)
      let isBody =
        value < text.end && bytes[value] == Byte.openBrace && bytes[text.end - 1] == Byte.closeBrace
      if value >= text.end || isBody || isNumber(Span(value, text.end)) {
        let end = trimmed(offset, from: text.start)
        return end > text.start ? Span(text.start, end) : nil
      }
    }
    return nil
  }

  /// Whether a dash begins an entry of a list: nothing but space and other such dashes stands before it on its line.
  private func isDash(_ offset: Int) -> Bool {
    for place in beginOfLine(offset)..<offset where !bytes[place].isBlank && bytes[place] != Byte.dash { return false }
    return true
  }

  /// Whether a text is made of what numbers are: digits, with signs, points and commas.
  private func isNumber(_ text: Span) -> Bool {
    var hasDigit = false
    for offset in text.start..<text.end {
      switch bytes[offset] {
      case let digit where digit.isDigit: hasDigit = true
      case Byte.dash, Byte.plus, Byte.dot, Byte.comma, 0xE2, 0x88, 0x92: continue
      default: return false
      }
    }
    return hasDigit
  }

  /// A fix that puts a text of several lines into quotes; none where a character in it would mean something else there, or
  /// where a known key begins one of its lines.
  /// - Parameters:
  ///   - start: where its first line begins.
  ///   - parent: the column that it has to stand further in than.
  func quoteLinesFix(_ start: Int, parent: Int) -> Fix? {
    var end = endOfText(start)
    // What means something else in double quotes, and in single ones.
    var needsSingle = false
    var needsDouble = false
    var line = start
    for _ in 0..<100 {
      for offset in line..<end {
        if bytes[offset] == Byte.backslash || bytes[offset] == Byte.doubleQuote { needsSingle = true }
        if bytes[offset] == Byte.singleQuote { needsDouble = true }
      }
      let lineEnd = endOfLine(end)
      guard trimmed(lineEnd, from: line) == end, !(needsSingle && needsDouble) else { return nil }
      guard lineEnd < count, let next = continuation(after: lineEnd, parent: parent) else {
        let quote = needsSingle ? "'" : "\""
        return Fix(
          "Put the text in quotes", safety: .suggested,
          edits: [Edit(Span(start, start), quote), Edit(Span(end, end), quote)])
      }
      line = next
      end = endOfText(next)
      let stop = plainLine(from: next, inFlow: false).stop
      if byte(next) == Byte.hash || (byte(stop) == Byte.colon && isKey(Span(next, trimmed(stop, from: next)))) {
        return nil
      }
    }
    return nil
  }
}
