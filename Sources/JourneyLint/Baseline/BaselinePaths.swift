/// How files are called in a baseline: by their path from the baseline's folder, with `/` between the names, so that it
/// doesn't matter from where the linter is called and where the project lies.
public struct BaselinePaths: Sendable {
  private let base: [Substring]

  /// Paths from a folder.
  /// - Parameter folder: an absolute path.
  public init(folder: String) { base = Self.names(folder) }

  /// The path of a file.
  /// - Parameter path: an absolute path.
  /// - Complexity: O(n) in the path.
  public func name(of path: String) -> String {
    let names = Self.names(path)
    let common = zip(base, names).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: base.count - common) + names[common...]).joined(separator: "/")
  }

  /// The absolute path of a file that is called so.
  public func path(of name: String) -> String {
    "/" + Self.names(name.hasPrefix("/") ? name : base.joined(separator: "/") + "/" + name).joined(separator: "/")
  }

  /// The names from the top on, without `.` and `..`.
  private static func names(_ path: String) -> [Substring] {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names
  }
}
