import JourneySyntax
import Testing

/// What scalars say (YAML 1.2.2, chapters 7 and 8).
@Suite struct ScalarTextTests {
  @Test(arguments: [
    ("a: b", "b"), ("a: b c ", "b c"), ("a: b\n  c", "b c"), ("a: b\n\n  c", "b\nc"), ("a: b # c", "b"),
    ("a: b#c", "b#c"),
    ("a: http://x.fi", "http://x.fi"), ("a: 12:30", "12:30"), ("a: - b", ""), ("a: 'it''s'", "it's"),
    ("a: 'b\n\n  c'", "b\nc"), ("a: \"\\u00e4\\n\\x41\\U0001F642\"", "ä\nA🙂"), ("a: \"b \\\n   c\"", "b c"),
    ("a: \"b\n\n  c\"", "b\nc"), ("a: |\n  b\n   c\n", "b\n c\n"), ("a: |-\n  b\n\n", "b"), ("a: |+\n  b\n\n", "b\n\n"),
    ("a: >\n  b\n  c\n\n  d\n", "b c\nd\n"), ("a: >\n  b\n   c\n  d\n", "b\n c\nd\n"), ("a: |2\n    b\n", "  b\n"),
    ("a: >-\n  b\r\n  c", "b c"), ("a:", ""), ("a: ''", ""), ("a: no", "no"), ("a: 3.10", "3.10"), ("a: ~", "~"),
  ])
  func texts(text: String, expected: String) throws {
    let value = try #require(SyntaxTree.parse(SourceText(text)).root?["a"])
    if value.kind == .scalar { #expect(value.text == expected) }
  }

  @Test func valuesThatAreNotWritten() throws {
    let root = try #require(SyntaxTree.parse(SourceText("a:\nb: ''\nc:\n- \n")).root)
    #expect(root["a"]?.isAbsent == true)
    #expect(root["b"]?.isAbsent == false)
    #expect(root["c"]?.elements.map(\.isAbsent) == [true])
  }

  @Test func plainData() {
    #expect(SyntaxTree.parse(SourceText("")).json == "null\n")
    #expect(SyntaxTree.parse(SourceText("---\n")).json == "\"\"\n")
    #expect(
      SyntaxTree.parse(SourceText("b: 1\na: [x, {y: z}]\n")).json
        == "{\n  \"b\": \"1\",\n  \"a\": [\n    \"x\",\n    {\n      \"y\": \"z\"\n    }\n  ]\n}\n")
  }
}
