import JourneySyntax

/// Findings for programs: one JSON array with an object a finding, a line each; `[]` where all is well.
///
/// Lines and columns are 1-based, columns in characters; an end is the place behind the last character. The edits of a
/// fix have besides them their `start` and `end` in 0-based UTF-8 bytes.
public enum JSONReport {
  /// The findings of all files, in the order given.
  /// - Complexity: O(n) in the bytes of the texts and the findings.
  public static func text(_ reports: [LintReport]) -> String { JSONValue.lines(objects(reports)) + "\n" }

  /// An object for each finding.
  static func objects(_ reports: [LintReport]) -> [String] {
    reports.flatMap { report -> [String] in
      guard !report.diagnostics.isEmpty else { return [] }
      var finder = PositionFinder(LineIndex(report.source))
      return report.diagnostics.map { object($0, path: report.source.path, &finder) }
    }
  }

  private static func object(_ diagnostic: Diagnostic, path: String, _ finder: inout PositionFinder) -> String {
    let place = members(of: diagnostic.span, &finder)
    let fixes = diagnostic.fixes.map { fix($0, &finder) }
    return JSONValue.object(
      [("file", JSONText.quoted(path))] + place + [
        ("rule", JSONText.quoted(diagnostic.id)),
        ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
        ("message", JSONText.quoted(diagnostic.message)),
        ("explanation", quotedOrNull(diagnostic.explanation)),
        ("help", quotedOrNull(diagnostic.help)),
        ("fixes", JSONValue.array(fixes)),
      ])
  }

  private static func fix(_ fix: Fix, _ finder: inout PositionFinder) -> String {
    var edits: [String] = []
    for edit in fix.edits {
      edits.append(
        JSONValue.object(
          members(of: edit.span, &finder) + [
            ("start", String(edit.span.start)), ("end", String(edit.span.end)),
            ("replacement", JSONText.quoted(edit.replacement)),
          ]))
    }
    return JSONValue.object([
      ("title", JSONText.quoted(fix.title)), ("safety", JSONText.quoted(fix.safety.rawValue)),
      ("edits", JSONValue.array(edits)),
    ])
  }

  private static func members(of span: Span, _ finder: inout PositionFinder) -> [(name: String, value: String?)] {
    let start = finder.position(of: span.start)
    let end = finder.position(of: span.end)
    return [
      ("line", String(start.line)), ("column", String(start.column)),
      ("endLine", String(end.line)), ("endColumn", String(end.column)),
    ]
  }

  private static func quotedOrNull(_ text: String?) -> String { text.map(JSONText.quoted) ?? "null" }
}
