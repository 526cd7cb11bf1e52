public import JourneyModel
public import JourneySyntax

/// The theme of a project's maps: the one that is chosen, with the project's own colours in it.
public struct ThemeSettings: Sendable {
  /// The theme to draw in.
  public let theme: Theme
  /// The theme for readers who prefer dark pages, for `Theme.stylesheet`; `nil` where the choice leaves them none.
  public let dark: Theme?
  /// What is wrong in the project's settings, in order of place. It doesn't depend on what is chosen.
  public let diagnostics: [Diagnostic]

  /// The choice of light with dark for those who prefer it.
  public static let automatic = "auto"
  /// All that can be chosen.
  public static let choices = [automatic] + Theme.names

  /// Reads the settings of a project.
  /// - Parameters:
  ///   - project: the project; `nil` where there is none.
  ///   - choice: one of `choices`; `nil`, or a name that is none of them, for what the project says, else `auto`.
  public static func read(_ project: Project?, choice: String? = nil) -> ThemeSettings {
    var reader = ThemeReader(project)
    reader.read()
    let chosen = choice.flatMap { choices.contains($0) ? $0 : nil } ?? reader.choice
    return ThemeSettings(
      theme: reader.theme(named: chosen == automatic ? Theme.light.name : chosen),
      dark: chosen == automatic ? reader.theme(named: Theme.dark.name) : nil,
      diagnostics: reader.diagnostics)
  }
}
