import JourneySyntax

/// Findings for programs: one JSON array with an object a finding, a line each; `[]` where all is well.
///
/// Lines and columns are 1-based, columns in characters; an end is the place behind the last character. The edits of a
/// fix have besides them their `start` and `end` in 0-based UTF-8 bytes. A file that couldn't be read is an object as well,
/// of the rule `unreadable`; so is a finding that is known from the baseline, with `suppressed` behind its other members.
public enum JSONReport {
  /// The findings of all files, in the order given.
  /// - Parameter pages: where the rules can be read about; each object has its rule's `url` where they can.
  /// - Complexity: O(n) in the bytes of the texts and the findings.
  public static func text(
    _ reports: [LintReport], unread: [ReportedRun.Unread] = [], pages: RulePages = RulePages()
  ) -> String {
    JSONValue.lines(objects(reports, unread: unread, pages: pages)) + "\n"
  }

  /// An object for each finding, then those for files that couldn't be read.
  static func objects(_ reports: [LintReport], unread: [ReportedRun.Unread], pages: RulePages) -> [String] {
    let findings = reports.flatMap { report -> [String] in
      let known = report.suppressed.filter { $0.place == .external }
      guard !report.diagnostics.isEmpty || !known.isEmpty else { return [] }
      var finder = PositionFinder(LineIndex(report.source))
      let new = report.diagnostics.map { object($0, path: report.source.path, pages, &finder) }
      return new + known.map { object($0.diagnostic, path: report.source.path, pages, &finder, known: $0) }
    }
    return findings + unread.map { object($0, pages) }
  }

  private static func object(_ unread: ReportedRun.Unread, _ pages: RulePages) -> String {
    let nothing = Diagnostic(id: "unreadable", message: unread.reason, span: Span(0, 0))
    var finder = PositionFinder(LineIndex(SourceText("")))
    return object(nothing, path: unread.path, pages, &finder)
  }

  private static func object(
    _ diagnostic: Diagnostic, path: String, _ pages: RulePages, _ finder: inout PositionFinder,
    known: SuppressedFinding? = nil
  ) -> String {
    let place = members(of: diagnostic.span, &finder)
    let fixes = diagnostic.fixes.map { fix($0, &finder) }
    return JSONValue.object(
      [("file", JSONText.quoted(path))] + place + [
        ("rule", JSONText.quoted(diagnostic.id)),
        ("url", JSONValue.text(pages.address(of: diagnostic.id))),
        ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
        ("message", JSONText.quoted(diagnostic.message)),
        ("explanation", quotedOrNull(diagnostic.explanation)),
        ("help", quotedOrNull(diagnostic.help)),
        ("fixes", JSONValue.array(fixes)),
        ("suppressed", known.map(suppression)),
      ])
  }

  private static func suppression(_ known: SuppressedFinding) -> String {
    let reason = quotedOrNull(known.reason.isEmpty ? nil : known.reason)
    return JSONValue.object([("by", JSONText.quoted("baseline")), ("reason", reason)])
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
