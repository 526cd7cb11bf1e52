import JourneyModel

/// The values that rules' options have been given; others have their own.
struct RuleOptions: Sendable {
  /// By the id of the rule, then by the option's name.
  private(set) var values: [String: [OptionName: RuleOption.Value]] = [:]

  mutating func set(_ option: RuleOption, of rule: String, to value: RuleOption.Value) {
    values[rule, default: [:]][option.key] = value
  }

  /// The value of an option.
  func value(of option: RuleOption, in rule: String) -> RuleOption.Value {
    values[rule]?[option.key] ?? option.standard
  }
}

extension LintSubject {
  /// The value of a rule's option that is a number: a count, minutes or a share.
  func number(_ option: RuleOption, of rule: some Rule) -> Double {
    if case .number(let number) = value(option, of: rule) { number } else { 0 }
  }

  /// The value of a rule's option that is a whole number.
  func count(_ option: RuleOption, of rule: some Rule) -> Int { Int(number(option, of: rule)) }

  /// The value of a rule's option that is words.
  func words(_ option: RuleOption, of rule: some Rule) -> [String] {
    if case .words(let words) = value(option, of: rule) { words } else { [] }
  }

  private func value(_ option: RuleOption, of rule: some Rule) -> RuleOption.Value {
    options.values.isEmpty ? option.standard : options.value(of: option, in: rule.id)
  }
}
