public import JourneyModel
public import JourneySyntax

/// How journeys are judged: the project they belong to, and how grave each rule's findings are.
///
/// All of it is worked out once, when the settings are made, and shared by the files that they count for.
public struct LintSettings: Sendable {
  /// What is done with a rule's findings.
  public enum Level: Hashable, Sendable {
    /// Nothing: they are dropped.
    case off
    /// They count so much. A finding that is milder than its rule stays so.
    case severity(Severity)
  }

  /// Who says that a setting is as it is.
  public enum Origin: Hashable, Sendable {
    /// The rule itself.
    case standard
    /// The project's settings, at this place.
    case project(Span)
    /// What the project's settings say for some of the files, at this place.
    case override(Span)
    /// The command line.
    case commandLine
  }

  /// What all files with these settings share; a class so that passing it on costs one reference count.
  private final class Shared: Sendable {
    let project: Project?
    let overrides: [Int]
    let changes: [RuleChanges]
    let states: [RuleState]
    let levels: [String: Level]
    let rules: [any Rule]
    let options: RuleOptions

    init(project: Project?, overrides: [Int], changes: [RuleChanges]) {
      self.project = project
      self.overrides = overrides
      self.changes = changes
      var states = RuleState.standard
      var options = RuleOptions()
      for change in changes {
        change.apply(to: &states)
        for option in change.options { options.set(option.option, of: option.rule, to: option.value) }
      }
      self.states = states
      self.options = options
      var levels: [String: Level] = [:]
      if !changes.isEmpty {
        for (row, state) in zip(RuleTable.rows, states) where state.effective.origin != .standard {
          levels[row.id] = state.effective.level
        }
      }
      self.levels = levels
      rules = zip(RuleRegistry.all, states).compactMap { $1.isOn ? $0 : nil }
    }

    /// Those of files without a project, of which nobody says anything.
    static let standard = Shared(project: nil, overrides: [], changes: [])
  }

  private let shared: Shared
  /// The day on which journeys are judged; `nil` where nobody says, and nothing is judged by its date.
  public let today: CalendarDate?

  /// The project; `nil` for files that belong to none.
  public var project: Project? { shared.project }
  /// The 0-based places of the project's overrides that count, in order.
  public var overrides: [Int] { shared.overrides }
  /// What is done with the findings of rules, by id; rules that aren't here are as they are by themselves.
  public var levels: [String: Level] { shared.levels }
  /// The rules that judge, in the order of the registry.
  var rules: [any Rule] { shared.rules }
  /// The values that options have been given.
  var options: RuleOptions { shared.options }

  /// Settings from a project's, for the files that some of its overrides are for.
  /// - Parameters:
  ///   - overrides: the 0-based places of these overrides, in order.
  ///   - levels: what is done with the findings of some rules; wins over what the project says.
  public init(
    project: Project? = nil, overrides: [Int] = [], levels: [String: Level] = [:], today: CalendarDate? = nil
  ) {
    let names = levels.compactMap { id, level in RuleName(id).map { ($0, level) } }
    var changes = project.map { RuleChanges.all(of: $0, overrides: overrides) } ?? []
    if !names.isEmpty { changes.append(RuleChanges(levels: names)) }
    self.init(
      project == nil && changes.isEmpty
        ? .standard : Shared(project: project?.overridden(at: overrides), overrides: overrides, changes: changes), today
    )
  }

  private init(_ shared: Shared, _ today: CalendarDate?) {
    self.shared = shared
    self.today = today
  }

  /// The same settings with what somebody says besides, who wins.
  /// - Parameter today: the day on which journeys are judged.
  public func changed(by changes: RuleChanges, today: CalendarDate?) -> LintSettings {
    if changes.isEmpty { return LintSettings(shared, today) }
    return LintSettings(
      Shared(project: shared.project, overrides: shared.overrides, changes: shared.changes + [changes]), today)
  }

  /// Whether a rule is looked into: it is on, and nobody has switched it off, or it has been given a severity.
  func asks(for rule: any Rule) -> Bool { RuleTable.places[rule.id].map { shared.states[$0].isOn } ?? true }

  /// Whether a rule has had its say: it is looked into, and knows the day where it judges by dates.
  func hasAsked(_ rule: any Rule) -> Bool {
    asks(for: rule) && (today != nil || !rule.about.bad.contains { $0.today != nil })
  }

  /// A finding as the settings want it; `nil` where they don't. Mistakes in the syntax can't be switched off: what they
  /// stand in couldn't be read.
  func applied(to diagnostic: Diagnostic) -> Diagnostic? {
    guard let level = shared.levels[diagnostic.id], let place = RuleTable.places[diagnostic.id] else {
      return diagnostic
    }
    switch level {
    case .off: return nil
    case .severity(let severity):
      return diagnostic.severity > RuleTable.rows[place].severity
        ? diagnostic.at(max(severity, diagnostic.severity)) : diagnostic.at(severity)
    }
  }

  /// A finding that was taken out, as the settings want it; `nil` where they don't want it at all.
  func applied(to finding: SuppressedFinding) -> SuppressedFinding? {
    applied(to: finding.diagnostic).map { SuppressedFinding($0, by: finding.place, reason: finding.reason) }
  }

  /// How a rule counts, and who says so.
  func effective(at place: Int) -> (level: Level, origin: Origin) { shared.states[place].effective }

  /// Who gives a rule's option its value.
  func origin(of option: RuleOption, in rule: String) -> Origin {
    shared.changes.flatMap(\.options).last { $0.rule == rule && $0.option.key == option.key }?.origin ?? .standard
  }
}
