/// Words about brackets and quotes.
extension Parser {
  mutating func reportUnclosedQuote(_ text: Span) {
    let isDouble = byte(text.start) == Byte.doubleQuote
    report(
      "unclosed-quote", "the quote that begins here doesn't end", Span(text.start, text.start + 1),
      note: "no \(isDouble ? "\"" : "'") closes it", why: "everything behind it would be one long text",
      help: isDouble
        ? "close it with \" at the end of the text"
        : "close it with ' at the end of the text; an apostrophe inside single quotes is written twice: ''")
  }

  /// A quoted text that goes on at the beginning of the next line.
  mutating func reportQuoteIndentation(_ start: Int, close: Int) {
    let indent = beginOfContent(start) - beginOfLine(start) + 2
    var edits: [Edit] = []
    var line = afterBreak(endOfLine(start))
    while line < close {
      let content = beginOfContent(line)
      edits.append(Edit(Span(line, content), String(repeating: " ", count: indent)))
      let end = endOfLine(line)
      line = end < count ? afterBreak(end) : count
    }
    report(
      "unclosed-quote", "the quoted text that begins here goes on in a line that isn't indented",
      Span(start, start + 1),
      note: "its next line has to stand further in than its key",
      why: "a line that stands at the column of the keys is read as a key",
      help: "indent the next line\(edits.count == 1 ? "" : "s") by \(indent) spaces or more",
      fix: Fix("Indent the text", safety: .suggested, edits: edits))
  }

  /// Where the text of an offset's line begins.
  private func beginOfContent(_ offset: Int) -> Int { endOfBlanks(beginOfLine(offset)) }

  /// - Parameter start: Where the quotes begin that the backslash stands in.
  mutating func reportUnknownEscape(_ backslash: Int, in start: Int) {
    let end = backslash + 2
    let (singles, isSure) = singleBackslashes(in: start)
    report(
      "unknown-escape", "'\(excerpt(Span(backslash, min(end, count))))' has no meaning in double quotes",
      Span(backslash, min(end, count)),
      note: "a backslash and a letter stand for a special character",
      help:
        "write \\\\ for \(singles.count == 1 ? "a backslash" : "each backslash of this text"), or use single quotes",
      fix: Fix(
        singles.count == 1 ? "Double the backslash" : "Double the backslashes", safety: isSure ? .safe : .suggested,
        edits: singles.map { Edit(Span($0, $0), "\\") }))
  }

  /// The backslashes of a text in double quotes that aren't written twice and stand before no quote, and whether none of
  /// them means anything: where one is of a path, `"C:\Users\alva\blod.pdf"`, they all are.
  private func singleBackslashes(in start: Int) -> (offsets: [Int], isSure: Bool) {
    var offsets: [Int] = []
    var isSure = true
    var offset = start + 1
    while offset < count, bytes[offset] != Byte.doubleQuote {
      guard bytes[offset] == Byte.backslash else {
        offset += 1
        continue
      }
      let next = byte(offset + 1)
      if next != Byte.backslash, next != Byte.doubleQuote, !next.isBreak, offset + 1 < count {
        offsets.append(offset)
        if ScalarText.escapeLength(bytes, offset + 1) > 0 { isSure = false }
      }
      offset += 2
    }
    return (offsets, isSure)
  }

  mutating func reportUnclosedBracket(_ open: Int) {
    if let hash = commentBeforeClosing(open) { return reportCommentInBrackets(open, hash: hash) }
    let close = byte(open) == Byte.openBrace ? "}" : "]"
    report(
      "unclosed-bracket", "the bracket that begins here doesn't end", Span(open, open + 1),
      note: "no \(close) closes it",
      why: "it can't be told what still belongs into the brackets",
      help: "close it with \(close); a text that begins with a bracket needs quotes")
  }

  /// - Parameter isMissing: Whether the right bracket is missing, and the wrong one closes another.
  mutating func reportWrongBracket(_ open: Int, isMissing: Bool) {
    let isMapping = byte(open) == Byte.openBrace
    let right = isMapping ? "}" : "]"
    let written = isMissing ? right + (isMapping ? "]" : "}") : right
    report(
      "wrong-bracket", "'\(isMapping ? "{" : "[")' is closed with '\(isMapping ? "]" : "}")'",
      Span(position, position + 1),
      note: "'\(written)' should stand here", labels: [Label(Span(open, open + 1), "it was opened here")],
      help: "write '\(written)'",
      fix: Fix(
        isMissing ? "Add the bracket" : "Use the right bracket", safety: .suggested,
        edits: [Edit(Span(position, position + 1), written)]))
  }

  mutating func reportExtraComma() {
    report(
      "extra-comma", "there is nothing before this comma", Span(position, position + 1),
      note: "an entry should stand before it",
      help: "remove the comma",
      fix: Fix("Remove the comma", safety: .suggested, edits: [Edit(Span(position, position + 1), "")]))
  }

  mutating func reportMissingComma(after end: Int) {
    report(
      "missing-comma", "a comma is missing between two entries", Span(position, position + 1),
      note: "a comma should stand before this",
      help: "write a comma between the entries; a text with brackets or quotes inside needs quotes as a whole",
      fix: Fix("Add the comma", safety: .suggested, edits: [Edit(Span(end, end), ",")]))
  }

  mutating func reportColonInBrackets() {
    report(
      "colon-in-text", "there is a second colon in this entry", Span(position, position + 1),
      note: "an entry in brackets has one key and one value",
      help: "put the text in quotes, or a comma between two entries")
  }

  mutating func reportDashInBrackets() {
    report(
      "reserved-character", "a '\(source[Span(position, position + 1)])' can't stand alone in brackets",
      Span(position, position + 1),
      note: "entries in brackets are parted by commas", help: "remove it, or put the text in quotes")
  }

  mutating func reportFlowIndentation(expected: Int) {
    report(
      "bracket-indentation", "this line is still inside brackets, but isn't indented", Span(position, position + 1),
      note: "at least \(expected) space\(expected == 1 ? "" : "s") should stand before it",
      why: "YAML readers differ about such lines, and strict ones refuse them",
      help: "indent every line up to the closing bracket further than the key it belongs to",
      fix: Fix(
        "Indent the line", safety: .safe,
        edits: [Edit(Span(lineStart, position), String(repeating: " ", count: expected + 1))]))
  }

  mutating func reportCollectionKey(_ start: Int) {
    report(
      "complex-key", "brackets stand where a key should", Span(start, start + 1), note: "a key is a word",
      why: "journey files have only words as keys",
      help: "write a word as the key; a text that begins with a bracket needs quotes")
  }
}
