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
    let found = (tree.diagnostics + reading.diagnostics + mistakes.found).inOrderOfPlace()
    return (LintSettings(project: project), LintReport(source: source, diagnostics: found))
  }
}
