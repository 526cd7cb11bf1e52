/// The files that have been named or found so far: however a path is written, a file counts once.
struct SeenFiles {
  /// Whether a file can come twice at all.
  private let mayRepeat: Bool
  /// Where the files are, from the root and without links on the way.
  private var places: Set<String> = []
  /// The same of their folders, as they were written.
  private var folders: [String: String] = [:]

  /// - Parameter mayRepeat: whether a file can come twice at all: one folder has each of its files once.
  init(mayRepeat: Bool) { self.mayRepeat = mayRepeat }

  /// Whether a file hasn't come before.
  mutating func isNew(_ path: String) -> Bool {
    guard mayRepeat else { return true }
    return places.insert(path == "-" ? path : place(of: path)).inserted
  }

  private mutating func place(of path: String) -> String {
    let folder = FileSystem.folder(of: path)
    let known = folders[folder] ?? FileSystem.realPath(folder) ?? folder
    folders[folder] = known
    return FileSystem.join(known, FileSystem.name(of: path))
  }
}
