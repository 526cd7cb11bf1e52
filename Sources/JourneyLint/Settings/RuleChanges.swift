/// What one place says about rules: which of them judge, how gravely, and with which options.
public struct RuleChanges: Sendable {
  /// A name with where it is said.
  struct Mention: Sendable {
    let name: RuleName
    let origin: LintSettings.Origin
  }

  /// The only ones that judge; `nil` for all that are on.
  var selected: [Mention]?
  /// Those that don't.
  var ignored: [Mention] = []
  /// What is done with findings; the rules' own names come before their families'.
  var levels: [(mention: Mention, level: LintSettings.Level)] = []
  /// Values for options.
  var options: [(rule: String, option: RuleOption, value: RuleOption.Value, origin: LintSettings.Origin)] = []

  /// Whether nothing is said.
  public var isEmpty: Bool { selected == nil && ignored.isEmpty && levels.isEmpty && options.isEmpty }

  init() {}

  /// What a command line says.
  /// - Parameter select: the only ones that judge; `nil` for all that are on.
  public init(
    select: [RuleName]? = nil, ignore: [RuleName] = [], levels: [(RuleName, LintSettings.Level)] = []
  ) {
    func mention(_ name: RuleName) -> Mention { Mention(name: name, origin: .commandLine) }
    selected = select.map { $0.map(mention) }
    ignored = ignore.map(mention)
    self.levels = levels.map { (mention($0), $1) }
  }

  /// Changes the states of the rules, one a rule in the order of the registry.
  func apply(to states: inout [RuleState]) {
    if let selected {
      let origin = selected.first?.origin ?? .standard
      for place in states.indices { states[place].select(false, origin) }
      for mention in selected where mention.name.isFamily {
        for place in mention.name.places { states[place].select(true, mention.origin) }
      }
      for mention in selected where !mention.name.isFamily {
        for place in mention.name.places { states[place].ask(mention.origin, RuleTable.rows[place]) }
      }
    }
    for mention in ignored { for place in mention.name.places { states[place].set(.off, mention.origin) } }
    for (mention, level) in levels where mention.name.isFamily {
      for place in mention.name.places where level == .off || states[place].isOn {
        states[place].set(level, mention.origin)
      }
    }
    for (mention, level) in levels where !mention.name.isFamily {
      for place in mention.name.places {
        states[place].select(true, mention.origin)
        states[place].set(level, mention.origin)
      }
    }
  }
}
