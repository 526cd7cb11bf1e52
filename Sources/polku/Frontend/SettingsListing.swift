import JourneyLint
import JourneyModel
import JourneySyntax

/// The settings that count for the files of a command line, as `--show-settings` tells them.
struct SettingsListing {
  /// A block for all files that have the same settings: where those stand, how many files they are for, and what they are,
  /// each with who says so.
  private(set) var text = ""
  /// The settings that couldn't be read, and the folders that couldn't be searched.
  private(set) var failures: [Failure] = []
  /// What is wrong in the settings themselves.
  let reports: [LintReport]

  /// The files of one block.
  private struct Block {
    let settings: LintSettings
    let project: FoundProject?
    var count = 0
  }

  private struct Name: Hashable {
    let folder: String?
    let overrides: [Int]
  }

  /// Finds the files and reads their settings.
  init(_ request: LintRequest) {
    var projects = request.projects
    let found = LintedFiles(request, &projects)
    failures = found.failures
    var order: [Name] = []
    var blocks: [Name: Block] = [:]
    for file in found.files {
      do {
        let path = file == "-" ? request.inputName ?? file : file
        let settings = try projects.settings(for: path)
        let project = try projects.project(of: path == "-" ? "" : FileSystem.folder(of: path))
        let name = Name(folder: project?.folder, overrides: settings.overrides)
        if blocks[name] == nil { order.append(name) }
        blocks[name, default: Block(settings: settings, project: project)].count += 1
      } catch {
        failures.append(error)
      }
    }
    reports = projects.reports
    text = order.compactMap { blocks[$0] }.map { Self.text($0, request) }.joined(separator: "\n")
  }

  private static func text(_ block: Block, _ request: LintRequest) -> String {
    let settings = block.settings
    let origins = OriginWords(block.project)
    var lines = [heading(block, origins)]
    func add(_ name: String, _ value: String, _ origin: String) { lines.append("  \(name): \(value) (\(origin))") }
    if let today = request.today { add("today", "\(today)", "command line") }
    if !request.scope.heedsGitIgnore { add(".gitignore", "not heeded", "command line") }
    if let project = settings.project {
      if let exclude = project.exclude.first {
        add("exclude", list(project.exclude.map(\.value)), origins.text(exclude.span))
      }
      if let phases = project.requiredPhases {
        let names = phases.map { $0.value.name(in: project.language) }
        let isOverridden = settings.overrides.contains { project.overrides[$0].requiredPhases != nil }
        let origin =
          phases.first.map { isOverridden ? .override($0.span) : .project($0.span) } ?? LintSettings.Origin.standard
        add("required-phases", list(names), origins.text(origin))
      }
    }
    for setting in settings.listing { add(setting.name, setting.value, origins.text(setting.origin)) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func heading(_ block: Block, _ origins: OriginWords) -> String {
    let files = block.count == 1 ? "1 file" : "\(block.count) files"
    guard let project = block.settings.project else { return "no \(ProjectFinder.fileName), for \(files)" }
    let lines = block.settings.overrides.map { origins.line(of: project.overrides[$0].span) }
    let overrides =
      switch lines.count {
      case 0: ""
      case 1: " with the override in line \(lines[0])"
      default: " with the overrides in lines \(lines.map(String.init).joined(separator: ", "))"
      }
    return "\(VisibleText.shown(project.path))\(overrides), for \(files)"
  }

  private static func list(_ words: [String]) -> String { "[\(words.map(Shown.plain).joined(separator: ", "))]" }
}

/// Says who a setting comes from.
private struct OriginWords {
  private let lines: LineIndex?

  init(_ project: FoundProject?) { lines = project.map { LineIndex($0.source) } }

  func text(_ origin: LintSettings.Origin) -> String {
    switch origin {
    case .standard: "default"
    case .project(let span): text(span)
    case .override(let span): "override, \(text(span))"
    case .commandLine: "command line"
    }
  }

  func text(_ span: Span) -> String { "\(ProjectFinder.fileName):\(line(of: span))" }

  /// The number of the line, from 1.
  func line(of span: Span) -> Int { lines?.line(at: span.start) ?? 1 }
}
