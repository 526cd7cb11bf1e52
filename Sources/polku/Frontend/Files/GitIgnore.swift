import JourneyLint

/// What the `.gitignore` files round a folder say (gitignore(5)), the nearest last.
///
/// Files that git knows already are judged like the others: what is committed can be named on the command line. The list of
/// the user's own, which isn't the same on every machine, isn't read.
struct GitIgnore {
  /// The name of the files.
  static let fileName = ".gitignore"
  /// What the top of a repository has.
  static let repositoryName = ".git"

  /// The patterns of one file.
  private struct List {
    /// How many bytes of a path come before what the patterns are about.
    let start: Int
    let patterns: PathPatterns
  }

  private var lists: [List] = []

  /// Whether nothing is said.
  var isEmpty: Bool { lists.isEmpty }

  /// Nothing.
  init() {}

  /// What is said above a folder, from the top of its repository; nothing where it is in none.
  /// - Parameter folder: from the root and without links.
  init(above folder: String) {
    var path = folder
    var between: [String] = []
    while path != "/", !path.isEmpty, FileSystem.kind(of: FileSystem.join(path, Self.repositoryName)) == nil {
      path = FileSystem.folder(of: path)
      between.append(path)
    }
    // The folder's own is read when it is searched.
    guard path != folder, FileSystem.kind(of: FileSystem.join(path, Self.repositoryName)) != nil else { return }
    enter(path, isTop: true, hasFile: true)
    for folder in between.dropLast().reversed() { enter(folder, isTop: false, hasFile: true) }
  }

  /// Goes on in a folder.
  /// - Parameters:
  ///   - folder: from the root and without links.
  ///   - isTop: whether a repository begins here.
  ///   - hasFile: whether it may have a `.gitignore`.
  mutating func enter(_ folder: String, isTop: Bool, hasFile: Bool) {
    if isTop {
      lists = []
      if let common = Self.commonFolder(of: folder) { add(FileSystem.join(common, "info/exclude"), for: folder) }
    }
    if hasFile { add(FileSystem.join(folder, Self.fileName), for: folder) }
  }

  private mutating func add(_ file: String, for folder: String) {
    guard let bytes = try? FileSystem.read(file) else { return }
    let patterns = PathPatterns(gitIgnore: bytes)
    if !patterns.isEmpty {
      lists.append(List(start: folder == "/" ? 1 : folder.utf8.count + 1, patterns: patterns))
    }
  }

  /// Whether a path is left out.
  /// - Parameters:
  ///   - path: from the root, as bytes.
  ///   - name: where the last part of it begins.
  func leavesOut(_ path: [UInt8], name: Int, isFolder: Bool) -> Bool {
    for list in lists.reversed() {
      if let verdict = list.patterns.verdict(on: path[list.start...], name: name, isFolder: isFolder) { return verdict }
    }
    return false
  }

  /// Where a repository keeps what its work trees share; a work tree or a submodule says in a file where that is.
  private static func commonFolder(of top: String) -> String? {
    let path = FileSystem.join(top, repositoryName)
    if FileSystem.kind(of: path) == .folder { return path }
    guard let folder = reference(in: path, behind: "gitdir: ", from: top) else { return nil }
    return reference(in: FileSystem.join(folder, "commondir"), behind: "", from: folder) ?? folder
  }

  /// The path in the first line of a file.
  private static func reference(in file: String, behind label: String, from folder: String) -> String? {
    guard let bytes = try? FileSystem.read(file) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    guard line.hasPrefix(label), line.count > label.count else { return nil }
    let path = String(line.dropFirst(label.count))
    return path.hasPrefix("/") ? path : FileSystem.join(folder, path)
  }
}
