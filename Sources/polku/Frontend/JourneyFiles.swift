/// The journeys that the paths of a command line name.
enum JourneyFiles {
  /// How journeys' files end.
  static let ending = ".journey.yaml"

  /// The files, in the order of the paths and in each folder by name; and what couldn't be found.
  ///
  /// A folder is searched for `*.journey.yaml`, all the way down; hidden folders and links to folders are left out.
  static func find(_ paths: [String]) -> (files: [String], failures: [Failure]) {
    var files: [String] = []
    var failures: [Failure] = []
    var seen: Set<String> = []
    for path in paths {
      guard path != "-", FileSystem.kind(of: path) == .folder else {
        // A file that can't be read is told when it is read.
        if seen.insert(path).inserted { files.append(path) }
        continue
      }
      var found: [String] = []
      search(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path, &found, &failures, depth: 0)
      if found.isEmpty, failures.isEmpty { failures.append(.noJourneys(path: path)) }
      for file in found where seen.insert(file).inserted { files.append(file) }
    }
    return (files, failures)
  }

  private static func search(_ folder: String, _ found: inout [String], _ failures: inout [Failure], depth: Int) {
    guard depth < 64 else { return }
    do {
      for name in try FileSystem.names(in: folder) where !name.hasPrefix(".") {
        let path = folder == "." ? name : FileSystem.join(folder, name)
        switch FileSystem.kind(of: path) {
        case .folder where !FileSystem.isLink(path): search(path, &found, &failures, depth: depth + 1)
        case .file where name.hasSuffix(ending): found.append(path)
        default: break
        }
      }
    } catch {
      failures.append(error)
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
