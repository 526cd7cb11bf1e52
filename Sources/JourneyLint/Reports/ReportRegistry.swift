/// All formats there are.
public enum ReportRegistry {
  /// The formats, in the order of the manual: those to read, those for data, those for one system.
  public static let all: [any ReportFormat] = [
    TextFormat(),
    ConciseFormat(),
    MarkdownFormat(),
    JSONFormat(),
    JSONLinesFormat(),
    SARIFFormat(),
    JUnitFormat(),
    CheckstyleFormat(),
    ReviewdogFormat(),
    GitHubFormat(),
    GitLabFormat(),
    AzureFormat(),
  ]

  /// The format of a name; `nil` where there is none.
  public static func format(_ name: String) -> (any ReportFormat)? { all.first { $0.name == name } }
}
