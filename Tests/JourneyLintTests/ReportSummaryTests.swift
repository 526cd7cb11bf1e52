import JourneyLint
import JourneySyntax
import Testing

struct ReportSummaryTests {
  @Test func counts() {
    #expect(ReportSummary.text([]) == "0 files, no findings")
    #expect(ReportSummary.text([report([])]) == "1 file, no findings")
    #expect(
      ReportSummary.text([report([.warning, .error]), report([.error]), report([])]) == "3 files, 2 errors, 1 warning")
    #expect(ReportSummary.text([report([.information])]) == "1 file, 1 note")
  }

  private func report(_ severities: [Severity]) -> LintReport {
    LintReport(
      source: SourceText(""),
      diagnostics: severities.map { Diagnostic(id: "i", severity: $0, message: "m", span: Span(0, 0)) })
  }
}
