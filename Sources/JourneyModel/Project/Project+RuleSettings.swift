public import JourneySyntax

extension Project {
  /// What is said in one place about lint rules.
  public struct RuleSettings: Sendable {
    /// The rules and families that judge, as written; `nil` where that isn't said.
    public let select: [Spanned<String>]?
    /// The rules and families that don't judge, as written.
    public let ignore: [Spanned<String>]
    /// What is said about single rules and families, in the order of the file.
    public let rules: [RuleSetting]

    /// Nothing.
    public static let none = RuleSettings(select: nil, ignore: [], rules: [])
  }

  /// What is said about one lint rule or family.
  public struct RuleSetting: Hashable, Sendable {
    /// What is done with findings.
    public enum Level: Hashable, Sendable {
      /// They are dropped.
      case off
      /// They count so much.
      case severity(Severity)
    }

    /// A value for an option that the rule has.
    public struct Option: Hashable, Sendable {
      /// Its name, as written.
      public let name: Spanned<String>
      /// Its value or values, as written; empty where there is none, or something else than texts.
      public let texts: [Spanned<String>]
      /// Whether the value is written as a list.
      public let isList: Bool
      /// Where the value stands; its name where there is none.
      public let span: Span
    }

    /// The id of the rule, or the name of the family, as written.
    public let rule: Spanned<String>
    /// What is done with findings; `nil` where nothing is said.
    public let level: Spanned<Level>?
    /// Values for options, in the order of the file.
    public let options: [Option]

    /// The severity; `nil` where it is off or nothing is said.
    public var severity: Severity? {
      if case .severity(let severity)? = level?.value { severity } else { nil }
    }
  }

  /// What is different for some of the files.
  public struct Override: Sendable {
    /// Patterns for the files, by their paths from the folder of the settings.
    public let files: [Spanned<String>]
    /// The phases that the journeys must have; `nil` for those of the project.
    public let requiredPhases: [Spanned<Phase>]?
    /// What is said about rules.
    public let ruleSettings: RuleSettings
    /// Where it stands.
    public let span: Span
  }
}
