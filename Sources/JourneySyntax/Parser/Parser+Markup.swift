/// A text with the tags of a web page in it.
extension Parser {
  /// What is wrong with a text that is HTML, or has its tags on most lines; `nil` where it isn't so.
  /// - Complexity: O(n) in the bytes of the text.
  func markup() -> Diagnostic? {
    var start = byte(0) == 0xEF ? 3 : 0
    while start < count, bytes[start].isSpace { start += 1 }
    guard start < count else { return nil }
    let first = tag(at: start)
    guard first != nil || isBroken() else { return nil }
    let tag = first ?? firstBreak() ?? Span(start, start + 1)
    return Diagnostic(
      id: "markup", message: "the text is HTML: it has tags such as '\(excerpt(tag))'", span: tag,
      note: "a tag of a web page",
      explanation: "in a journey file every character is read as it stands, and no tag means anything",
      help: "copy the text as the page shows it, without its tags", fixes: withoutTags().map { [$0] } ?? [])
  }

  /// The tag at an offset, `<p>`, `</div>` or `<!DOCTYPE html>`; `nil` where there is none.
  private func tag(at start: Int) -> Span? {
    guard byte(start) == Self.less else { return nil }
    var end = start + 1
    if [Byte.slash, Byte.exclamation, Byte.question].contains(byte(end)) { end += 1 }
    let isComment = byte(end) == Byte.dash && byte(end + 1) == Byte.dash
    guard isComment || byte(end).isLetter else { return nil }
    let limit = min(count, start + Self.longestTag)
    while end < limit, bytes[end] != Byte.greater, !bytes[end].isBreak { end += 1 }
    return end < limit && bytes[end] == Byte.greater ? Span(start, end + 1) : nil
  }

  /// Whether most lines, and more than one, end with `<br>`.
  private func isBroken() -> Bool {
    var (all, broken) = (0, 0)
    var start = 0
    while start < count {
      let end = endOfLine(start)
      let text = trimmed(end, from: start)
      if text > start { all += 1 }
      if text > start, bytes[text - 1] == Byte.greater, lineBreak(before: text) != nil { broken += 1 }
      start = end < count ? afterBreak(end) : end
    }
    return broken > 1 && broken * 2 >= all
  }

  /// The `<br>` or `<br />` that ends at an offset.
  private func lineBreak(before end: Int) -> Span? {
    var start = end
    while start > 0, end - start < 6, bytes[start - 1] != Self.less { start -= 1 }
    guard start > 0, let tag = tag(at: start - 1), tag.end == end, name(of: tag) == "br" else { return nil }
    return tag
  }

  private func firstBreak() -> Span? {
    (0..<count).lazy.filter { self.bytes[$0] == Self.less }.compactMap { self.tag(at: $0) }.first {
      name(of: $0) == "br"
    }
  }

  /// A fix that takes the tags out; none where they are more than those of lines and paragraphs.
  private func withoutTags() -> Fix? {
    var edits: [Edit] = []
    for offset in 0..<count {
      // `&nbsp;` and the like.
      if bytes[offset] == Byte.ampersand, byte(offset + 1).isLetter || byte(offset + 1) == Byte.hash { return nil }
      guard bytes[offset] == Self.less, let tag = tag(at: offset) else { continue }
      guard Self.plainTags.contains(name(of: tag)), edits.count < 10_000 else { return nil }
      edits.append(Edit(tag, ""))
    }
    return edits.isEmpty ? nil : Fix("Take the tags out", safety: .suggested, edits: edits)
  }

  /// The name of a tag, in lower case.
  private func name(of tag: Span) -> String {
    var start = tag.start + 1
    if byte(start) == Byte.slash { start += 1 }
    var end = start
    while byte(end).isLetter { end += 1 }
    return source[Span(start, end)].lowercased()
  }

  private static var less: UInt8 { UInt8(ascii: "<") }
  /// So long a tag is looked for, in bytes.
  private static var longestTag: Int { 400 }
  private static let plainTags: Set<String> = ["p", "br", "div", "span", "pre", "code"]
}
