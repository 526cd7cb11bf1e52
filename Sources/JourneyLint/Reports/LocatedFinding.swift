import JourneySyntax

/// A finding with its file and its place in lines and columns.
struct LocatedFinding {
  /// The file's path, as reports for programs call it.
  let path: String
  /// The file's path, as the user wrote it.
  let writtenPath: String
  /// Where it begins.
  let start: TextPlace
  /// The place behind its last character.
  let end: TextPlace
  /// The finding.
  let diagnostic: Diagnostic

  /// What is wrong and what to do, in one line: "no touchpoint is called 'estimat': write 'estimate'".
  var sentence: String {
    guard let help = diagnostic.help ?? diagnostic.fixes.first?.title, help != diagnostic.message else {
      return diagnostic.message
    }
    return diagnostic.message + ": " + help
  }

  /// The sentence, and in a line of its own why it matters.
  var story: String { diagnostic.explanation.map { "\(sentence)\nwhy: \($0)" } ?? sentence }

  /// The findings of a file, in their order.
  /// - Complexity: O(n) in the bytes of the text and the findings.
  static func all(in report: LintReport, _ paths: ReportPaths) -> [LocatedFinding] {
    guard !report.diagnostics.isEmpty else { return [] }
    let path = paths.path(report.source.path)
    var finder = PositionFinder(LineIndex(report.source))
    return report.diagnostics.map { diagnostic in
      LocatedFinding(
        path: path, writtenPath: report.source.path, start: finder.place(of: diagnostic.span.start),
        end: finder.place(of: diagnostic.span.end), diagnostic: diagnostic)
    }
  }
}
