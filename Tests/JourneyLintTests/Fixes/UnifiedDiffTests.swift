import JourneyLint
import JourneyTestSupport
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, path: String = "x") -> String {
    String(decoding: UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: path).bytes, as: UTF8.self)
  }

  private let lines = (1...20).map { "\($0)\n" }.joined()

  @Test func nothing() {
    #expect(diff("", "") == "" && diff(lines, lines) == "")
  }

  @Test func contextAndHunks() {
    #expect(
      diff(lines, lines.replacing("10\n", with: "ten\n"))
        == "--- a/x\n+++ b/x\n@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n 13\n")
    // Six lines between two changes are in both contexts; seven are not.
    let near = diff(lines, lines.replacing("5\n6\n", with: "5\nsix\n").replacing("13\n", with: "13a\n"))
    #expect(near.matches(of: #/@@ .* @@/#).map(\.output) == ["@@ -3,14 +3,14 @@"])
    let far = diff(lines, lines.replacing("5\n6\n", with: "5\nsix\n").replacing("14\n", with: "14a\n"))
    #expect(far.matches(of: #/@@ .* @@/#).map(\.output) == ["@@ -3,7 +3,7 @@", "@@ -11,7 +11,7 @@"])
  }

  @Test func beginningsAndEnds() {
    #expect(diff("", "a\n") == "--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n")
    #expect(diff("a\nb\n", "") == "--- a/x\n+++ b/x\n@@ -1,2 +0,0 @@\n-a\n-b\n")
    #expect(diff("a", "a\n") == "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
    #expect(
      diff("a\nb", "c\nb") == "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n")
    #expect(diff("a\r\n", "b\r\n") == "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\r\n+b\r\n")
  }

  @Test(arguments: [
    ("./a/b.yaml", "a/a/b.yaml"), ("/a/b.yaml", "a/a/b.yaml"), ("ä.yaml", "a/ä.yaml"), ("a b.yaml", "a/a b.yaml\t"),
    ("a\"b\\\n\u{1}.yaml", "\"a/a\\\"b\\\\\\n\\001.yaml\""), ("<stdin>", "a/<stdin>"),
  ]) func names(path: String, name: String) {
    #expect(diff("a", "b", path: path).hasPrefix("--- \(name)\n"))
  }

  /// Applied by a plain reader of the format, every difference gives the second text.
  @Test(arguments: 0..<60 as Range<UInt64>) func isRight(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = seed.isMultiple(of: 2) ? ["a", "b", "", "a: 1", "\r"] : (0..<400).map { "line \($0)" }
    let count = seed % 3 == 0 ? 900 : 30
    let old = (0..<generator.below(count)).map { _ in generator.pick(words) }
    var new = old
    for _ in 0..<generator.below(12) {
      let place = generator.below(new.count + 1)
      switch generator.below(4) {
      case 0 where place < new.count: new.remove(at: place)
      case 1 where place < new.count: new[place] = generator.pick(words)
      case 2: new.removeSubrange(place..<min(new.count, place + generator.below(300)))
      default: new.insert(contentsOf: (0..<generator.below(20)).map { _ in generator.pick(words) }, at: place)
      }
    }
    let ends = ["", "\n"]
    let (before, after) = (
      old.joined(separator: "\n") + generator.pick(ends), new.joined(separator: "\n") + generator.pick(ends)
    )
    let text = diff(before, after)
    #expect(text.isEmpty == (before == after))
    #expect(try applied(text, to: before) == after)
  }

  /// Texts of nothing but changes take no more than a moment.
  @Test func manyChanges() {
    let old = (0..<100_000).map { "  a: \($0 % 7)\n" }.joined()
    #expect(diff(old, old.replacing("  a", with: "\ta")).utf8.count > 1_000_000)
  }

  struct Mismatch: Error {}

  private func applied(_ diff: String, to text: String) throws -> String {
    guard !diff.isEmpty else { return text }
    let old = split(text)
    var result: [Substring.UTF8View] = []
    var place = 0
    var lines = diff.utf8.split(separator: 10, omittingEmptySubsequences: false).dropLast().dropFirst(2)[...]
    while let line = lines.popFirst() {
      if let heading = String(line)?.wholeMatch(of: #/@@ -(\d+)(,\d+)? .*/#) {
        let start = (Int(heading.1) ?? 0) - (heading.2 == ",0" ? 0 : 1)
        result += old[place..<start]
        place = start
        continue
      }
      let isOpen = lines.first?.first == UInt8(ascii: "\\")
      if isOpen { lines.removeFirst() }
      let content = line.dropFirst()
      if line.first != UInt8(ascii: "+") {
        guard old[place].elementsEqual(isOpen ? Array(content) : Array(content) + [10]) else { throw Mismatch() }
        if line.first == UInt8(ascii: " ") { result.append(old[place]) }
        place += 1
      } else {
        result.append(Substring(String(decoding: Array(content) + (isOpen ? [] : [10]), as: UTF8.self)).utf8)
      }
    }
    return String(decoding: (result + old[place...]).flatMap { Array($0) }, as: UTF8.self)
  }

  private func split(_ text: String) -> [Substring.UTF8View] {
    var lines: [Substring.UTF8View] = []
    var rest = Substring(text).utf8
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10).map { rest.index(after: $0) } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }
}
