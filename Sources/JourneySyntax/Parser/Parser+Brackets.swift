/// What goes wrong inside brackets, told by the rest of the line.
extension Parser {
  /// Where the words end that stand behind the closing quote of an entry in brackets and seem to belong to its text: they
  /// follow it at once, `'don't`, or end in such a quote themselves. `nil` where the next entry seems to begin here.
  func textBehindQuotes() -> Int? {
    guard let last = nodes.last, last.style == .singleQuoted || last.style == .doubleQuoted,
      bytes[Int(last.end)..<position].allSatisfy(\.isBlank)
    else { return nil }
    let quote = bytes[Int(last.end) - 1]
    let isAttached = Int(last.end) == position
    var end = position
    // Once for each entry: a line may be of nothing but quotes.
    let limit = isAttached ? count : min(count, position + 400)
    while end < limit, !bytes[end].isBreak, !bytes[end].isFlowIndicator { end += 1 }
    end = trimmed(end, from: position)
    guard end > position, isAttached || (bytes[end - 1] == quote && bytes[position] != quote) else { return nil }
    return end
  }

  /// Text behind quotes in brackets: `['what's the rule', a hug]`.
  mutating func reportTextBehindQuotes(_ text: Span, end: Int) {
    let start = text.start
    let quote = bytes[start]
    let isSingle = quote == Byte.singleQuote
    let inner = Span(start + 1, max(start + 1, end - 1))
    let isWhole = bytes[end - 1] == quote && !source[inner].contains("''")
    report(
      "text-after-value", "there is text behind the closing quote", Span(position, end),
      note: "this doesn't belong to anything",
      labels: [Label(Span(text.end - 1, text.end), "the quotes end here")],
      why: "a quote inside a text ends it, where it is one of the kind that the text begins with",
      help: isSingle
        ? "an apostrophe inside single quotes is written twice (''); or put the text in double quotes"
        : "write \\\" for a quote inside double quotes, or put the whole text in single quotes",
      fix: isWhole
        ? Fix(
          "Use \(isSingle ? "double" : "single") quotes", safety: .suggested,
          edits: [Edit(Span(start, end), quoted(inner))]) : nil)
  }

  /// Where a comment begins on the line of a bracket that ends behind it, as in `[cuts, #salon]`; `nil` where none does.
  func commentBeforeClosing(_ open: Int) -> Int? {
    let close = bytes[open] == Byte.openBrace ? Byte.closeBrace : Byte.closeBracket
    let end = endOfLine(open)
    var quote: UInt8 = 0
    for offset in open + 1..<max(end, open + 1) {
      let next = bytes[offset]
      if quote != 0 {
        if next == quote { quote = 0 }
      } else if next == Byte.doubleQuote || next == Byte.singleQuote,
        bytes[offset - 1].isBlank || bytes[offset - 1].isFlowIndicator
      {
        quote = next
      } else if next == Byte.hash, bytes[offset - 1].isBlank {
        return bytes[offset..<end].contains(close) ? offset : nil
      }
    }
    return nil
  }

  /// A comment in which a bracket ends.
  mutating func reportCommentInBrackets(_ open: Int, hash: Int) {
    let end = endOfLine(hash)
    var edits: [Edit] = []
    var entry = open + 1
    for offset in open + 1..<end where bytes[offset].isFlowIndicator {
      if offset > hash, let edit = quoteComment(Span(entry, offset)) { edits.append(edit) }
      entry = offset + 1
    }
    var word = hash
    while word < end, !bytes[word].isSpace, !bytes[word].isFlowIndicator { word += 1 }
    report(
      "unclosed-bracket", "a comment begins inside the brackets, so they don't end", Span(hash, word),
      note: "a space and a '#' begin a comment", labels: [Label(Span(open, open + 1), "the bracket that is open")],
      why: "what stands behind the '#' isn't read, and neither is the closing bracket",
      help: "put '\(excerpt(edits.first?.span ?? Span(hash, word)))' in quotes",
      fix: edits.isEmpty ? nil : Fix("Put it in quotes", safety: .suggested, edits: edits))
  }

  /// Puts the text of an entry in brackets into quotes where a `#` begins in it.
  private func quoteComment(_ entry: Span) -> Edit? {
    var start = entry.start
    var hasHash = false
    for offset in entry.start..<entry.end {
      if bytes[offset] == Byte.colon, isSpaceOrEnd(offset + 1), !hasHash { start = offset + 1 }
      if bytes[offset] == Byte.hash, bytes[offset - 1].isBlank { hasHash = true }
    }
    start = min(endOfBlanks(start), entry.end)
    let text = Span(start, trimmed(entry.end, from: start))
    guard hasHash, text.length > 0, bytes[start] != Byte.doubleQuote, bytes[start] != Byte.singleQuote else {
      return nil
    }
    return Edit(text, quoted(text))
  }

  /// Whether the closing bracket here, of another kind than the innermost one that is open, ends one further out on the
  /// same line: then the inner one's own is missing.
  /// - Complexity: O(1); no more than 200 bytes on either side are looked at.
  func closesOuterBracket(_ open: Int) -> Bool {
    let close = bytes[position]
    let opening = close == Byte.closeBrace ? Byte.openBrace : Byte.openBracket
    var unclosed = 0
    for next in bytes[max(0, open - 200)..<open].reversed() {
      if next.isBreak { break }
      if next == opening { unclosed += 1 } else if next == close { unclosed -= 1 }
    }
    for next in bytes[position + 1..<max(position + 1, min(count, position + 200))] {
      if next.isBreak { break }
      if next == opening { unclosed += 1 } else if next == close { unclosed -= 1 }
    }
    return unclosed > 0
  }
}
