import JourneyDiagram
import JourneyLint
import JourneySyntax

/// Finds and reads the `polku.yaml` that a journey's folder, or one above it, has. Each is read once.
struct ProjectFinder {
  /// The name of the file.
  static let fileName = "polku.yaml"

  /// A folder as it was written, with what is known of it.
  private struct Place {
    /// From the root and without links.
    let folder: String
    let project: FoundProject?
    /// Those of its files for which nothing is different.
    let settings: LintSettings
  }

  /// Settings of a project for the files of some overrides.
  private struct Variant: Hashable {
    let project: ObjectIdentifier
    let overrides: [Int]
  }

  private let adjust: @Sendable (LintSettings) -> LintSettings
  private var places: [String: Place] = [:]
  private var projects: [String: Result<FoundProject?, Failure>] = [:]
  private var variants: [Variant: LintSettings] = [:]
  private var withoutProject: LintSettings?
  /// The settings' files that were read, with what was found in each.
  private var settingsFiles: [(settings: LintSettings, report: LintReport)] = []

  /// The fixes that are asked for in settings as well; `nil` where they are only read.
  private let fixing: FixRequest?
  /// The settings' files that were mended, or looked through for what could be.
  private(set) var mended: [LintedFile] = []

  /// - Parameters:
  ///   - fixing: the fixes that are to be made in the settings that are read.
  ///   - adjust: makes of a project's settings those that count, once for all files that share them.
  init(fixing: FixRequest? = nil, adjust: @escaping @Sendable (LintSettings) -> LintSettings = { $0 }) {
    self.fixing = fixing
    self.adjust = adjust
  }

  // MARK: Reports

  /// What is wrong with the settings that have been read, a report for each file with findings.
  var reports: [LintReport] { settingsFiles.map(\.report).filter { !$0.diagnostics.isEmpty } }

  /// The same with what rules say of the files' texts.
  var judgedReports: [LintReport] {
    settingsFiles.map { ProjectCheck.judged($0.report, by: adjust($0.settings)) }
      .filter { !$0.diagnostics.isEmpty || !$0.suppressed.isEmpty }
  }

  // MARK: Settings

  /// The settings for a journey, or those without a project where there is no `polku.yaml`.
  /// - Throws: `Failure.unreadable` and `Failure.tooLarge` for settings that are there and can't be read.
  mutating func settings(for path: String) throws(Failure) -> LintSettings {
    let place = try place(of: path == "-" ? "" : FileSystem.folder(of: path))
    guard let project = place.project, project.hasOverrides else { return place.settings }
    let overrides = project.overrides(for: FileSystem.join(place.folder, FileSystem.name(of: path)))
    return overrides.isEmpty ? place.settings : settings(of: project, overrides)
  }

  /// The project of the files in a folder, as it was written; `nil` where there is none.
  /// - Throws: `Failure.unreadable` and `Failure.tooLarge`.
  mutating func project(of folder: String) throws(Failure) -> FoundProject? { try place(of: folder).project }

  /// Where a file stands: from the root and without links in its folder.
  mutating func location(of path: String) -> String {
    let folder = FileSystem.folder(of: path)
    return FileSystem.join(places[folder]?.folder ?? Self.physical(folder), FileSystem.name(of: path))
  }

  private mutating func place(of folder: String) throws(Failure) -> Place {
    if let known = places[folder] { return known }
    return try takeIn(folder, physical: Self.physical(folder), hasSettings: nil)
  }

  /// Takes a folder in, about which a search knows already what would have to be asked.
  /// - Parameters:
  ///   - physical: where it is, from the root and without links.
  ///   - hasSettings: whether it has a `polku.yaml`; `nil` where that isn't known.
  @discardableResult
  mutating func enter(_ folder: String, physical: String, hasSettings: Bool?) throws(Failure) -> FoundProject? {
    try takeIn(folder, physical: physical, hasSettings: hasSettings).project
  }

  private mutating func takeIn(_ folder: String, physical: String, hasSettings: Bool?) throws(Failure) -> Place {
    let project = try project(in: physical, shown: folder, hasSettings: hasSettings)
    let settings = project.map { self.settings(of: $0, []) } ?? plain()
    let place = Place(folder: physical, project: project, settings: settings)
    places[folder] = place
    return place
  }

  private mutating func settings(of project: FoundProject, _ overrides: [Int]) -> LintSettings {
    let variant = Variant(project: ObjectIdentifier(project), overrides: overrides)
    if let known = variants[variant] { return known }
    let settings = adjust(
      overrides.isEmpty
        ? project.settings : LintSettings(project: project.settings.project, overrides: overrides))
    variants[variant] = settings
    return settings
  }

  private mutating func plain() -> LintSettings {
    if let withoutProject { return withoutProject }
    let settings = adjust(LintSettings())
    withoutProject = settings
    return settings
  }

  // MARK: Files

  /// - Parameter shown: the folder as the user would write it; `nil` above the folders that the user wrote.
  private mutating func project(
    in folder: String, shown: String?, hasSettings: Bool? = nil
  ) throws(Failure) -> FoundProject? {
    if let known = projects[folder] { return try known.get() }
    let found = Result { () throws(Failure) -> FoundProject? in
      let file = FileSystem.join(folder, Self.fileName)
      if hasSettings ?? true, FileSystem.kind(of: file) == .file { return try read(file, in: folder, shown: shown) }
      guard folder != "/", !folder.isEmpty else { return nil }
      let above = shown.flatMap { $0.isEmpty || $0 == "/" ? nil : FileSystem.folder(of: $0) }
      return try project(in: FileSystem.folder(of: folder), shown: above)
    }
    projects[folder] = found
    return try found.get()
  }

  private mutating func read(_ file: String, in folder: String, shown: String?) throws(Failure) -> FoundProject {
    // What the user wrote may have led elsewhere by way of links.
    let isAsShown = shown.map { Self.physical($0) == folder } ?? false
    let path = isAsShown ? FileSystem.join(shown ?? "", Self.fileName) : file
    var source = SourceText(path: path, bytes: try FileSystem.read(file))
    if let fixing {
      let file = LintedFile(source, isInput: false, fixing: fixing) { [adjust] in
        let (settings, report) = Self.check($0)
        return ProjectCheck.judged(report, by: adjust(settings))
      }
      mended.append(file)
      // Journeys are judged by what was meant.
      source = file.fixed?.text ?? source
    }
    let (settings, report) = Self.check(source)
    settingsFiles.append((settings, report))
    return FoundProject(folder: folder, source: source, settings: settings)
  }

  /// The settings that a text makes, with what is wrong in them.
  private static func check(_ source: SourceText) -> (settings: LintSettings, report: LintReport) {
    let (settings, report) = ProjectCheck.read(source)
    let project = settings.project
    return (settings, report.adding(ThemeSettings.read(project).diagnostics + LaneSettings.mistakes(in: project)))
  }

  /// The files that are settings of these journeys, or would be if they were there.
  static func candidates(for journeys: [String]) -> Set<String> {
    var candidates: Set<String> = []
    for folder in Set(journeys.map(FileSystem.folder)) {
      var above = physical(folder)
      while candidates.insert(FileSystem.join(above, fileName)).inserted, above != "/", !above.isEmpty {
        above = FileSystem.folder(of: above)
      }
    }
    return candidates
  }

  /// Where a folder is, from the root and without links; as it was written where it isn't there.
  private static func physical(_ folder: String) -> String {
    if let path = FileSystem.realPath(folder) { return path }
    if folder.hasPrefix("/") { return folder }
    guard let current = FileSystem.currentFolder else { return folder }
    return folder.isEmpty || folder == "." ? current : FileSystem.join(current, folder)
  }
}
