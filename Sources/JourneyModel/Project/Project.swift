import JourneySyntax

/// What a project's `polku.yaml` says: what its journeys share, and how they are judged.
public struct Project: Sendable {
  /// A colour that takes the place of a theme's own.
  public struct ColorSetting: Hashable, Sendable {
    /// The name of the theme under which it stands; `nil` for one that counts in all.
    public let theme: Spanned<String>?
    /// The name of the role, as written.
    public let role: Spanned<String>
    /// The colour, as written.
    public let color: Spanned<String>
  }

  /// The name that messages call the settings by: the path of the file.
  public let path: String
  /// The phases that every journey must have; `nil` where the project doesn't say.
  public let requiredPhases: [Spanned<Phase>]?
  /// The language of the texts.
  public let language: Language
  /// The personas that journeys share.
  public let personas: [Persona]
  /// The channels that journeys share.
  public let channels: [Channel]
  /// The scales of all journeys that don't set their own.
  public let scales: Scales
  /// What is said about lint rules for all files.
  public let ruleSettings: RuleSettings
  /// Patterns for what is left out where a folder is searched for journeys.
  public let exclude: [Spanned<String>]
  /// What is different for some of the files, in the order of the file; later ones win.
  public let overrides: [Override]
  /// The theme of the maps, by its name.
  public let theme: Spanned<String>?
  /// The colours for roles of the theme, in the order of the file.
  public let colors: [ColorSetting]
  /// The lanes of the maps by their ids, from top to bottom; `nil` where the project doesn't say.
  public let lanes: [Spanned<String>]?

  /// What is said about single lint rules for all files, in the order of the file.
  public var rules: [RuleSetting] { ruleSettings.rules }

  /// The setting of a rule for all files; the last one where there are several, `nil` where nothing is said.
  public func setting(of rule: String) -> RuleSetting? { rules.last { $0.rule.value == rule } }

  /// The project as it is for the files that some overrides are for.
  /// - Parameter places: the 0-based places of the overrides, in order; others than there are have no effect.
  public func overridden(at places: [Int]) -> Project {
    let phases = places.filter(overrides.indices.contains).compactMap { overrides[$0].requiredPhases }.last
    guard let phases else { return self }
    return Project(
      path: path, requiredPhases: phases, language: language, personas: personas, channels: channels, scales: scales,
      ruleSettings: ruleSettings, exclude: exclude, overrides: overrides, theme: theme, colors: colors, lanes: lanes)
  }
}
