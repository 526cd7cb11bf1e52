/// A pattern for paths, as lines of a `.gitignore` are (gitignore(5)).
///
/// What it matches is found without going back: in time proportional to the path and the pattern, whatever they are.
package struct PathPattern: Sendable {
  /// Whether it takes back what a pattern before it has said: `!keep`.
  package let isNegated: Bool
  /// Whether only folders are meant: `build/`.
  package let isForFolders: Bool
  /// Whether a slash in it ties it to the folder that it is written for; others match a name at any depth.
  package let isAnchored: Bool
  /// What has to be there as it stands, before the first sign with a meaning.
  private let beginning: [UInt8]
  /// What comes behind that.
  private let rest: Rest

  private enum Rest {
    case nothing
    /// A star and what the name has to end with.
    case anythingThen([UInt8])
    /// What is in a folder, at any depth: `/**` at the end.
    case anything
    case steps([PatternStep])
    /// What can never be there.
    case never
  }

  /// A pattern from its bytes, without a line end.
  ///
  /// - Returns: `nil` where there is nothing to be matched: an empty line.
  package init?(_ line: some Sequence<UInt8>) {
    // What stands behind a NUL is nothing to git either.
    var bytes = Array(line.prefix { $0 != 0 })[...]
    isNegated = bytes.first == UInt8(ascii: "!")
    if isNegated { bytes.removeFirst() }
    isForFolders = bytes.last == UInt8(ascii: "/")
    if isForFolders { bytes.removeLast() }
    isAnchored = bytes.contains(UInt8(ascii: "/"))
    if isAnchored, bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    guard !bytes.isEmpty else { return nil }
    let plain = bytes.prefix { !PatternStep.isSpecial($0) }
    beginning = Array(plain)
    let behind = bytes.dropFirst(plain.count)
    if behind.isEmpty {
      rest = .nothing
    } else if isAnchored, behind.elementsEqual("**".utf8), plain.isEmpty || plain.last == UInt8(ascii: "/") {
      rest = .anything
    } else if !isAnchored, behind.first == UInt8(ascii: "*"), !behind.dropFirst().contains(where: PatternStep.isSpecial)
    {
      rest = .anythingThen(Array(behind.dropFirst()))
    } else if let steps = PatternStep.steps(of: behind, knowsFolders: isAnchored) {
      rest = .steps(steps)
    } else {
      rest = .never
    }
  }

  /// Whether a path is meant.
  ///
  /// - Parameters:
  ///   - path: from the folder that the pattern is written for, without slashes at its ends.
  ///   - name: where the last part of it begins.
  /// - Complexity: O(n · m) in the bytes of both, and O(n) for patterns with at most one star.
  package func matches(_ path: ArraySlice<UInt8>, name: Int, isFolder: Bool) -> Bool {
    if isForFolders, !isFolder { return false }
    let text = isAnchored ? path : path[name...]
    guard text.count >= beginning.count, text.starts(with: beginning) else { return false }
    let end = text.dropFirst(beginning.count)
    switch rest {
    case .nothing: return end.isEmpty
    case .anythingThen(let tail): return end.count >= tail.count && end.suffix(tail.count).elementsEqual(tail)
    case .anything: return true
    case .steps(let steps): return PatternStep.match(steps, end)
    case .never: return false
    }
  }
}
