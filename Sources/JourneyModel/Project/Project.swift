public import JourneySyntax

/// What a project's `polku.yaml` says: what its journeys share, and how they are judged.
public struct Project: Sendable {
  /// What is said about one lint rule.
  public struct RuleSetting: Hashable, Sendable {
    /// The rule's id, as written.
    public let rule: Spanned<String>
    /// Its severity; `nil` where the rule is off.
    public let severity: Severity?
    /// Where the value stands.
    public let span: Span
  }

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
  /// What is said about lint rules, in the order of the file.
  public let rules: [RuleSetting]
  /// The theme of the maps, by its name.
  public let theme: Spanned<String>?
  /// The colours for roles of the theme, in the order of the file.
  public let colors: [ColorSetting]
  /// The lanes of the maps by their ids, from top to bottom; `nil` where the project doesn't say.
  public let lanes: [Spanned<String>]?

  /// The setting of a rule; the last one where there are several, `nil` where nothing is said.
  public func setting(of rule: String) -> RuleSetting? { rules.last { $0.rule.value == rule } }
}
