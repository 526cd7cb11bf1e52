/// Words about two keys on one line.
extension Parser {
  /// A text with a known key in it, which may have been meant as one: to put the text in quotes would lose what it says.
  mutating func reportSecondKey(_ second: (key: Span, separator: Int?), in text: Span) {
    let key = excerpt(second.key)
    report(
      "colon-in-text", "a colon followed by a space stands inside an unquoted text",
      Span(second.key.end, second.key.end + 1), note: "here the text would end and a key begin",
      labels: [Label(Span(text.start, min(text.end, endOfText(text.start))), "the text")],
      why: "in a journey file ': ' always parts a key from its value",
      help: "write '\(key):' on a line of its own, or put the text in quotes if it is part of it",
      fix: newLineFix(second))
  }

  /// A known key behind quotes: `"proud", emotion: 2`.
  mutating func reportKeyBehindQuotes(_ second: (key: Span, separator: Int?), rest: Span) {
    report(
      "text-after-value", "a second key stands behind the closing quote", rest,
      note: "a key begins on a line of its own", why: "each key stands on a line of its own",
      help: "write '\(excerpt(second.key)):' on a line of its own", fix: newLineFix(second))
  }

  /// A fix that gives a key a line of its own, under the key whose line it stands on; none where no comma parts the two.
  private func newLineFix(_ second: (key: Span, separator: Int?)) -> Fix? {
    guard let separator = second.separator else { return nil }
    let line = beginOfLine(separator)
    var start = line
    while bytes[start] == Byte.space || (bytes[start] == Byte.dash && bytes[start + 1] == Byte.space) { start += 1 }
    let stop = plainLine(from: start, inFlow: false).stop
    guard start < separator, stop < separator, bytes[stop] == Byte.colon else { return nil }
    let end = endOfLine(separator)
    let lineBreak = byte(end) == Byte.carriageReturn ? (byte(end + 1) == Byte.lineFeed ? "\r\n" : "\r") : "\n"
    return Fix(
      "Give it a line of its own", safety: .suggested,
      edits: [
        Edit(
          Span(trimmed(separator, from: line), second.key.start),
          lineBreak + String(repeating: " ", count: start - line))
      ])
  }
}
