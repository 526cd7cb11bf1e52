/// What differs between two short texts, as a page shows it: the lines that changed, with one line before and behind each.
struct ChangedLines {
  /// A line that both have, only the first, or only the second.
  enum Row: Equatable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  /// The lines, in order.
  private(set) var rows: [Row] = []

  /// Compares two texts.
  /// - Complexity: O(n log n) in their bytes.
  init(from before: String, to after: String) {
    let old = before.split(separator: "\n", omittingEmptySubsequences: false)
    let new = after.split(separator: "\n", omittingEmptySubsequences: false)
    // The next line of the first text that hasn't been shown.
    var next = 0
    for change in LineChanges(from: old.map { Array($0.utf8)[...] }, to: new.map { Array($0.utf8)[...] }).ranges {
      for line in max(next, change.old.lowerBound - 1)..<max(next, change.old.lowerBound) {
        rows.append(.kept(String(old[line])))
      }
      rows += old[change.old].map { .removed(String($0)) } + new[change.new].map { .added(String($0)) }
      next = change.old.upperBound
      if next < old.count {
        rows.append(.kept(String(old[next])))
        next += 1
      }
    }
  }
}
