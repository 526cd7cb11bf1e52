import JourneyModel
import JourneySyntax

/// A text with all that is found in it, and how much that is.
struct JudgedText {
  /// A finding, as far as it can be told from others.
  private struct Place: Hashable {
    let id: String
    let start: Int
  }

  /// What is found.
  let report: LintReport
  private let syntaxErrors: Set<Place>
  /// How many findings there are of each rule.
  private var counts: [String: Int] = [:]
  /// How many of them are errors.
  private var errors: [String: Int] = [:]
  /// How many mistakes there are that aren't told one by one.
  private var omitted = 0

  init(_ report: LintReport) {
    self.report = report
    let tree = report.diagnostics.isEmpty ? nil : SyntaxTree.journey(report.source)
    let wrong = tree?.diagnostics.filter { $0.severity == .error } ?? []
    syntaxErrors = Set(wrong.map { Place(id: $0.id, start: $0.span.start) })
    for finding in report.diagnostics {
      if let more = finding.omittedMistakes {
        omitted += more
        continue
      }
      counts[finding.id, default: 0] += 1
      if finding.severity == .error { errors[finding.id, default: 0] += 1 }
    }
  }

  /// Whether a finding is an error in the syntax.
  func isOfSyntax(_ finding: Diagnostic) -> Bool {
    syntaxErrors.contains(Place(id: finding.id, start: finding.span.start))
  }

  /// The fixes that may be applied, by place, then by rule.
  /// - Complexity: O(n log n) in the findings.
  func candidates(upTo safety: Fix.Safety) -> [CandidateFix] {
    report.diagnostics.enumerated().compactMap { index, finding in
      CandidateFix(
        finding, upTo: safety, isOfSyntax: isOfSyntax(finding), in: report.source.bytes
      ).map { (index, $0) }
    }.sorted { a, b in (a.1.start, a.1.finding.id, a.0) < (b.1.start, b.1.finding.id, b.0) }.map(\.1)
  }

  /// Whether this text is better than the one before, by just these fixes.
  ///
  /// An error in the syntax hides what stands behind it: whoever mends it may bring more to light than was found before.
  /// Any other fix has to take its finding away, and may bring up no error, and nothing that is as grave as what it mends.
  func isBetter(than before: JudgedText, by fixes: [CandidateFix]) -> Bool {
    guard report.journey != nil || before.report.journey == nil else { return false }
    let ofSyntax = fixes.count { $0.isOfSyntax }
    guard syntaxErrors.count <= before.syntaxErrors.count - ofSyntax else { return false }
    if ofSyntax > 0, ofSyntax == fixes.count { return true }
    // Of very many mistakes only the first are told, and others follow when these are mended: all of them count. What can
    // be judged only now that errors are mended counts no more than where all are told.
    if before.omitted > 0 {
      let isOfErrors = fixes.allSatisfy { $0.finding.severity == .error }
      return isOfErrors ? allErrors <= before.allErrors - fixes.count : total <= before.total - fixes.count
    }
    guard errors.allSatisfy({ $0.value <= before.errors[$0.key] ?? 0 }) else { return false }
    var mended: [String: Int] = [:]
    for fix in fixes { mended[fix.finding.id, default: 0] += 1 }
    guard mended.allSatisfy({ counts[$0.key] ?? 0 <= (before.counts[$0.key] ?? 0) - $0.value }) else { return false }
    return weight.lexicographicallyPrecedes(before.weight)
  }

  /// Whether these fixes of errors, on whose lines nothing has become worse, may stay though there are other errors now:
  /// there are too many to tell all, and some are told only where others are mended.
  func isFurther(than before: JudgedText, by fixes: [CandidateFix]) -> Bool {
    before.omitted > 0 && report.journey != nil && syntaxErrors.count <= before.syntaxErrors.count
      && fixes.allSatisfy { $0.finding.severity == .error && !$0.isOfSyntax }
  }

  /// How many findings there are, with those that aren't told.
  private var total: Int { counts.values.reduce(0, +) + omitted }

  /// How many errors there are, with those that aren't told.
  private var allErrors: Int { errors.values.reduce(0, +) + omitted }

  /// How many findings there are, the gravest first.
  private var weight: [Int] { [syntaxErrors.count] + Severity.allCases.map { report.count($0) } }
}
