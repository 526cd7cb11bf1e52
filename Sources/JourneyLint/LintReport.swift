public import JourneyModel
public import JourneySyntax

/// What was found in one file.
public struct LintReport: Sendable {
  /// The text that was read.
  public let source: SourceText
  /// The journey in it; `nil` where the text is none.
  public let journey: Journey?
  /// The findings, by place, then by id.
  public let diagnostics: [Diagnostic]
  /// What would be a finding, had it not been taken out with a reason; by place.
  public let suppressed: [SuppressedFinding]

  /// A report on a text.
  public init(
    source: SourceText, journey: Journey? = nil, diagnostics: [Diagnostic], suppressed: [SuppressedFinding] = []
  ) {
    self.source = source
    self.journey = journey
    self.diagnostics = diagnostics
    self.suppressed = suppressed
  }

  /// How many findings there are of a severity.
  /// - Complexity: O(n) in the findings.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// Whether something is found that is at least so grave.
  /// - Complexity: O(n) in the findings.
  public func has(atLeast severity: Severity) -> Bool {
    diagnostics.contains { $0.severity <= severity }
  }

  /// The report with findings more, for what only the outside can tell.
  package func adding(_ findings: [Diagnostic]) -> LintReport {
    with((diagnostics + findings).inOrderOfPlace())
  }

  /// The report with only those findings that are at least so grave.
  public func only(atLeast severity: Severity) -> LintReport { with(diagnostics.filter { $0.severity <= severity }) }

  /// The report without the journey, and without the text where nothing is to be shown of it: of ten thousand files most
  /// are clean, and need no memory.
  package var withoutWhatIsClean: LintReport {
    let isClean = diagnostics.isEmpty && suppressed.isEmpty
    return LintReport(
      source: isClean ? SourceText(path: source.path, bytes: []) : source, diagnostics: diagnostics,
      suppressed: suppressed)
  }

  /// The report without the journey.
  package var withoutJourney: LintReport {
    LintReport(source: source, diagnostics: diagnostics, suppressed: suppressed)
  }

  private func with(_ diagnostics: [Diagnostic]) -> LintReport {
    LintReport(source: source, journey: journey, diagnostics: diagnostics, suppressed: suppressed)
  }
}
