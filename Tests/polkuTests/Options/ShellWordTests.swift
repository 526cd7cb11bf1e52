import Testing

@testable import polku

/// Commands that are shown can be copied.
@Suite struct ShellWordTests {
  @Test(arguments: [
    ("journeys/a.journey.yaml", "journeys/a.journey.yaml"), ("polvi.ä", "polvi.ä"), ("a b", "'a b'"), ("", "''"),
    ("it's", #"'it'\''s'"#), ("$(rm)", "'$(rm)'"), ("a\nb", "'a\u{240A}b'"), ("-x", "./-x"), ("-", "-"),
    ("a\u{202E}b", "'a<U+202E>b'"),
  ])
  func paths(path: String, shown: String) {
    #expect(ShellWord.path(path) == shown)
  }
}
