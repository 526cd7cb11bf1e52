import JourneyLint
import JourneySyntax

/// From when on findings make the command fail.
struct FailureThreshold {
  /// The mildest severity that fails; `nil` for none.
  let severity: Severity?
  /// The most warnings that don't fail; `nil` for any number.
  let maxWarnings: Int?

  /// Checks what a command line says.
  /// - Throws: `Failure.usage`.
  init(failOn word: String, maxWarnings: Int? = nil) throws(Failure) {
    let words = Severity.allCases.map(\.rawValue) + ["never"]
    severity = Severity(rawValue: try Choice(kind: "severity", words: words).check(word))
    if let maxWarnings, maxWarnings < 0 {
      throw .usage("--max-warnings \(maxWarnings): write a number from 0 on")
    }
    self.maxWarnings = maxWarnings
  }

  /// What the command ends with, as far as findings go.
  func status(_ reports: [LintReport]) -> ExitStatus {
    if let severity, reports.contains(where: { $0.has(atLeast: severity) }) { return .findings }
    if let maxWarnings, reports.reduce(0, { $0 + $1.count(.warning) }) > maxWarnings { return .findings }
    return .clean
  }
}
