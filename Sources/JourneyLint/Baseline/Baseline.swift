/// Findings that are known and left as they are: what a project had when it began to lint, so that only what is new is
/// told.
public struct Baseline: Hashable, Sendable {
  /// The version of the file's form.
  static let version = 1

  /// The entries of each file, in order; files are named by their path from the baseline's folder, with `/`.
  public private(set) var files: [String: [BaselineEntry]] = [:]

  /// A baseline that knows nothing.
  public init() {}

  /// What is known of a file.
  public subscript(file: String) -> [BaselineEntry] {
    get { files[file] ?? [] }
    set { files[file] = newValue.isEmpty ? nil : Self.merged(newValue) }
  }

  /// How many findings are known.
  /// - Complexity: O(n) in the entries.
  public var count: Int { files.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } } }

  /// The entries in order, those of one key together; of several reasons the first counts.
  private static func merged(_ entries: [BaselineEntry]) -> [BaselineEntry] {
    var counts: [BaselineEntry.Key: (number: Int, reason: String)] = [:]
    for entry in entries {
      let known = counts[entry.key] ?? (0, "")
      counts[entry.key] = (known.number + entry.count, known.reason.isEmpty ? entry.reason : known.reason)
    }
    return counts.keys.sorted().map { key in
      BaselineEntry(key, count: counts[key]?.number ?? 1, reason: counts[key]?.reason ?? "")
    }
  }
}
