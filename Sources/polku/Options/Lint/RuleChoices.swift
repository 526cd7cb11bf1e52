import JourneyLint
import JourneyModel
import JourneySyntax

/// What a command line says about rules: which of them judge, and how gravely.
struct RuleChoices {
  /// What it says; wins over the settings of projects.
  let changes: RuleChanges

  /// Checks the words of a command line; each may be several rules or families with commas between them.
  /// - Throws: `Failure.usage` with the nearest name.
  init(select: [String] = [], ignore: [String] = [], severity: [String] = []) throws(Failure) {
    let selected = select.isEmpty ? nil : try Self.names(select, option: "--select")
    let ignored = try Self.names(ignore, option: "--ignore")
    var levels: [(RuleName, LintSettings.Level)] = []
    for setting in severity {
      let parts = setting.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw .usage(
          "--severity \(Shown.plain(setting)): write the rule and its severity: --severity missing-stage=error")
      }
      let level = try Self.level(parts[1])
      for name in try Self.names([parts[0]], option: "--severity") { levels.append((name, level)) }
    }
    changes = RuleChanges(select: selected, ignore: ignored, levels: levels)
  }

  /// A project's settings with these choices, which win.
  /// - Parameter today: the day on which journeys are judged.
  func applied(to settings: LintSettings, today: CalendarDate?) -> LintSettings {
    settings.changed(by: changes, today: today)
  }

  private static func level(_ word: String) throws(Failure) -> LintSettings.Level {
    let word = try Choice(kind: "severity", words: Severity.allCases.map(\.rawValue) + ["off"]).check(word)
    return Severity(rawValue: word).map { .severity($0) } ?? .off
  }

  /// The rules and families that some words name.
  private static func names(_ words: [String], option: String) throws(Failure) -> [RuleName] {
    var names: [RuleName] = []
    for word in words.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let text = String(word.drop { $0 == " " })
      guard let name = RuleName(text) else {
        let problem = RuleName.problem(with: text)
        throw .usage("\(option): \(problem.message): \(problem.remedy)")
      }
      names.append(name)
    }
    return names
  }
}
