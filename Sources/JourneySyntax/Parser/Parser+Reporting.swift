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
}
