/// How one rule counts, as one place after another has said.
struct RuleState: Hashable, Sendable {
  /// What is done with its findings, where it is among those that judge.
  private var level: LintSettings.Level
  private var origin = LintSettings.Origin.standard
  /// Whether it is among those that judge.
  private var isSelected = true
  private var selection = LintSettings.Origin.standard

  /// A rule of which nobody has said anything.
  init(_ row: RuleTable.Row) { level = row.isOn ? .severity(row.severity) : .off }

  /// All rules, of which nobody has said anything.
  static let standard = RuleTable.rows.map { RuleState($0) }

  /// What is done with its findings, and who says so.
  var effective: (level: LintSettings.Level, origin: LintSettings.Origin) {
    isSelected ? (level, origin) : (.off, selection)
  }

  /// Whether it judges.
  var isOn: Bool { isSelected && level != .off }

  /// Takes it among those that judge, or out of them.
  mutating func select(_ isSelected: Bool, _ origin: LintSettings.Origin) {
    (self.isSelected, selection) = (isSelected, origin)
  }

  /// Takes it among those that judge by its own name: then it does.
  mutating func ask(_ origin: LintSettings.Origin, _ row: RuleTable.Row) {
    select(true, origin)
    if level == .off { set(.severity(row.severity), origin) }
  }

  /// Says what is done with its findings.
  mutating func set(_ level: LintSettings.Level, _ origin: LintSettings.Origin) {
    (self.level, self.origin) = (level, origin)
  }
}
