/// How files are called in reports that programs read: by their path from one folder, with `/` between the names.
public struct ReportPaths: Sendable {
  /// The names from the top to the folder that relative paths of the command line begin at.
  private let current: [Substring]
  /// The names from the top to the folder that paths in reports begin at.
  private let root: [Substring]

  /// Paths in reports.
  /// - Parameters:
  ///   - current: the absolute path of the folder that relative paths begin at; empty where it isn't known.
  ///   - root: the absolute path of the folder that paths in reports begin at; by default, and where the current folder
  ///     isn't in it, the current one.
  public init(current: String = "", root: String? = nil) {
    let current = current.split(separator: "/")
    let root = root?.split(separator: "/") ?? current
    self.current = current
    self.root = current.starts(with: root) ? root : current
  }

  /// A file's path from the root, without `.` and `..`; an absolute one where the file lies elsewhere.
  /// - Complexity: O(n) in the path.
  public func path(_ written: String) -> String {
    // Standard input, and what else is a name and no path.
    if written.hasPrefix("<") { return written }
    let isAbsolute = written.hasPrefix("/")
    var names = isAbsolute ? [] : current
    for name in written.split(separator: "/") {
      switch name {
      case ".": continue
      // Above a folder that isn't known there is nothing to go back to.
      case ".." where names.last.map { $0 != ".." } ?? false: names.removeLast()
      case ".." where isAbsolute || !current.isEmpty: continue
      default: names.append(name)
      }
    }
    if isAbsolute || !current.isEmpty {
      guard names.count > root.count, names.starts(with: root), isAbsolute ? !root.isEmpty : true else {
        return "/" + names.joined(separator: "/")
      }
      names.removeFirst(root.count)
    }
    return names.joined(separator: "/")
  }
}
