/// The journeys that the paths of a command line name.
enum JourneyFiles {
  /// How journeys' files end.
  static let ending = ".journey.yaml"

  /// What is found.
  struct Found {
    var files: [String] = []
    /// The folders that were searched, those below others too.
    var folders: [String] = []
    /// The tops of git repositories among those folders, from the root and without links.
    var repositories: [String] = []
    var failures: [Failure] = []
  }

  /// What is left out where folders are searched. A file that is named itself is never left out.
  struct Scope: Equatable {
    /// Whether what `.gitignore` files name is left out.
    var heedsGitIgnore = true
    /// Whether what `exclude` in `polku.yaml` names is left out.
    var heedsExclude = true

    /// Nothing is left out but what is hidden.
    static let everything = Scope(heedsGitIgnore: false, heedsExclude: false)
  }

  /// The files, in the order of the paths and in each folder by name; and what couldn't be found.
  static func find(_ paths: [String], _ scope: Scope = Scope()) -> (files: [String], failures: [Failure]) {
    let found = search(paths, scope)
    return (found.files, found.failures)
  }

  /// The files, in the order of the paths and in each folder by name, with the folders that were searched.
  static func search(_ paths: [String], _ scope: Scope = Scope()) -> Found {
    var projects = ProjectFinder()
    return search(paths, scope, &projects)
  }

  /// The files, in the order of the paths and in each folder by name, with the folders that were searched.
  ///
  /// A folder is searched for `*.journey.yaml`, all the way down; hidden folders and links to folders are left out, and what
  /// the scope says.
  /// - Parameter projects: gets to know the folders on the way.
  static func search(_ paths: [String], _ scope: Scope, _ projects: inout ProjectFinder) -> Found {
    var result = Found()
    var seen = SeenFiles(mayRepeat: paths.count > 1)
    for path in paths {
      guard path != "-", FileSystem.kind(of: path) == .folder else {
        // A file that can't be read is told when it is read.
        if seen.isNew(path) { result.files.append(path) }
        continue
      }
      let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      var search = FolderSearch(scope, projects)
      search.run(folder)
      projects = search.projects
      var found = search.found
      if found.files.isEmpty, found.failures.isEmpty {
        found.failures.append(.noJourneys(path: path, isFiltered: search.hasLeftOut))
      }
      result.files += found.files.filter { seen.isNew($0) }
      result.folders += found.folders
      result.repositories += found.repositories
      result.failures += found.failures
    }
    return result
  }

  /// A journey's name without folder and ending: what its map is called.
  static func baseName(_ path: String) -> String {
    let name = path == "-" ? "journey" : FileSystem.name(of: path)
    for ending in [ending, ".yaml", ".yml"] where name.hasSuffix(ending) && name.count > ending.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
