import JourneySyntax
import JourneyTestSupport
import Testing

/// Texts that mean harm, or were never journeys.
@Suite struct HostileTextTests {
  private func ids(_ text: String) -> [String] { SyntaxTree.parse(SourceText(text)).diagnostics.map(\.id) }

  @Test func bytesThatAreNoText() throws {
    let latin1 = SyntaxTree.parse(SourceText(path: "x", bytes: Array("journey: h".utf8) + [0xE4, 0xE4, 0xE4, 0xE4]))
    #expect(latin1.diagnostics.map(\.id) == ["invalid-utf8"])
    #expect(latin1.diagnostics.first?.message.contains("byte 10 (0xE4)") == true)
    #expect(latin1.root == nil)
    let picture = SyntaxTree.parse(
      SourceText(path: "x", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]))
    #expect(picture.diagnostics.map(\.id) == ["not-text"])
    for bad: [UInt8] in [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80],
    ] {
      #expect(SyntaxTree.parse(SourceText(path: "x", bytes: bad)).diagnostics.map(\.id) == ["invalid-utf8"])
    }
    #expect(ids("a\0b") == ["not-text"])
    #expect(
      SyntaxTree.parse(SourceText(path: "x", bytes: [0xFF, 0xFE, 0x61, 0x00])).diagnostics.first?.message
        == "the file is in UTF-16, not in UTF-8")
  }

  @Test func oneInvalidByteIsASlip() throws {
    let tree = SyntaxTree.parse(
      SourceText(path: "x", bytes: Array("journey: h".utf8) + [0xE4] + Array("\na: b\n".utf8)))
    #expect(tree.diagnostics.map(\.id) == ["invalid-utf8"])
    #expect(tree.root?["journey"]?.text == "h\u{FFFD}")
    #expect(tree.root?["a"]?.text == "b")
  }

  @Test func validityAgreesWithTheStandardLibrary() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let bytes = (0..<random.below(6)).map { _ in
        random.pick(
          [0x41, 0x7F, 0x80, 0xBF, 0xC2, 0xDF, 0xE0, 0xA0, 0xED, 0x9F, 0xEF, 0xF0, 0x90, 0xF4, 0x8F, 0xFF] as [UInt8])
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let isRefused = SyntaxTree.parse(SourceText(path: "x", bytes: bytes)).diagnostics.contains {
        $0.id == "invalid-utf8"
      }
      #expect(isValid != isRefused, "\(bytes)")
    }
  }

  @Test func nesting() {
    func brackets(_ n: Int) -> String { String(repeating: "[", count: n) + String(repeating: "]", count: n) }
    #expect(ids(brackets(64)).isEmpty)
    #expect(ids(brackets(65)) == ["nesting-too-deep"])
    #expect(ids(brackets(100_000)) == ["nesting-too-deep"])
    #expect(ids(String(repeating: "- ", count: 64) + "a").isEmpty)
    #expect(ids(String(repeating: "- ", count: 65) + "a") == ["nesting-too-deep"])
    #expect(ids(String(repeating: "- ", count: 100_000) + "a") == ["nesting-too-deep"])
    #expect(ids(String(repeating: "{a: ", count: 100_000)) == ["nesting-too-deep"])
    var deep = ""
    for level in 0..<1_000 { deep += String(repeating: " ", count: level) + "a:\n" }
    #expect(ids(deep) == ["nesting-too-deep"])
    #expect(ids(String(repeating: "&a ", count: 10_000) + "b") == ["anchor"])
    #expect(ids("a: " + String(repeating: "[!t ", count: 40) + String(repeating: "!x ", count: 10_000)).count == 1)
  }

  @Test func longLinesAndManyMistakes() {
    #expect(ids("a: " + String(repeating: "x", count: 1_000_000)).isEmpty)
    #expect(ids(String(repeating: "k", count: 2_000) + ": v") == ["key-too-long"])
    #expect(ids(String(repeating: "a\"b: \"\n", count: 2_000)).count <= 2_000)
    #expect(ids(String(repeating: "'", count: 100_001)).count <= 1)
    #expect(ids("a: b\n" + String(repeating: "x\n", count: 50_000)).count <= 10_000)
  }

  @Test func textsWithoutAValue() {
    for text in ["", "\n\n", "# only\n# comments\n", "   ", "\u{FEFF}", "\u{FEFF}# c\n", "...\n"] {
      let tree = SyntaxTree.parse(SourceText(text))
      #expect(tree.root == nil && tree.diagnostics.isEmpty, "\(text.debugDescription)")
    }
  }
}
