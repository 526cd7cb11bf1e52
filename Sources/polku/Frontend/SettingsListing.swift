import JourneyLint
import JourneyModel
import JourneySyntax

/// The settings that count for the files of a command line, as `--show-settings` tells them.
struct SettingsListing {
  /// A block for each project: where its settings stand, how many files they are for, and the rules with their levels.
  private(set) var text = ""
  /// The settings that couldn't be read, and the folders that couldn't be searched.
  private(set) var failures: [Failure] = []

  /// Finds the files and reads their settings.
  init(_ request: LintRequest) {
    let (files, notFound) = JourneyFiles.find(request.paths)
    failures = notFound
    var projects = ProjectFinder()
    var order: [String] = []
    var blocks: [String: (number: Int, settings: LintSettings)] = [:]
    for file in files {
      do {
        let settings = try projects.settings(for: file == "-" ? request.inputName ?? file : file)
        let path = settings.project?.path ?? ""
        if blocks[path] == nil { order.append(path) }
        blocks[path] = ((blocks[path]?.number ?? 0) + 1, settings)
      } catch {
        failures.append(error)
      }
    }
    for path in order {
      guard let block = blocks[path] else { continue }
      let files = block.number == 1 ? "1 file" : "\(block.number) files"
      text += "\(path.isEmpty ? "no polku.yaml" : VisibleText.shown(path)), for \(files)\n"
      if let today = request.today { text += "  today: \(today)\n" }
      let settings = request.rules.applied(to: block.settings, today: request.today)
      for rule in RuleRegistry.all { text += "  \(rule.id): \(Self.level(of: rule, settings, block.settings))\n" }
    }
  }

  private static func level(of rule: any Rule, _ settings: LintSettings, _ project: LintSettings) -> String {
    let own = rule.about.severity
    let unasked: LintSettings.Level = rule.about.isOn ? .severity(own) : .off
    let level = settings.levels[rule.id] ?? unasked
    let word =
      switch level {
      case .off: "off"
      case .severity(let severity): severity.rawValue
      }
    if level != project.levels[rule.id] ?? unasked { return word + " (command line)" }
    return project.levels[rule.id] == nil ? word : word + " (\(ProjectFinder.fileName))"
  }
}
