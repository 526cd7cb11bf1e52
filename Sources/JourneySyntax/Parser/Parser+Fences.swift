/// What Markdown and chat tools write round a text: "```" or "~~~" on lines of their own, and words before and behind.
extension Parser {
  /// Whether a line with such a sign stands at an offset, with nothing but perhaps the name of a format behind it.
  func isFence(at start: Int) -> Bool {
    let sign = byte(start)
    guard sign == Byte.backtick || sign == UInt8(ascii: "~") else { return false }
    var end = start
    while byte(end) == sign { end += 1 }
    guard end - start >= 3 else { return false }
    end = endOfBlanks(end)
    while byte(end).isWordByte { end += 1 }
    return end >= endOfText(start)
  }

  /// Whether such a line stands here, in a text that is known to have mistakes.
  var isAtFence: Bool { table != nil && position == lineStart && isFence(at: position) }

  /// Passes over such a line; over all that stands behind the last one, if no key is there.
  mutating func takeFence() {
    reportFences()
    take(.unexpected, to: endOfLine(position))
    if fences.count > 1, let last = fences.last, position > last, !hasKeys(from: position, to: count) {
      take(.unexpected, to: count)
    }
  }

  /// Where such lines begin, without those that stand further in.
  /// - Complexity: O(n) in the bytes of the text.
  func linesOfFences() -> [Int] {
    table?.lines.filter { $0.column == 0 && isFence(at: $0.offset) }.map(\.offset) ?? []
  }

  /// Passes over words before the first of them, if no key is among these.
  mutating func skipWordsBeforeFence() {
    guard let first = fences.first, first > position, !hasKeys(from: position, to: first) else { return }
    while position < first {
      takeUnexpectedLine()
      skipTrivia()
    }
  }

  /// Whether a line of a part of the text begins with a key, without a space before it.
  private func hasKeys(from start: Int, to end: Int) -> Bool {
    guard let table else { return true }
    return table.lines.contains { line in
      guard line.offset >= start, line.offset < end, line.column == 0, line.kind != .text else { return false }
      return !knowsKeys || isKey(Span(line.offset, plainLine(from: line.offset, inFlow: false).end))
    }
  }

  /// Says once that such lines stand in the text.
  private mutating func reportFences() {
    guard !hasReportedFences, let first = fences.first else { return }
    hasReportedFences = true
    let words = wordsOutsideFences
    var edits = fences.prefix(100).map { start in
      let end = endOfLine(start)
      return Edit(Span(start, end < count ? afterBreak(end) : end), "")
    }
    edits += words.map { Edit(Span($0, $0), "# ") }
    edits.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    let sign = source[Span(first, first + 3)]
    report(
      "code-fence",
      fences.count == 1
        ? "'\(sign)' stands alone on a line" : "the journey stands between lines with '\(sign)', as in a chat",
      Span(first, max(endOfText(first), first + 3)),
      note: "Markdown begins or ends a piece of code so",
      labels: fences.count == 2 ? [Label(Span(fences[1], endOfText(fences[1])), "and here")] : [],
      why: "a journey file holds the journey alone",
      help: words.isEmpty
        ? "remove \(fences.count == 1 ? "the line" : "these lines")"
        : "remove these lines, and begin the words before and behind them with '# '",
      fix: Fix(
        fences.count == 1 ? "Remove the line" : "Remove these lines", safety: words.isEmpty ? .safe : .suggested,
        edits: edits))
  }

  /// Where the lines with words begin that stand before the first such line and behind the last, where no keys are there.
  private var wordsOutsideFences: [Int] {
    guard let table, let first = fences.first, let last = fences.last, fences.count > 1 else { return [] }
    let isBefore = !hasKeys(from: 0, to: first)
    let isBehind = !hasKeys(from: last, to: count)
    return table.lines.map(\.offset).filter { isBefore && $0 < first || isBehind && $0 > last }.map(beginOfLine)
  }
}
