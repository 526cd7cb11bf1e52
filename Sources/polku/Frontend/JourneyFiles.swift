/// The journeys that the paths of a command line name.
enum JourneyFiles {
  /// How journeys' files end.
  static let ending = ".journey.yaml"

  /// What is found.
  struct Found {
    var files: [String] = []
    /// The folders that were searched, those below others too.
    var folders: [String] = []
    var failures: [Failure] = []
  }

  /// The files, in the order of the paths and in each folder by name; and what couldn't be found.
  static func find(_ paths: [String]) -> (files: [String], failures: [Failure]) {
    let found = search(paths)
    return (found.files, found.failures)
  }

  /// The files, in the order of the paths and in each folder by name, with the folders that were searched.
  ///
  /// A folder is searched for `*.journey.yaml`, all the way down; hidden folders and links to folders are left out.
  static func search(_ paths: [String]) -> Found {
    var result = Found()
    var seen: Set<String> = []
    for path in paths {
      guard path != "-", FileSystem.kind(of: path) == .folder else {
        // A file that can't be read is told when it is read.
        if seen.insert(path).inserted { result.files.append(path) }
        continue
      }
      var found = Found()
      search(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path, &found, depth: 0)
      if found.files.isEmpty, found.failures.isEmpty { found.failures.append(.noJourneys(path: path)) }
      result.files += found.files.filter { seen.insert($0).inserted }
      result.folders += found.folders
      result.failures += found.failures
    }
    return result
  }

  private static func search(_ folder: String, _ found: inout Found, depth: Int) {
    guard depth < 64 else { return }
    found.folders.append(folder)
    do {
      for name in try FileSystem.names(in: folder) where !name.hasPrefix(".") {
        let path = folder == "." ? name : FileSystem.join(folder, name)
        switch FileSystem.kind(of: path) {
        case .folder where !FileSystem.isLink(path): search(path, &found, depth: depth + 1)
        case .file where name.hasSuffix(ending): found.files.append(path)
        default: break
        }
      }
    } catch {
      found.failures.append(error)
    }
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
