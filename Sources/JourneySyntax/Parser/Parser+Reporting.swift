/// How messages about syntax are made; their words stand in `Messages/`.
extension Parser {
  mutating func report(
    _ id: String, _ message: String, _ span: Span, severity: Severity = .error, note: String? = nil,
    labels: [Label] = [], why: String? = nil, help: String? = nil, fix: Fix? = nil
  ) {
    // A text of nothing but mistakes doesn't need a message for each of a million lines.
    guard problems.count < 10_000 else { return }
    problems.append(
      Diagnostic(
        id: id, severity: severity, message: message, span: span, note: note, labels: labels, explanation: why,
        help: help, fixes: fix.map { [$0] } ?? []))
  }

  /// A piece of the text as it may stand in a message: one line, at most 40 characters.
  func excerpt(_ span: Span) -> String {
    let text = source[Span(span.start, min(span.end, span.start + 200))]
    var short = ""
    var number = 0
    for character in text {
      if character.isNewline || number == 40 { return short + "…" }
      short.append(character)
      number += 1
    }
    return span.length > 200 ? short + "…" : short
  }

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

  /// A fix that puts a text into quotes; none where it runs over several lines, or where a known key stands in it. Where a
  /// bracket of it has no other, it may be something else than a text.
  func quoteFix(_ span: Span, title: String = "Put the text in quotes") -> Fix? {
    guard secondKey(in: span) == nil else { return nil }
    var open = 0
    for offset in span.start..<span.end {
      let next = bytes[offset]
      if next.isBreak { return nil }
      if next == Byte.openBrace || next == Byte.openBracket || next == UInt8(ascii: "(") { open += 1 }
      if next == Byte.closeBrace || next == Byte.closeBracket || next == UInt8(ascii: ")") { open -= open < 0 ? 0 : 1 }
    }
    return Fix(title, safety: open == 0 ? .safe : .suggested, edits: [Edit(span, quoted(span))])
  }
}
