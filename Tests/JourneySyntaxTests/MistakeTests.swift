import JourneySyntax
import Testing

/// One mistake, one message, at the right place.
@Suite struct MistakeTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    let id: String
    /// The text, with `⟦` and `⟧` round what the message points at.
    let text: String
    var testDescription: String { "\(id): \(text.prefix(40))" }
  }

  static let mistakes: [Mistake] = [
    Mistake(id: "colon-in-text", text: "pain: The hour stretched⟦:⟧ nobody said so\nb: c\n"),
    Mistake(id: "colon-in-text", text: "- a: It goes on\n    and on⟦:⟧ until here it stops\n- b\n"),
    Mistake(id: "comment-in-text", text: "a: We are ⟦#1 in town⟧\nb: c\n"),
    Mistake(id: "space-after-colon", text: "a: b\nemotion⟦:⟧-1\nc: d\n"),
    Mistake(id: "space-after-colon", text: "- touchpoint⟦:⟧Calls\n  emotion: 1\n- b\n"),
    Mistake(id: "missing-colon", text: "a: b\n⟦stages⟧\n  - x: y\nc: d\n"),
    Mistake(id: "missing-colon", text: "- ⟦stage⟧ The wait\n  phase: purchase\n  title: t\n- b\n"),
    Mistake(id: "missing-colon", text: "a: b\n⟦emotion -1⟧\nc: d\n"),
    Mistake(id: "text-with-keys", text: "- Calls the shop\n  ⟦emotion⟧: 1\n  channel: phone\n- b\n"),
    Mistake(id: "indentation", text: "a: b\nc: d\n   ⟦e⟧: f\n   g: h\ni: j\n"),
    Mistake(id: "indentation", text: "a:\n    b: c\n  ⟦d⟧: e\nf: g\n"),
    Mistake(id: "indentation", text: "- a\n-\n  b: [x]\n   ⟦c⟧: d\n- e\n"),
    Mistake(id: "key-among-items", text: "stages:\n  - stage: A\n  ⟦title⟧: B\n  - stage: C\n"),
    Mistake(id: "dash-in-text", text: "- a\n  ⟦- b⟧\n- c\n"),
    Mistake(id: "dash-in-text", text: "a:\n  - b\n   ⟦- c⟧\n   - d\n"),
    Mistake(id: "indentation", text: "- a: b\n⟦\u{2003} ⟧c: d\n  e: f\n"),
    Mistake(id: "item-among-keys", text: "a: b\n⟦-⟧ c\nd: e\n"),
    Mistake(id: "list-on-key-line", text: "a: ⟦-⟧ b\nc: d\n"),
    Mistake(id: "tab-indentation", text: "a:\n⟦\t⟧- b\n\t- c\nd: e\n"),
    Mistake(id: "tab-indentation", text: "a:\n  - b: c\n⟦\t  ⟧d: e\n"),
    Mistake(id: "unclosed-quote", text: "a: ⟦\"⟧open\nb: c\n"),
    Mistake(id: "unclosed-quote", text: "a: ⟦'⟧open\nb: c\n"),
    Mistake(id: "unknown-escape", text: "a: \"C:⟦\\d⟧ata\"\n"),
    Mistake(id: "text-after-value", text: "a: \"Hi\" ⟦she said⟧\nb: c\n"),
    Mistake(id: "text-after-value", text: "a: 'it'⟦s here'⟧\nb: c\n"),
    Mistake(id: "unclosed-bracket", text: "needs: ⟦[⟧a, b\nc: d\n"),
    Mistake(id: "unclosed-bracket", text: "- p: x\n  needs: ⟦[⟧a, b\n  c: d\n- e\n"),
    Mistake(id: "wrong-bracket", text: "a: [b, c⟦}⟧\nd: e\n"),
    Mistake(id: "missing-comma", text: "a: [\"b\" ⟦\"⟧c\"]\n"),
    Mistake(id: "extra-comma", text: "a: [b, ⟦,⟧ c]\n"),
    Mistake(id: "bracket-indentation", text: "a: [b,\n⟦]⟧\nc: d\n"),
    Mistake(id: "colon-in-text", text: "a: {b: c⟦:⟧ d}\n"),
    Mistake(id: "reserved-character", text: "owner: ⟦@⟧maria\n"),
    Mistake(id: "reserved-character", text: "share: ⟦%⟧ of all\n"),
    Mistake(id: "anchor", text: "a: ⟦&x⟧ b\n"),
    Mistake(id: "alias", text: "a: ⟦*x⟧\n"),
    Mistake(id: "alias", text: "- ⟦*Important*⟧ and more\n"),
    Mistake(id: "tag", text: "a: ⟦!!str⟧ b\n"),
    Mistake(id: "directive", text: "⟦%YAML 1.2⟧\n---\na: b\n"),
    Mistake(id: "complex-key", text: "⟦?⟧ a\n: b\n"),
    Mistake(id: "complex-key", text: "⟦[⟧a]: b\n"),
    Mistake(id: "several-documents", text: "a: b\n⟦---⟧\nc: d\n"),
    Mistake(id: "duplicate-key", text: "a: b\nc: d\n⟦a⟧: e\n"),
    Mistake(id: "duplicate-key", text: "{a: b, ⟦'a'⟧: c}\n"),
    Mistake(id: "block-text-header", text: "a: ⟦| text⟧\nb: c\n"),
    Mistake(id: "block-text-header", text: "a: ⟦> 5 minutes⟧\nb: c\n"),
    Mistake(id: "block-text-indentation", text: "a: |\n    b\n  ⟦c⟧\nd: e\n"),
    Mistake(id: "mapping-on-document-line", text: "--- ⟦a⟧: b\n"),
    Mistake(id: "text-before-keys", text: "⟦My journey, a first try⟧\njourney: a\nstages:\n  - b\n"),
    Mistake(id: "colon-in-text", text: "- The parcel: it is here⟦:⟧ 2\n- b\n"),
    Mistake(id: "missing-colon", text: "- letter ⟦{⟧group: physical, human: no}\n- b\n"),
    Mistake(id: "wrong-bracket", text: "a: strategy: napper, lifecycle: x⟦}⟧\nb: c\n"),
    Mistake(id: "indentation", text: "a:\n  - b\n ⟦c⟧:\n  - d\n"),
    Mistake(id: "indentation", text: "a:\n  - b\n  ⟦c⟧:\n  - d\ne: f\n"),
    Mistake(id: "indentation", text: "a:\n  - b: c\n   ⟦d⟧: e\n    f: g\n  - b: h\n"),
    Mistake(id: "indentation", text: "a:\n  - b: c\n    d: e\n   ⟦-⟧ b: f\n    d: g\n  - b: h\n"),
    Mistake(id: "indentation", text: "a:\n  - b: c\n    d: e\n ⟦-⟧ b: f\n    d: g\n  - b: h\n"),
    Mistake(id: "indentation", text: "a:\n  - b: c\n    d: e\n    ⟦-⟧ b: f\n    d: g\n  - b: h\n"),
    Mistake(id: "indentation", text: "a:\n  - b: c\n⟦\u{A0}\u{A0}\u{A0}\u{A0}⟧d: e\n    f: g\n  - b: h\n"),
    Mistake(id: "space-after-colon", text: "a: b\nc⟦:⟧\u{A0}d\n"),
    Mistake(id: "missing-dash", text: "a:\n  - b: c\n    d: e\n  ⟦b⟧: f\n    d: g\n  - b: h\n"),
    Mistake(id: "missing-dash", text: "a:\n  - b: c\n    d: e\n  ⟦•⟧ b: f\n    d: g\n  - b: h\n"),
    Mistake(id: "missing-dash", text: "a:\n  ⟦b⟧: c\n    d: e\n  - b: h\n"),
    Mistake(id: "missing-dash", text: "a:\n  ⟦–⟧ b: c\n    d: e\n  - b: h\n"),
    Mistake(id: "missing-colon", text: "a:\n  - b: c\n⟦Some words of mine⟧\n    d: e\n  - b: h\n"),
    Mistake(
      id: "merge-conflict",
      text: "a:\n  - b: c\n⟦<<<<<<< ours⟧\n    d: e\n=======\n    d: f\n>>>>>>> theirs\n  - b: h\n"),
    Mistake(id: "merge-conflict", text: "a:\n⟦<<<<<<< ours⟧\n  - b\n=======\n  - c\n>>>>>>> theirs\n  - d\n"),
    Mistake(id: "unclosed-quote", text: "a:\n  b: ⟦\"⟧one\n  two\"\n  c: d\n"),
    Mistake(id: "block-text-indentation", text: "a:\n  b: |\n  ⟦One two⟧\n  three four\n  c: d\n"),
    Mistake(id: "text-with-keys", text: "a: b\n  ⟦- c: d⟧\n    e: f\n  - c: g\nh: i\n"),
    Mistake(id: "text-after-value", text: "a: [optional] ⟦Leaves⟧\nb: c\n"),
    Mistake(id: "control-character", text: "a: b⟦\u{1B}⟧[31m\n"),
    Mistake(id: "control-character", text: "a: b⟦\u{FEFF}⟧\n"),
    Mistake(id: "space-after-dash", text: "a:\n  ⟦-b: c⟧\n    d: e\n  - b: h\n"),
    Mistake(id: "space-after-dash", text: "- a\n⟦-b⟧\n- c\n"),
    Mistake(id: "space-after-dash", text: "a:\n  - b: c\n    d: e\n  ⟦-b: f⟧\n    d: g\n  - b: h\n"),
    Mistake(id: "space-after-dash", text: "a:\n- b: c\n  d: e\n⟦-b: f⟧\n  d: g\nh: i\n"),
    Mistake(id: "missing-dash", text: "a:\n⟦•⟧ b: c\n  d: e\n- b: f\n  d: g\n"),
    Mistake(id: "space-after-dash", text: "a:\n⟦-b: c⟧\n  d: e\n- b: f\n  d: g\n"),
    Mistake(id: "indentation", text: "a:\n   ⟦-⟧ b: c\n    d: e\n  - b: f\n    d: g\n"),
    Mistake(id: "indentation", text: "a:\n ⟦-⟧ b: c\n    d: e\n  - b: f\n    d: g\n"),
    Mistake(id: "indentation", text: "a:\n   ⟦-⟧ b: c\n  - b: d\n  - b: e\n"),
    Mistake(id: "list-on-key-line", text: "a:\n  - ⟦-⟧ b: c\n    d: e\n  - b: f\n"),
    Mistake(id: "missing-colon", text: "a: b\nemotion⟦：⟧1\nc: d\n"),
    Mistake(id: "missing-colon", text: "a: b\nstages⟦：⟧\n  - x: y\nc: d\n"),
    Mistake(id: "missing-colon", text: "- touchpoint⟦：⟧Calls\n  emotion: 1\n- b\n"),
    Mistake(id: "missing-colon", text: "a: b\n⟦goes on here⟧\nand on there\nc: d\n"),
    Mistake(id: "several-documents", text: "a: b\nc:\n  - d: e\n⟦---⟧\n  - d: f\n"),
    Mistake(id: "several-documents", text: "a: b\n⟦...⟧\nc: d\n"),
    Mistake(id: "text-after-value", text: "a: \"b\"⟦,⟧\nc: d\n"),
    Mistake(id: "text-with-keys", text: "a: b\nc: d\n⟦- e: f⟧\n  g: h\n- e: i\nj: k\n"),
    Mistake(id: "item-among-keys", text: "a: b\nc: d\n⟦-⟧ e: f\ng: h\n"),
    Mistake(
      id: "text-with-keys", text: "a:\n  - b: c\n    d:\n      - e: f\n        g: h\nx: y\n  ⟦- z: f⟧\n    g: h\nj: k\n"
    ),
    Mistake(id: "tab-indentation", text: "a:\n  - b: c\n    d:\n      - e: f\n⟦\t⟧g: h\n      - e: i\n"),
    Mistake(id: "code-fence", text: "⟦```yaml⟧\na: b\n```\n"),
    Mistake(id: "code-fence", text: "a:\n  - b: c\n⟦~~~⟧\n"),
    Mistake(id: "markup", text: "⟦<p>⟧a: b</p>\n<p>c</p>\n"),
    Mistake(id: "text-among-items", text: "- a: b\n⟦c⟧\n- d\n"),
  ]

  @Test(arguments: mistakes)
  func oneMessage(mistake: Mistake) throws {
    let start = try #require(mistake.text.utf8.firstRange(of: "⟦".utf8))
    let end = try #require(mistake.text.utf8.firstRange(of: "⟧".utf8))
    let from = mistake.text.utf8.distance(from: mistake.text.utf8.startIndex, to: start.lowerBound)
    let to = mistake.text.utf8.distance(from: mistake.text.utf8.startIndex, to: end.lowerBound) - 3
    let text = mistake.text.replacing("⟦", with: "").replacing("⟧", with: "")
    let tree = SyntaxTree.parse(SourceText(text))
    #expect(tree.diagnostics.map(\.id) == [mistake.id], "\(tree.diagnostics.map(\.message))")
    #expect(tree.diagnostics.first?.span == Span(from, to))
  }

  @Test(arguments: mistakes)
  func safeFixesMend(mistake: Mistake) {
    let text = mistake.text.replacing("⟦", with: "").replacing("⟧", with: "")
    let tree = SyntaxTree.parse(SourceText(text))
    for fix in tree.diagnostics.flatMap(\.fixes) where fix.safety == .safe {
      var bytes = Array(text.utf8)
      for edit in fix.edits.reversed() {
        bytes.replaceSubrange(edit.span.start..<edit.span.end, with: Array(edit.replacement.utf8))
      }
      let mended = SyntaxTree.parse(SourceText(path: "mended", bytes: bytes))
      #expect(mended.diagnostics.isEmpty, "\(fix.title): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func aTabIsCalledATab() {
    let tree = SyntaxTree.parse(SourceText("a:\n  - b: c\n\td: e\n  - f: g\n"))
    #expect(tree.diagnostics.map(\.id) == ["tab-indentation"])
  }

  @Test func anErrorIsNeverHiddenByAWarning() {
    let tree = SyntaxTree.parse(SourceText("x #y\n- not a list"))
    #expect(!tree.isAccepted && tree.diagnostics.count == 1)
  }

  @Test func whatIsHealthyIsStillRead() throws {
    let tree = SyntaxTree.parse(
      SourceText(
        "journey: A\nstages:\n  - stage: One\n    pain: bad: text\n  - stage: Two\n    touchpoints: [a, b\n  - stage: Three\n"
      ))
    #expect(tree.diagnostics.map(\.id) == ["colon-in-text", "unclosed-bracket"])
    let stages = try #require(tree.root?["stages"])
    #expect(stages.elements.map { $0["stage"]?.text } == ["One", "Two", "Three"])
  }
}
