import JourneySyntax

/// The results of one file in a SARIF run.
struct SARIFFile {
  /// The most bytes of the text that a snippet shows: a longer one is left out, since it can't be cut.
  private static let longestSnippet = 2048

  private let report: LintReport
  private let path: String
  private var finder: PositionFinder

  /// The results of a report.
  init(_ report: LintReport, path: String) {
    self.report = report
    self.path = path
    finder = PositionFinder(LineIndex(report.source))
  }

  /// An object for each finding, then one for each that was taken out.
  mutating func results(_ rules: SARIFRules) -> [String] {
    let findings = report.diagnostics.map { SuppressedFinding($0) } + report.suppressed
    let fingerprints = Fingerprint.all(of: findings.map(\.diagnostic), in: report, path: path)
    var results: [String] = []
    for (index, finding) in findings.enumerated() {
      let suppression = index < report.diagnostics.count ? nil : finding
      results.append(result(finding.diagnostic, suppression, rules, fingerprint: fingerprints[index]))
    }
    return results
  }

  /// A file's location.
  static func artifact(_ path: String) -> String {
    JSONValue.object([
      ("uri", JSONText.quoted(URIText.reference(toPath: path))),
      ("uriBaseId", path.hasPrefix("/") ? nil : JSONText.quoted("%SRCROOT%")),
    ])
  }

  private mutating func result(
    _ diagnostic: Diagnostic, _ suppression: SuppressedFinding?, _ rules: SARIFRules, fingerprint: String
  ) -> String {
    let help = diagnostic.help ?? diagnostic.fixes.first?.title
    let place = physicalLocation(diagnostic.span, hasContext: true)
    var related: [String] = []
    for (index, label) in diagnostic.labels.enumerated() {
      related.append(
        JSONValue.object([
          ("id", String(index + 1)), ("message", message(label.text)),
          ("physicalLocation", physicalLocation(label.span, hasContext: false)),
        ]))
    }
    var fixes: [String] = []
    for fix in diagnostic.fixes where !fix.edits.isEmpty { fixes.append(object(fix)) }
    return JSONValue.object([
      ("ruleId", JSONText.quoted(diagnostic.id)),
      ("ruleIndex", rules.index(of: diagnostic.id).map { String($0) }),
      ("level", JSONText.quoted(SARIFRules.level(diagnostic.severity))),
      ("message", message(help.map { diagnostic.message + ": " + $0 } ?? diagnostic.message)),
      ("locations", JSONValue.array([JSONValue.object([("physicalLocation", place)])])),
      ("relatedLocations", related.isEmpty ? nil : JSONValue.array(related)),
      ("partialFingerprints", JSONValue.object([("polkuFinding/v1", JSONText.quoted(fingerprint))])),
      ("fixes", fixes.isEmpty ? nil : JSONValue.array(fixes)),
      ("suppressions", suppression.map { JSONValue.array([object($0)]) }),
    ])
  }

  private func object(_ suppression: SuppressedFinding) -> String {
    JSONValue.object([
      ("kind", JSONText.quoted(suppression.place.rawValue)),
      ("justification", suppression.reason.isEmpty ? nil : JSONText.quoted(suppression.reason)),
    ])
  }

  private mutating func object(_ fix: Fix) -> String {
    var replacements: [String] = []
    for edit in fix.edits {
      replacements.append(
        JSONValue.object([
          ("deletedRegion", JSONValue.object(region(edit.span))),
          ("insertedContent", edit.replacement.isEmpty ? nil : message(edit.replacement)),
        ]))
    }
    let change = JSONValue.object([
      ("artifactLocation", Self.artifact(path)), ("replacements", JSONValue.array(replacements)),
    ])
    return JSONValue.object([
      ("description", message(fix.title)), ("artifactChanges", JSONValue.array([change])),
      ("properties", JSONValue.object([("safety", JSONText.quoted(fix.safety.rawValue))])),
    ])
  }

  private mutating func physicalLocation(_ span: Span, hasContext: Bool) -> String {
    JSONValue.object([
      ("artifactLocation", Self.artifact(path)),
      ("region", JSONValue.object(region(span) + [("snippet", snippet(span))])),
      ("contextRegion", hasContext ? contextRegion(span) : nil),
    ])
  }

  private mutating func region(_ span: Span) -> [(name: String, value: String?)] {
    let start = finder.place(of: span.start)
    let end = finder.place(of: span.end)
    return [
      ("startLine", String(start.line)), ("startColumn", String(start.utf16Column)),
      ("endLine", String(end.line)), ("endColumn", String(end.utf16Column)),
    ]
  }

  /// The lines of a place with one before and one after it; they must hold more than the place itself.
  private mutating func contextRegion(_ span: Span) -> String? {
    let lines = finder.lines
    let first = lines.span(ofLine: max(1, lines.line(at: span.start) - 1))
    let last = lines.span(ofLine: min(lines.count, lines.line(at: span.end) + 1))
    let context = Span(first.start, max(last.end, span.end))
    guard context != span, context.contains(span), let snippet = snippet(context) else { return nil }
    return JSONValue.object(region(context) + [("snippet", snippet)])
  }

  private func snippet(_ span: Span) -> String? {
    guard !span.isEmpty, span.length <= Self.longestSnippet else { return nil }
    return message(report.source[span])
  }

  private func message(_ text: String) -> String { JSONValue.object([("text", JSONText.quoted(text))]) }
}
