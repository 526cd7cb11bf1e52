import JourneyModel
public import JourneySyntax

/// Reads a project's settings for the linter, and checks that the rules they speak of exist and can be told so.
public enum ProjectCheck {
  /// The settings that a text makes, with what is wrong in it.
  /// - Complexity: O(n) in the bytes of the text.
  public static func read(_ source: SourceText) -> (settings: LintSettings, report: LintReport) {
    let tree = SyntaxTree.parse(source)
    let reading = Project.read(tree)
    var mistakes = RuleMistakes()
    let project = reading.project
    for settings in [project.ruleSettings] + project.overrides.map(\.ruleSettings) { mistakes.look(at: settings) }
    for pattern in project.exclude + project.overrides.flatMap(\.files) { mistakes.look(at: pattern) }
    for phases in [project.requiredPhases] + project.overrides.map(\.requiredPhases) {
      for phase in phases ?? [] { mistakes.look(at: phase) }
    }
    let found = (tree.diagnostics + reading.diagnostics + mistakes.found).inOrderOfPlace()
    return (LintSettings(project: project), LintReport(source: source, diagnostics: found))
  }

  /// The report on a project's settings with what persons can be found by in them: their personas are shared by journeys.
  /// - Parameter settings: by which the project's journeys are judged.
  /// - Complexity: O(n) in the bytes of the text.
  public static func judged(_ report: LintReport, by settings: LintSettings) -> LintReport {
    let rule = PersonalData()
    guard settings.asks(for: rule) else { return report }
    let found = rule.findings(inSettings: report.source, settings.options)
    guard !found.isEmpty else { return report }
    let (left, suppressed) = Suppressions(SyntaxTree.parse(report.source)).applied(to: found) { _ in false }
    return LintReport(
      source: report.source,
      diagnostics: (report.diagnostics + left.compactMap(settings.applied)).inOrderOfPlace(),
      suppressed: suppressed.compactMap(settings.applied).inOrderOfPlace())
  }
}
