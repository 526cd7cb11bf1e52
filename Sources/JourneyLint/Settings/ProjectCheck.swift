import JourneyModel
public import JourneySyntax

/// Reads a project's settings for the linter, and checks that the rules they speak of exist.
public enum ProjectCheck {
  /// The settings that a text makes, with what is wrong in it.
  /// - Complexity: O(n) in the bytes of the text.
  public static func read(_ source: SourceText) -> (settings: LintSettings, report: LintReport) {
    let tree = SyntaxTree.parse(source)
    let reading = Project.read(tree)
    let found = tree.diagnostics + reading.diagnostics + unknownRules(in: reading.project)
    return (LintSettings(project: reading.project), LintReport(source: source, diagnostics: found.inOrderOfPlace()))
  }

  private static func unknownRules(in project: Project) -> [Diagnostic] {
    project.rules.filter { RuleRegistry.rule($0.rule.value) == nil }.map { setting in
      let near = Nearest.match(for: setting.rule.value, among: RuleRegistry.all.map(\.id))
      return Diagnostic(
        id: "unknown-rule", message: "no rule is called \(Shown.quoted(setting.rule.value))", span: setting.rule.span,
        explanation: "a setting for a rule that isn't there changes nothing",
        help: near.map { "write '\($0)'" } ?? "the rules are \(RuleRegistry.all.map(\.id).joined(separator: ", "))",
        fixes: near.map { [Fix("Write '\($0)'", safety: .suggested, edits: [Edit(setting.rule.span, $0)])] } ?? [])
    }
  }
}
