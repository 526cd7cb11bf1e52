import JourneyLint
import JourneySyntax

/// Journeys as they are in a git revision, with the settings that they had there.
struct RevisionReader {
  /// A journey's text and settings.
  struct Text {
    let source: SourceText
    let settings: LintSettings
  }

  private let repository: GitRepository
  private let revision: String
  private let commit: String
  private let folder: String
  private let files: [String: String]
  private var settings: [String: LintSettings] = [:]

  /// - Parameters:
  ///   - revision: as the user wrote it.
  ///   - folder: in which the journeys are; empty for the current one.
  ///   - isDeep: whether those in folders below are wanted.
  init(_ revision: String, in folder: String, isDeep: Bool) throws(Failure) {
    self.revision = revision
    self.folder = folder
    repository = try GitRepository(of: folder)
    commit = try repository.commit(revision)
    files = try repository.files(in: commit, isDeep: isDeep)
  }

  /// The journeys that the revision has, by their paths from the folder, in order; hidden ones are left out.
  var journeys: [String] {
    files.keys.filter { path in
      path.hasSuffix(JourneyFiles.ending) && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()
  }

  /// The texts of files, by their paths from the folder; `nil` for those that the revision doesn't have.
  /// - Throws: `Failure.tooLarge` and what git can't do.
  mutating func read(_ paths: [String]) throws(Failure) -> [Text?] {
    let contents = try repository.contents(paths.map { files[$0] ?? "" }.filter { !$0.isEmpty })
    var place = 0
    var texts: [Text?] = []
    for path in paths {
      guard files[path] != nil else {
        texts.append(nil)
        continue
      }
      let name = shown(path)
      guard let bytes = contents[place] else { throw .unreadable(path: name, reason: "git can't read it") }
      place += 1
      guard bytes.count <= FileSystem.sizeLimit else { throw .tooLarge(path: name, limit: FileSystem.sizeLimit) }
      texts.append(Text(source: SourceText(path: name, bytes: bytes), settings: try settings(for: path)))
    }
    return texts
  }

  /// What a file of the revision is called: `HEAD:journeys/a.journey.yaml`.
  func shown(_ path: String) -> String { "\(revision):\(FileSystem.join(folder, path))" }

  /// The settings in the folder of a file, or above it, as they were.
  private mutating func settings(for path: String) throws(Failure) -> LintSettings {
    let folder = FileSystem.folder(of: path)
    if let known = settings[folder] { return known }
    let found: LintSettings
    let file = FileSystem.join(folder, ProjectFinder.fileName)
    if let object = files[file], let bytes = try repository.contents([object])[0] {
      found = ProjectCheck.read(SourceText(path: shown(file), bytes: bytes)).settings
    } else if folder.isEmpty {
      found = try settingsAbove()
    } else {
      found = try settings(for: folder)
    }
    settings[folder] = found
    return found
  }

  /// Those of the nearest folder above, up to the top of the repository.
  private func settingsAbove() throws(Failure) -> LintSettings {
    var names: [String] = []
    var above = repository.prefix
    while !above.isEmpty {
      above = FileSystem.folder(of: String(above.dropLast()))
      if !above.isEmpty { above += "/" }
      names.append("\(commit):\(above)\(ProjectFinder.fileName)")
    }
    guard let bytes = try repository.contents(names).compactMap({ $0 }).first else { return LintSettings() }
    return ProjectCheck.read(SourceText(path: "\(revision):\(ProjectFinder.fileName)", bytes: bytes)).settings
  }
}
