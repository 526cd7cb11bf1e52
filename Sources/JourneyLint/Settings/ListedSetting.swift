import JourneySyntax

/// One setting of a rule, as a listing shows it.
public struct ListedSetting: Hashable, Sendable {
  /// The rule's id; for an option of it with a point and the option's name: `silent-wait.from`.
  public let name: String
  /// The value, as it would be written.
  public let value: String
  /// Who says so.
  public let origin: LintSettings.Origin
}

extension LintSettings {
  /// How each rule counts, in the order of the registry, each followed by its options.
  public var listing: [ListedSetting] {
    var listed: [ListedSetting] = []
    for (place, row) in RuleTable.rows.enumerated() {
      let (level, origin) = effective(at: place)
      let word =
        switch level {
        case .off: "off"
        case .severity(let severity): severity.rawValue
        }
      listed.append(ListedSetting(name: row.id, value: word, origin: origin))
      guard level != .off else { continue }
      for option in RuleRegistry.all[place].about.options {
        listed.append(
          ListedSetting(
            name: "\(row.id).\(option.name)", value: option.shown(options.value(of: option, in: row.id)),
            origin: self.origin(of: option, in: row.id)))
      }
    }
    return listed
  }
}
