import JourneyLint

/// The search for journeys in one folder and all below it.
struct FolderSearch {
  /// How many folders may stand in one another.
  private static let deepest = 64

  private let scope: JourneyFiles.Scope
  /// The projects of the folders.
  private(set) var projects: ProjectFinder
  private(set) var found = JourneyFiles.Found()
  /// Whether a journey or a folder was left out.
  private(set) var hasLeftOut = false
  /// The path of the folder that is searched now, from the root, with a slash at its end.
  private var path: [UInt8] = []

  init(_ scope: JourneyFiles.Scope, _ projects: ProjectFinder) {
    self.scope = scope
    self.projects = projects
  }

  /// Searches a folder, which is itself never left out.
  mutating func run(_ folder: String) {
    let physical = FileSystem.realPath(folder) ?? folder
    path = Array((physical == "/" ? physical : physical + "/").utf8)
    search(folder, physical, scope.heedsGitIgnore ? GitIgnore(above: physical) : GitIgnore(), depth: 0)
  }

  private mutating func search(_ folder: String, _ physical: String, _ above: GitIgnore, depth: Int) {
    guard depth < Self.deepest else {
      let reason = "folders are searched \(Self.deepest) deep; name this one itself"
      found.failures.append(.unreadable(path: folder, reason: reason))
      return
    }
    found.folders.append(folder)
    let listing: FileSystem.Listing
    do {
      listing = try FileSystem.listing(
        of: folder, ending: JourneyFiles.ending,
        marks: [GitIgnore.fileName, GitIgnore.repositoryName, ProjectFinder.fileName])
    } catch {
      found.failures.append(error)
      return
    }
    let isTop = listing.marks.contains(GitIgnore.repositoryName)
    if isTop { found.repositories.append(physical) }
    var ignore = above
    if scope.heedsGitIgnore {
      ignore.enter(physical, isTop: isTop, hasFile: listing.marks.contains(GitIgnore.fileName))
    }
    // As the journeys in it write their folder.
    let written = folder == "." ? "" : folder
    // Settings that can't be read are told with the files that they are for.
    let project = try? projects.enter(
      written, physical: physical, hasSettings: listing.marks.contains(ProjectFinder.fileName))
    let exclude = scope.heedsExclude ? project.flatMap(Exclusion.init) : nil
    for entry in listing.entries {
      if isLeftOut(entry, ignore, exclude) {
        hasLeftOut = true
        continue
      }
      let own = FileSystem.join(written, entry.name)
      guard entry.isNameWhole else {
        found.failures.append(.unreadable(path: own, reason: "its name isn't UTF-8; rename it"))
        continue
      }
      guard entry.isFolder else {
        found.files.append(own)
        continue
      }
      let count = path.count
      path.append(contentsOf: entry.name.utf8)
      path.append(UInt8(ascii: "/"))
      search(own, FileSystem.join(physical, entry.name), ignore, depth: depth + 1)
      path.removeLast(path.count - count)
    }
  }

  /// What a project leaves out.
  private struct Exclusion {
    let patterns: PathPatterns
    /// How many bytes of a path come before what the patterns are about.
    let start: Int

    init?(_ project: FoundProject) {
      guard !project.exclude.isEmpty else { return nil }
      patterns = project.exclude
      start = project.folder == "/" ? 1 : project.folder.utf8.count + 1
    }
  }

  private mutating func isLeftOut(
    _ entry: FileSystem.Listing.Entry, _ ignore: GitIgnore, _ exclude: Exclusion?
  ) -> Bool {
    if ignore.isEmpty, exclude == nil { return false }
    let name = path.count
    path.append(contentsOf: entry.name.utf8)
    defer { path.removeLast(path.count - name) }
    if ignore.leavesOut(path, name: name, isFolder: entry.isFolder) { return true }
    guard let exclude, path.count >= exclude.start else { return false }
    return exclude.patterns.verdict(on: path[exclude.start...], name: name, isFolder: entry.isFolder) ?? false
  }
}
