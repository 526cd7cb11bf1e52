public import JourneySyntax

/// Findings as people read them: for each a frame with the place, the line of the source, marks under the exact
/// characters, why it matters and what to do.
public struct TextReport: Sendable {
  /// Whether to colour for a terminal; never the default, so that a pipe gets plain text.
  public let isColoured: Bool
  /// Columns for a line of the source, at least 20; longer ones are cut round the place in question.
  public let width: Int

  /// A way to write reports.
  public init(isColoured: Bool = false, width: Int = 100) {
    self.isColoured = isColoured
    self.width = max(20, width)
  }

  /// A file's findings, each frame followed by an empty line; empty where there are none.
  public func text(_ report: LintReport) -> String {
    text(report.diagnostics, in: report.source)
  }

  /// Findings about a text, each frame followed by an empty line; empty where there are none.
  /// - Complexity: O(n) in the bytes of the text and the findings.
  public func text(_ diagnostics: [Diagnostic], in source: SourceText) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var finder = PositionFinder(LineIndex(source))
    var text = ""
    for diagnostic in diagnostics {
      let position = finder.position(of: diagnostic.span.start)
      for line in frame(diagnostic, at: position, in: finder.lines) { text += line + "\n" }
      text += "\n"
    }
    return text
  }

  private func frame(_ diagnostic: Diagnostic, at position: Position, in lines: LineIndex) -> [String] {
    let annotations = Annotation.all(of: diagnostic, in: lines)
    let digits = String(annotations.last?.line ?? 1).count
    let margin = String(repeating: " ", count: digits)
    let kind = styled(.severity(diagnostic.severity), "\(diagnostic.severity.rawValue)[\(diagnostic.id)]")
    let place = "\(VisibleText.shown(lines.source.path)):\(position.line):\(position.column)"
    var rows = [
      kind + styled(.message, ": " + VisibleText.shown(diagnostic.message)),
      margin + styled(.frame, "-->") + " " + place,
    ]
    rows += excerpt(annotations, diagnostic.severity, margin: margin, in: lines)
    let help = diagnostic.help ?? diagnostic.fixes.first?.title
    for (heading, words) in [("why", diagnostic.explanation), ("help", help)] {
      guard let words else { continue }
      rows.append("\(margin) \(styled(.frame, "=")) \(styled(.heading, heading + ":")) \(VisibleText.shown(words))")
    }
    return rows
  }

  /// The lines of the source with the marks below each.
  private func excerpt(
    _ annotations: [Annotation], _ severity: Severity, margin: String, in lines: LineIndex
  ) -> [String] {
    let bar = styled(.frame, "|")
    let empty = "\(margin) \(bar)"
    var rows = [empty]
    var previous: Int?
    var rest = annotations[...]
    while let first = rest.first {
      let marks = rest.prefix { $0.line == first.line }
      rest = rest.dropFirst(marks.count)
      if let previous, first.line > previous + 1 {
        rows.append(first.isAfterGap ? styled(.frame, String(repeating: ".", count: margin.count + 2)) : empty)
      }
      previous = first.line
      let line = SourceLine(lines.source, span: lines.span(ofLine: first.line), focus: first.span, limit: width)
      let number = String(first.line)
      let padded = String(repeating: " ", count: margin.count - number.count) + number
      rows.append(
        line.text.isEmpty ? "\(styled(.frame, padded)) \(bar)" : "\(styled(.frame, padded)) \(bar) \(line.text)")
      for mark in marks { rows.append("\(empty) \(underline(mark, severity, under: line))") }
    }
    return rows
  }

  /// The marks below a line, with their words.
  func underline(_ mark: Annotation, _ severity: Severity, under line: SourceLine) -> String {
    let columns = line.columns(of: mark.span)
    let marks = String(repeating: mark.isPrimary ? "^" : "-", count: columns.count)
    let words = mark.text.isEmpty ? marks : marks + " " + VisibleText.shown(mark.text)
    let style: TerminalStyle = mark.isPrimary ? .severity(severity) : .label
    return String(repeating: " ", count: columns.lowerBound) + styled(style, words)
  }

  /// A text in a style, where there is colour.
  func styled(_ style: TerminalStyle, _ text: String) -> String { style(text, isColoured: isColoured) }
}
