import JourneyDiagram
import JourneyLint
import JourneySyntax

/// Finds and reads the `polku.yaml` that a journey's folder, or one above it, has. Each is read once.
struct ProjectFinder {
  /// The name of the file.
  static let fileName = "polku.yaml"

  private var byFolder: [String: LintSettings] = [:]
  /// What was found in the settings' files that have findings, each once.
  private(set) var reports: [LintReport] = []

  /// The settings for a journey, or those without a project where there is no `polku.yaml`.
  /// - Throws: `Failure.unreadable` and `Failure.tooLarge` for settings that are there and can't be read.
  mutating func settings(for path: String) throws(Failure) -> LintSettings {
    let folder = path == "-" ? "" : FileSystem.folder(of: path)
    return try settings(in: absolute(folder), shown: folder)
  }

  /// - Parameter shown: The folder as the user would write it; `nil` above the folders that the user wrote.
  private mutating func settings(in folder: String, shown: String?) throws(Failure) -> LintSettings {
    if let known = byFolder[folder] { return known }
    let file = FileSystem.join(folder, Self.fileName)
    var settings = LintSettings()
    if FileSystem.kind(of: file) == .file {
      let path = shown.map { FileSystem.join($0, Self.fileName) } ?? file
      let (found, checked) = ProjectCheck.read(SourceText(path: path, bytes: try FileSystem.read(file)))
      let report = checked.adding(ThemeSettings.read(found.project).diagnostics)
      settings = found
      if !report.diagnostics.isEmpty { reports.append(report) }
    } else if folder != "/", !folder.isEmpty {
      let above = shown.flatMap { $0.isEmpty || $0 == "/" ? nil : FileSystem.folder(of: $0) }
      settings = try self.settings(in: FileSystem.folder(of: folder), shown: above)
    }
    byFolder[folder] = settings
    return settings
  }

  /// The files that are settings of these journeys, or would be if they were there.
  static func candidates(for journeys: [String]) -> Set<String> {
    var candidates: Set<String> = []
    let finder = ProjectFinder()
    for folder in Set(journeys.map(FileSystem.folder)) {
      var above = finder.absolute(folder)
      while candidates.insert(FileSystem.join(above, fileName)).inserted, above != "/", !above.isEmpty {
        above = FileSystem.folder(of: above)
      }
    }
    return candidates
  }

  private func absolute(_ folder: String) -> String {
    if folder.hasPrefix("/") { return folder }
    guard let current = FileSystem.currentFolder else { return folder }
    return folder.isEmpty || folder == "." ? current : FileSystem.join(current, folder)
  }
}
