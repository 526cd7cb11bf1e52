import JourneyLint
import Testing

/// What patterns match; the examples are those of gitignore(5) and the corners that git itself has.
@Suite struct PathPatternTests {
  private func matches(_ pattern: String, _ path: String, isFolder: Bool = false) -> Bool {
    let bytes = Array(path.utf8)
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return PathPattern(pattern.utf8)?.matches(bytes[...], name: name, isFolder: isFolder) ?? false
  }

  @Test(arguments: [
    ("foo", "foo"), ("foo", "a/b/foo"), ("*.yaml", "a/x.yaml"), ("f*o", "a/fo"), ("/foo", "foo"), ("a/foo", "a/foo"),
    ("a/*", "a/foo"), ("**/foo", "foo"), ("**/foo", "a/b/foo"), ("a/**", "a/b/c"), ("a/**/b", "a/b"),
    ("a/**/b", "a/x/y/b"), ("a/b*", "a/bc"), ("[a-c]x", "bx"), ("[!a-c]x", "dx"), ("[^a]x", "bx"), ("[]a]", "]"),
    ("[a-]", "-"), ("[[:digit:]]*", "1a"), ("\\!a", "!a"), ("\\#a", "#a"), ("a\\*", "a*"), ("?", "x"), ("**", "a/b"),
    ("a**b", "axxb"), ("[\\]]", "]"), ("/**", "a"), ("/**/a", "a"), ("x/[a/]b", "x/ab"), ("ä", "ä"),
  ])
  func takes(pattern: String, path: String) {
    #expect(matches(pattern, path))
  }

  @Test(arguments: [
    ("foo", "foobar"), ("/foo", "a/foo"), ("a/foo", "b/a/foo"), ("a/*", "a/b/c"), ("a/**", "a"),
    ("a/**/b", "a/xb"), ("[a-c]x", "dx"), ("a?b", "a/b"), ("foo/", "foo"), ("[a", "a"), ("[[:foo:]]", "f"),
    ("a\\", "a"), ("", "a"), ("/", "a"), ("!", "a"), ("a/[/]b", "a//b"), ("**a/b", "x/y/a/b"), ("FOO", "foo"),
  ])
  func leaves(pattern: String, path: String) {
    #expect(!matches(pattern, path))
  }

  @Test func aFolder() {
    #expect(matches("build/", "a/build", isFolder: true))
    #expect(!matches("build/", "a/build"))
  }

  /// Patterns that take other matchers for ever.
  @Test func hostilePatterns() {
    let stars = String(repeating: "*a", count: 2000)
    #expect(!matches(stars + "b", String(repeating: "a", count: 4000)))
    #expect(
      !matches("x/" + String(repeating: "**/", count: 2000) + "b", "x/" + String(repeating: "a/", count: 2000) + "c"))
    #expect(!matches("x/" + String(repeating: "**/*a", count: 500) + "b", "x/" + String(repeating: "a", count: 4000)))
    #expect(!matches(String(repeating: "?", count: 100_000), "a"))
    #expect(matches("x/" + String(repeating: "**/", count: 50_000) + "c", "x/a/b/c"))
    #expect(!matches("[" + String(repeating: "[:", count: 50_000), "a"))
    #expect(matches("[" + String(repeating: "a-z", count: 50_000) + "]", "q"))
    #expect(matches("\u{202E}*", "\u{202E}x"))
  }

  @Test func linesOfAGitIgnore() {
    let patterns = PathPatterns(
      gitIgnore: Array("\u{FEFF}# comment\n\n*.tmp  \r\n!keep.tmp\na\\ \n\\ b\r\nlast".utf8))
    func verdict(_ name: String) -> Bool? { patterns.verdict(on: Array(name.utf8)[...], name: 0, isFolder: false) }
    #expect(verdict("x.tmp") == true)
    #expect(verdict("keep.tmp") == false)
    #expect(verdict("a ") == true)
    #expect(verdict(" b") == true)
    #expect(verdict("last") == true)
    #expect(verdict("# comment") == nil && verdict("") == nil)
  }

  @Test func filesOfAnOverride() {
    let patterns = PathPatterns(["journeys/", "!journeys/old/", "journeys/old/kept*", "*.x"])
    #expect(patterns.contain(file: "journeys/a"))
    #expect(patterns.contain(file: "b/journeys/c/d"))
    #expect(!patterns.contain(file: "journeys/old/a"))
    #expect(patterns.contain(file: "journeys/old/kept/a"))
    #expect(patterns.contain(file: "a.x") && !patterns.contain(file: "a.y"))
  }
}
