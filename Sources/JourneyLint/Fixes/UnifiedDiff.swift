/// The difference of two texts as `diff -u` writes it, for people, `patch -p1` and `git apply`.
///
/// Lines end at LF only, as for those tools; every byte of a line comes through, whether or not it is UTF-8.
package struct UnifiedDiff {
  /// A line of the output.
  package struct Line {
    /// What a line says.
    package enum Kind: Sendable {
      /// The names of the two files.
      case file
      /// Where a hunk stands.
      case hunk
      /// A line that both have, that only the first has, that only the second has.
      case same, removed, added
      /// That the line above has no end.
      case note
    }

    /// What it says.
    package let kind: Kind
    /// The whole line, without the line break at its end.
    package let bytes: [UInt8]
  }

  /// How many unchanged lines stand round each change.
  private static let context = 3

  /// The lines, in order; empty where the texts are the same.
  package private(set) var lines: [Line] = []

  /// The difference between two versions of a file.
  /// - Parameter path: the file's path; the names in the output begin with `a/` and `b/`.
  /// - Complexity: O(n log n) in the bytes.
  package init(from old: [UInt8], to new: [UInt8], path: String) {
    let (before, after) = (Self.split(old), Self.split(new))
    let changes = LineChanges(from: before, to: after).ranges
    guard !changes.isEmpty else { return }
    add(.file, "--- " + Self.name(path, in: "a"))
    add(.file, "+++ " + Self.name(path, in: "b"))
    var rest = changes[...]
    while !rest.isEmpty {
      // Changes whose contexts touch stand in one hunk.
      var next = rest.startIndex + 1
      while next < rest.endIndex, rest[next].old.lowerBound - rest[next - 1].old.upperBound <= 2 * Self.context {
        next += 1
      }
      addHunk(rest[..<next], before, after)
      rest = rest[next...]
    }
  }

  private mutating func addHunk(
    _ changes: ArraySlice<LineChanges.Change>, _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let start = max(0, first.old.lowerBound - Self.context)
    let end = min(before.count, last.old.upperBound + Self.context)
    let newStart = first.new.lowerBound - (first.old.lowerBound - start)
    let newEnd = last.new.upperBound + (end - last.old.upperBound)
    add(.hunk, "@@ -\(Self.range(start..<end)) +\(Self.range(newStart..<newEnd)) @@")
    var place = start
    for change in changes {
      for line in before[place..<change.old.lowerBound] { add(.same, line) }
      for line in before[change.old] { add(.removed, line) }
      for line in after[change.new] { add(.added, line) }
      place = change.old.upperBound
    }
    for line in before[place..<end] { add(.same, line) }
  }

  /// The whole output.
  package var bytes: [UInt8] { lines.flatMap { $0.bytes + [0x0A] } }

  private mutating func add(_ kind: Line.Kind, _ text: String) {
    lines.append(Line(kind: kind, bytes: Array(text.utf8)))
  }

  private mutating func add(_ kind: Line.Kind, _ line: ArraySlice<UInt8>) {
    let sign: UInt8 = kind == .same ? 0x20 : kind == .added ? UInt8(ascii: "+") : UInt8(ascii: "-")
    let isWhole = line.last == 0x0A
    lines.append(Line(kind: kind, bytes: [sign] + (isWhole ? line.dropLast() : line)))
    if !isWhole { add(.note, "\\ No newline at end of file") }
  }

  /// Lines as a hunk's heading counts them, from 1; a range without lines stands behind the line that it names.
  private static func range(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  /// The lines of a text with their line breaks; the last one may have none.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// A file's name as `git diff` writes it: in quotation marks where it holds what could end it, and with a tab behind it
  /// where it holds a space.
  private static func name(_ path: String, in side: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.hasPrefix("/") { path = path.dropFirst() }
    let name = "\(side)/\(path)"
    guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
    else { return name.utf8.contains(0x20) ? name + "\t" : name }
    var quoted = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case "\0"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
