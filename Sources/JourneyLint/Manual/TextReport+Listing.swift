package import JourneySyntax

extension TextReport {
  /// A whole text with line numbers, and below each line the marks of what is found in it. A mark says in its words what
  /// stands there; what the findings say stands elsewhere.
  /// - Complexity: O(n) in the bytes of the text and the findings.
  package func listing(_ findings: [Diagnostic], in source: SourceText) -> [String] {
    let lines = LineIndex(source)
    let last = lines.line(at: source.bytes.count)
    let end = last > 1 && lines.span(ofLine: last).isEmpty ? last - 1 : last
    let digits = String(end).count
    let empty = String(repeating: " ", count: digits) + " " + styled(.frame, "|")
    var marks: [Int: [(mark: Annotation, severity: Severity)]] = [:]
    for finding in findings {
      for mark in Annotation.all(of: finding, in: lines) {
        marks[mark.line, default: []].append((mark, finding.severity))
      }
    }
    var rows: [String] = []
    for number in 1...max(1, end) {
      let marks = marks[number] ?? []
      let span = lines.span(ofLine: number)
      let focus = marks.first?.mark.span ?? Span(span.start, span.start)
      let line = SourceLine(source, span: span, focus: focus, limit: max(20, width - digits - 3))
      let padded = String(repeating: " ", count: digits - String(number).count) + String(number)
      rows.append(
        styled(.frame, padded) + " " + styled(.frame, "|") + (line.text.isEmpty ? "" : " " + line.text))
      var seen: [String] = []
      for (mark, severity) in marks {
        let row = empty + " " + underline(mark, severity, under: line)
        // Several findings may point at one other place with the same words.
        if !seen.contains(row) { rows.append(row) }
        seen.append(row)
      }
    }
    return rows
  }
}
