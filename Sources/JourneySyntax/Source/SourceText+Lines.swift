extension SourceText {
  /// Where the line of an offset begins.
  package func beginOfLine(_ offset: Int) -> Int {
    var start = offset
    while start > 0, !bytes[start - 1].isBreak { start -= 1 }
    return start
  }

  /// The place behind the last byte before an offset that is no space.
  package func beginOfSpaces(_ offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] == Byte.space { start -= 1 }
    return start
  }

  /// Edits that move the lines of a span to the right, or to the left as far as they can go.
  /// - Parameter columns: how far; less than 0 for the left.
  package func lines(of span: Span, movedBy columns: Int) -> [Edit] {
    var edits: [Edit] = []
    var line = beginOfLine(span.start)
    while line < span.end {
      let text = bytes[line...].firstIndex { $0 != Byte.space } ?? bytes.count
      let isEmpty = text >= bytes.count || bytes[text].isBreak
      if columns > 0, !isEmpty { edits.append(Edit(Span(line, line), String(repeating: " ", count: columns))) }
      if columns < 0, !isEmpty, text > line { edits.append(Edit(Span(line, min(text, line - columns)), "")) }
      let end = bytes[text...].firstIndex { $0.isBreak } ?? bytes.count
      line = bytes[end...].firstIndex { !$0.isBreak } ?? bytes.count
    }
    return edits
  }
}
