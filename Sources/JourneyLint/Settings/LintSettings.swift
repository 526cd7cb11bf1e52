public import JourneyModel
public import JourneySyntax

/// How journeys are judged: the project they belong to, and how grave each rule's findings are.
public struct LintSettings: Sendable {
  /// What is done with a rule's findings.
  public enum Level: Hashable, Sendable {
    /// Nothing: they are dropped.
    case off
    /// They count so much. A finding that is milder than its rule stays so.
    case severity(Severity)
  }

  /// The project; `nil` for files that belong to none.
  public let project: Project?
  /// What is done with the findings of rules, by id; rules that aren't here keep their own severity.
  public let levels: [String: Level]
  /// The day on which journeys are judged; `nil` where nobody says, and nothing is judged by its date.
  public let today: CalendarDate?
  /// The rules that are looked into, by id.
  let rules: [any Rule]

  /// Settings from a project's, with some rules' levels changed, as a command line may ask.
  /// - Parameter levels: win over the project's.
  public init(project: Project? = nil, levels: [String: Level] = [:], today: CalendarDate? = nil) {
    self.project = project
    self.today = today
    let own = (project?.rules ?? []).map { setting -> (String, Level) in
      (setting.rule.value, setting.severity.map { .severity($0) } ?? .off)
    }
    let all = levels.merging(own.reversed()) { known, _ in known }
    self.levels = all
    rules = RuleRegistry.all.filter { Self.asks(for: $0, all) }
  }

  /// Whether a rule is looked into: it is on, and nobody has switched it off, or it has been given a severity.
  func asks(for rule: any Rule) -> Bool { Self.asks(for: rule, levels) }

  private static func asks(for rule: any Rule, _ levels: [String: Level]) -> Bool {
    guard !levels.isEmpty, let level = levels[rule.id] else { return rule.about.isOn }
    return level != .off
  }

  /// A finding as the settings want it; `nil` where they don't. Mistakes in the syntax can't be switched off: what they
  /// stand in couldn't be read.
  func applied(to diagnostic: Diagnostic) -> Diagnostic? {
    guard let level = levels[diagnostic.id], let rule = RuleRegistry.rule(diagnostic.id) else { return diagnostic }
    switch level {
    case .off: return nil
    case .severity(let severity):
      return diagnostic.severity > rule.about.severity
        ? diagnostic.at(max(severity, diagnostic.severity)) : diagnostic.at(severity)
    }
  }

  /// A finding that was taken out, as the settings want it; `nil` where they don't want it at all.
  func applied(to finding: SuppressedFinding) -> SuppressedFinding? {
    applied(to: finding.diagnostic).map { SuppressedFinding($0, by: finding.place, reason: finding.reason) }
  }
}
