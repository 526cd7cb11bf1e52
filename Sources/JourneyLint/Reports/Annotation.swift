import JourneySyntax

/// A place in one line that a frame marks, with the words that belong to it.
struct Annotation {
  /// 1-based line.
  let line: Int
  /// The part of the place that lies in this line.
  let span: Span
  /// Whether it is the finding's own place, or a label's.
  let isPrimary: Bool
  /// What stands behind the marks; empty for none.
  let text: String
  /// Whether lines that belong to the same place are left out before this one.
  let isAfterGap: Bool

  /// The marks of a finding: its own place and its labels', in order of lines; in a line its own comes first.
  static func all(of diagnostic: Diagnostic, in lines: LineIndex) -> [Annotation] {
    var annotations = marks(diagnostic.span, diagnostic.note ?? "", isPrimary: true, in: lines)
    for label in diagnostic.labels { annotations += marks(label.span, label.text, isPrimary: false, in: lines) }
    return annotations.enumerated().sorted { a, b in
      (a.element.line, a.offset) < (b.element.line, b.offset)
    }.map(\.element)
  }

  /// One mark for a place in one line; for a longer one a mark in its first line and one in its last.
  private static func marks(_ span: Span, _ text: String, isPrimary: Bool, in lines: LineIndex) -> [Annotation] {
    let bytes = lines.source.bytes
    let start = min(max(0, span.start), bytes.count)
    var end = min(max(start, span.end), bytes.count)
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    let first = lines.line(at: start)
    let last = lines.line(at: max(start, end - 1))
    guard first < last else {
      return [Annotation(line: first, span: Span(start, end), isPrimary: isPrimary, text: text, isAfterGap: false)]
    }
    let lastLine = lines.span(ofLine: last)
    var indented = lastLine.start
    while indented < end, isSpace(bytes[indented]) { indented += 1 }
    return [
      Annotation(
        line: first, span: Span(start, lines.span(ofLine: first).end), isPrimary: isPrimary, text: "", isAfterGap: false
      ),
      Annotation(line: last, span: Span(indented, end), isPrimary: isPrimary, text: text, isAfterGap: last > first + 1),
    ]
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
