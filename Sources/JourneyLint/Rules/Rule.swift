public import JourneySyntax

/// A rule of the linter: a stateless value that knows what it is about, and finds it.
public protocol Rule: Sendable {
  /// What it is about: its name, its reason, examples.
  var about: RuleDescription { get }

  /// What it finds, in any order. The default finds nothing: the rule's findings come from the reader, and the rule
  /// stands for them in settings, suppressions and the manual.
  /// - Complexity: O(n) in the size of the journey, unless a rule says otherwise.
  func check(_ subject: LintSubject) -> [Diagnostic]
}

extension Rule {
  /// The stable name of the rule and its findings.
  public var id: String { about.id }

  /// Nothing: for rules whose findings the reader makes.
  public func check(_ subject: LintSubject) -> [Diagnostic] { [] }

  /// A finding of this rule, with its name, severity and reason.
  /// - Parameter severity: another severity than the rule's own.
  func finding(
    _ message: String, at span: Span, severity: Severity? = nil, note: String? = nil, labels: [Label] = [],
    help: String? = nil, fixes: [Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity ?? about.severity, message: message, span: span, note: note, labels: labels,
      explanation: about.why, help: help, fixes: fixes)
  }
}
