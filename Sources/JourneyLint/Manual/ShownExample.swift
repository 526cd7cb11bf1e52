package import JourneyModel
package import JourneySyntax

/// An example as a reader sees it: the text without markers, and what is really found in it.
package struct ShownExample: Sendable {
  /// The text.
  package let source: SourceText
  /// The language of its keys; English where no journey can be read in it.
  package let language: Language
  /// The day on which it is judged; `nil` where no dates are looked at.
  package let today: CalendarDate?
  /// The text of the journey that it is compared with; `nil` where it is compared with none.
  package let comparedWith: String?
  /// The findings that bear the id in question, in order of place. Where a place is marked and nothing can be found here,
  /// there are none.
  package let findings: [Diagnostic]

  /// Lints an example.
  /// - Parameters:
  ///   - id: whose findings count.
  ///   - severity: how grave they are.
  ///   - isSettings: whether the text is a project's settings.
  init(_ example: RuleExample, of id: String, severity: Severity, isSettings: Bool = false) {
    source = SourceText(example.text)
    today = example.today
    comparedWith = example.comparedWith.map(Self.withoutLastBreak)
    let other = example.comparedWith.map { SourceText($0) }
    let report: LintReport
    if isSettings {
      report = ProjectCheck.read(source).report
    } else {
      // Also where it is off unasked.
      let levels = [id: LintSettings.Level.severity(severity)]
      let settings = LintSettings(levels: levels, today: example.today)
      report = Linter(settings: settings, readingOther: { _ in other }).lint(source)
    }
    language = report.journey?.keyLanguage ?? .english
    findings = report.diagnostics.filter { $0.id == id }
  }

  /// The text in lines, without the last break.
  package var text: String {
    Self.withoutLastBreak(source[Span(0, source.bytes.count)])
  }

  private static func withoutLastBreak(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// What the fixes do, each said once.
  var fixTitles: [String] {
    findings.compactMap(\.fixes.first?.title).reduce(into: []) { titles, title in
      if !titles.contains(title) { titles.append(title) }
    }
  }

  /// What the fixes do, in one sentence without a full stop: "Write -9; write 69 %".
  var fixSentence: String {
    fixTitles.enumerated().map { place, title in
      place == 0 ? title : title.prefix(1).lowercased() + title.dropFirst()
    }.joined(separator: "; ")
  }

  /// The text with the first fix of each finding applied, as far as they don't overlap.
  var fixedText: String {
    var taken: [Edit] = []
    for fix in findings.compactMap(\.fixes.first) {
      let overlaps = fix.edits.contains { edit in
        taken.contains { $0.span.start < edit.span.end && edit.span.start < $0.span.end || $0 == edit }
      }
      if !overlaps { taken += fix.edits }
    }
    var bytes: [UInt8] = []
    var position = 0
    for edit in taken.sorted(by: { $0.span.start < $1.span.start }) where edit.span.start >= position {
      bytes += source.bytes[position..<edit.span.start]
      bytes += Array(edit.replacement.utf8)
      position = edit.span.end
    }
    bytes += source.bytes[position...]
    // A fix that puts something at the end of a text without a last break brings one.
    return Self.withoutLastBreak(String(decoding: bytes, as: UTF8.self))
  }
}
