import JourneySyntax

/// Findings for programs: one JSON array with an object a finding, a line each; `[]` where all is well.
///
/// Lines and columns are 1-based, columns in characters; an end is the place behind the last character. The edits of a
/// fix have besides them their `start` and `end` in 0-based UTF-8 bytes.
public enum JSONReport {
  /// The findings of all files, in the order given.
  /// - Complexity: O(n) in the bytes of the texts and the findings.
  public static func text(_ reports: [LintReport]) -> String {
    let objects = reports.flatMap { report -> [String] in
      guard !report.diagnostics.isEmpty else { return [] }
      var finder = PositionFinder(LineIndex(report.source))
      return report.diagnostics.map { object($0, path: report.source.path, &finder) }
    }
    return objects.isEmpty ? "[]\n" : "[\n  " + objects.joined(separator: ",\n  ") + "\n]\n"
  }

  private static func object(_ diagnostic: Diagnostic, path: String, _ finder: inout PositionFinder) -> String {
    let place = members(of: diagnostic.span, &finder)
    let fixes = diagnostic.fixes.map { fix($0, &finder) }
    return object(
      [("file", JSONText.quoted(path))] + place + [
        ("rule", JSONText.quoted(diagnostic.id)),
        ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
        ("message", JSONText.quoted(diagnostic.message)),
        ("explanation", quotedOrNull(diagnostic.explanation)),
        ("help", quotedOrNull(diagnostic.help)),
        ("fixes", "[" + fixes.joined(separator: ", ") + "]"),
      ])
  }

  private static func fix(_ fix: Fix, _ finder: inout PositionFinder) -> String {
    var edits: [String] = []
    for edit in fix.edits {
      edits.append(
        object(
          members(of: edit.span, &finder) + [
            ("start", String(edit.span.start)), ("end", String(edit.span.end)),
            ("replacement", JSONText.quoted(edit.replacement)),
          ]))
    }
    return object([
      ("title", JSONText.quoted(fix.title)), ("safety", JSONText.quoted(fix.safety.rawValue)),
      ("edits", "[" + edits.joined(separator: ", ") + "]"),
    ])
  }

  private static func members(of span: Span, _ finder: inout PositionFinder) -> [(name: String, value: String)] {
    let start = finder.position(of: span.start)
    let end = finder.position(of: span.end)
    return [
      ("line", String(start.line)), ("column", String(start.column)),
      ("endLine", String(end.line)), ("endColumn", String(end.column)),
    ]
  }

  private static func object(_ members: [(name: String, value: String)]) -> String {
    "{" + members.map { "\(JSONText.quoted($0.name)): \($0.value)" }.joined(separator: ", ") + "}"
  }

  private static func quotedOrNull(_ text: String?) -> String { text.map(JSONText.quoted) ?? "null" }
}
