import JourneySyntax

/// A number with a decimal comma that brackets have torn: `{value: 3,5}` has the keys `value` and `5`.
struct NumberTear {
  /// What stands behind the comma.
  let rest: Span
  /// The whole number, as it was meant; `nil` where a text stands before the comma.
  let number: Span?
  /// Its spelling.
  let text: String
  /// The text that ends with the number, where a text stands before the comma; `nil` where none does, or it is quoted.
  let sentence: Span?

  /// Looks at what stands alone in brackets: digits right behind a comma that stands right behind a digit.
  init?(_ node: BorrowedNode) {
    let span = node.span
    guard span.length <= 17 else { return nil }
    let bytes = node.tree.source.bytes
    func isDigit(_ offset: Int) -> Bool { bytes[offset].isDigit }
    guard span.start >= 2, !span.isEmpty, bytes[span.start - 1] == 0x2C, isDigit(span.start - 2), isDigit(span.start)
    else { return nil }
    var end = span.start
    while end < span.end, isDigit(end) { end += 1 }
    // `3,5 %`
    if end < span.end, bytes[end] == 0x20 { end += 1 }
    if end < span.end, bytes[end] == 0x25 { end += 1 }
    guard end == span.end else { return nil }
    var start = span.start - 2
    while start > 0, isDigit(start - 1) { start -= 1 }
    if start > 0, bytes[start - 1] == 0x2D || bytes[start - 1] == 0x2B { start -= 1 }
    let before = node.tree.source.beginOfSpaces(start)
    let isWhole = before > 0 && [0x3A, 0x2C, 0x5B, 0x7B].contains(bytes[before - 1])
    rest = span
    number = isWhole ? Span(start, span.end) : nil
    text = node.tree.source[Span(start, span.end)]
    sentence = isWhole ? nil : Self.sentence(from: start, to: span.end, bytes)
  }

  /// From what parts values to the end of a number, as far as a line of prose is long.
  private static func sentence(from number: Int, to end: Int, _ bytes: [UInt8]) -> Span? {
    var start = number
    while start > 0, ![0x2C, 0x5B, 0x7B, 0x0A, 0x0D].contains(bytes[start - 1]) {
      if bytes[start] == 0x20, bytes[start - 1] == 0x3A { break }
      guard number - start < 500, ![0x22, 0x27, 0x5C].contains(bytes[start - 1]) else { return nil }
      start -= 1
    }
    guard start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D else { return nil }
    while start < number, bytes[start] == 0x20 { start += 1 }
    return start < number ? Span(start, end) : nil
  }
}

extension TreeReader {
  /// Says of what stands alone in brackets that it is the rest of a number, if it is; of the first in the same brackets.
  mutating func isTornNumber(_ node: BorrowedNode) -> Bool {
    guard node.kind == .scalar, let tear = NumberTear(node) else { return false }
    // Whatever was wrong with the digits before the comma, they are only half of the number.
    if let start = tear.number?.start {
      findings.retract(at: start)
      if let last = pending.last, last.span.start == start { pending.removeLast() }
    }
    if let last = lastTear, isSameBracket(from: last.end, to: tear.rest.start, in: node.tree.source) {
      // One message for all numbers in the same brackets, and one fix.
      findings.extendFix(at: last.place, by: tornNumber(tear, node.tree.source).fixes)
      lastTear?.end = tear.rest.end
    } else {
      lastTear = (tear.rest.start, tear.rest.end)
      report(tornNumber(tear, node.tree.source))
    }
    return true
  }

  /// Whether no bracket and no line break stands between two places.
  private func isSameBracket(from start: Int, to end: Int, in source: SourceText) -> Bool {
    let others: [UInt8] = [0x5B, 0x5D, 0x7B, 0x7D, 0x0A, 0x0D]
    return start <= end && !source.bytes[start..<end].contains { others.contains($0) }
  }

  /// Notes the numbers in a list that were meant to have decimals: among commas with a space behind them stands one
  /// without. Whether commas part decimals is judged in the end.
  mutating func expectWholeNumbers(_ list: BorrowedNode, at place: Place) {
    let bytes = list.tree.source.bytes
    let hasSpace = list.elements.contains { $0.span.start > 0 && bytes[$0.span.start - 1] == 0x20 }
    for node in list.elements where hasSpace && node.kind == .scalar && NumberTear(node) != nil {
      pending.append(Pending(place: place, node: node, check: .torn))
    }
  }

  /// Says that a comma parts two values of a list where it was meant to part decimals.
  private func tornNumber(_ tear: NumberTear, _ source: SourceText) -> Diagnostic {
    let point = String(tear.text.map { $0 == "," ? "." : $0 })
    // `1,250` in English is rather one thousand two hundred and fifty.
    if !keyLanguage.usesDecimalComma, let number = tear.number, let whole = NumberText.withoutThousands(tear.text) {
      return Diagnostic(
        id: "value-type", message: "the comma tears the number \(Shown.quoted(tear.text)) in two", span: tear.rest,
        note: "inside brackets a comma ends the value before it",
        explanation: "the number before the comma has lost its end",
        help: "write \(whole), or \(NumberText.withoutLastZero(point)) where the comma parts decimals",
        fixes: [whole, NumberText.withoutLastZero(point)].map {
          Fix("Write '\($0)'", safety: .suggested, edits: [Edit(number, $0)])
        })
    }
    let sentence = tear.sentence.map { (span: $0, text: "\"\(source[$0])\"") }
    return Diagnostic(
      id: "value-type", message: "the comma tears the number \(Shown.quoted(tear.text)) in two", span: tear.rest,
      note: "inside brackets a comma ends the value before it",
      explanation: "the number before the comma has lost its decimals",
      help: sentence.map { "put the whole text in quotation marks, \(Shown.plain($0.text))" }
        ?? "put the number in quotation marks, \"\(tear.text)\", or write it with a point, \(point)",
      fixes: sentence.map {
        [Fix("Put the text in quotation marks", safety: .suggested, edits: [Edit($0.span, $0.text)])]
      }
        ?? tear.number.map {
          [Fix("Put the number in quotation marks", safety: .suggested, edits: [Edit($0, "\"\(tear.text)\"")])]
        } ?? [])
  }
}
