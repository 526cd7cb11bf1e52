/// Patterns for paths below one folder, of which the last one that matches counts.
package struct PathPatterns: Sendable {
  private let patterns: [PathPattern]

  /// Whether there is none.
  package var isEmpty: Bool { patterns.isEmpty }

  /// Patterns as settings list them, one an entry. Spaces and signs are taken as they stand.
  package init(_ texts: some Sequence<String>) {
    patterns = texts.compactMap { PathPattern(Self.withoutDots($0).utf8) }
  }

  /// A pattern without steps that lead nowhere: `./a/./b` is `/a/b`.
  private static func withoutDots(_ text: String) -> String {
    let isNegated = text.hasPrefix("!")
    let path = isNegated ? text.dropFirst() : text[...]
    let plain = path.hasPrefix("./") ? path.dropFirst() : path
    return (isNegated ? "!" : "") + plain.replacing("/./", with: "/")
  }

  /// Patterns as a `.gitignore` has them, one a line, with comments.
  /// - Complexity: O(n) in the bytes of the file.
  package init(gitIgnore bytes: [UInt8]) {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    patterns = bytes[(isMarked ? 3 : 0)...].split(separator: 0x0A).compactMap { line in
      guard line.first != UInt8(ascii: "#") else { return nil }
      let line = line.last == 0x0D ? line.dropLast() : line
      return PathPattern(Self.withoutSpaces(line.prefix { $0 != 0 }))
    }
  }

  /// A line without the spaces at its end; one behind a backslash stays.
  private static func withoutSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    var place = line.startIndex
    while place < line.endIndex {
      let isEscape = line[place] == UInt8(ascii: "\\")
      if isEscape, place + 1 == line.endIndex { return line }
      place += isEscape ? 2 : 1
      if line[place - 1] != UInt8(ascii: " ") || isEscape { end = place }
    }
    return line[..<end]
  }

  /// What the last pattern that matches a path itself says: `true` to take it, `false` to leave it; `nil` where none
  /// matches.
  ///
  /// - Parameters:
  ///   - path: from the patterns' folder, without slashes at its ends.
  ///   - name: where the last part of it begins.
  package func verdict(on path: ArraySlice<UInt8>, name: Int, isFolder: Bool) -> Bool? {
    for place in patterns.indices.reversed() where patterns[place].matches(path, name: name, isFolder: isFolder) {
      return !patterns[place].isNegated
    }
    return nil
  }

  /// Whether a file is meant: by the last pattern that matches it, or one of the folders that it stands in.
  /// - Parameter path: from the patterns' folder, without slashes at its ends.
  package func contain(file path: String) -> Bool {
    let bytes = Array(path.utf8)[...]
    for place in patterns.indices.reversed() where Self.matches(patterns[place], bytes) {
      return !patterns[place].isNegated
    }
    return false
  }

  private static func matches(_ pattern: PathPattern, _ path: ArraySlice<UInt8>) -> Bool {
    var name = path.startIndex
    for place in path.indices where path[place] == UInt8(ascii: "/") {
      if pattern.matches(path[..<place], name: name, isFolder: true) { return true }
      name = place + 1
    }
    return pattern.matches(path, name: name, isFolder: false)
  }
}
