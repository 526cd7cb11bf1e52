import JourneyLint
import JourneyModel
import JourneySyntax

/// What a command line says about rules: which of them judge, and how gravely.
struct RuleChoices {
  private var selected: Set<String>?
  private var ignored: Set<String> = []
  private var levels: [String: LintSettings.Level] = [:]

  /// Checks the words of a command line; each may be several rules or families with commas between them.
  /// - Throws: `Failure.usage` with the nearest name.
  init(select: [String] = [], ignore: [String] = [], severity: [String] = []) throws(Failure) {
    if !select.isEmpty { selected = try Self.rules(select, option: "--select") }
    ignored = try Self.rules(ignore, option: "--ignore")
    for setting in severity {
      let parts = setting.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw .usage(
          "--severity \(Shown.plain(setting)): write the rule and its severity: --severity missing-stage=error")
      }
      let level = try Self.level(parts[1])
      for id in try Self.rules([parts[0]], option: "--severity") { levels[id] = level }
    }
  }

  /// A project's settings with these choices, which win.
  /// - Parameter today: the day on which journeys are judged.
  func applied(to settings: LintSettings, today: CalendarDate?) -> LintSettings {
    var changed = settings.levels
    for rule in RuleRegistry.all {
      if let selected {
        if !selected.contains(rule.id) {
          changed[rule.id] = .off
        } else if (changed[rule.id] ?? (rule.about.isOn ? nil : .off)) == .off {
          changed[rule.id] = .severity(rule.about.severity)
        }
      }
      if ignored.contains(rule.id) { changed[rule.id] = .off }
      if let level = levels[rule.id] { changed[rule.id] = level }
    }
    return LintSettings(project: settings.project, levels: changed, today: today)
  }

  private static func level(_ word: String) throws(Failure) -> LintSettings.Level {
    let word = try Choice(kind: "severity", words: Severity.allCases.map(\.rawValue) + ["off"]).check(word)
    return Severity(rawValue: word).map { .severity($0) } ?? .off
  }

  /// The ids of the rules that some words name.
  private static func rules(_ words: [String], option: String) throws(Failure) -> Set<String> {
    var ids: Set<String> = []
    for word in words.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let name = String(word.drop { $0 == " " })
      let members = RuleRegistry.all.filter { $0.id == name || $0.about.family.rawValue == name }
      if members.isEmpty { throw .usage("\(option): \(problem(with: name))") }
      ids.formUnion(members.map(\.id))
    }
    return ids
  }

  private static func problem(with name: String) -> String {
    let families = RuleDescription.Family.allCases.map(\.rawValue)
    let near = Nearest.match(for: name, among: RuleRegistry.all.map(\.id) + families)
    let remedy = near.map { "write '\($0)'" } ?? "the families are \(families.joined(separator: ", "))"
    return "no rule or family is called \(Shown.quoted(name)): \(remedy)"
  }
}
