import Foundation
import JourneySyntax
import JourneyTestSupport
import Testing

/// What holds for every text, however broken: nothing is lost, nothing is out of place, nothing crashes.
@Suite struct LosslessTests {
  @Test("generated texts", arguments: 100...109)
  func generatedTexts(seed: UInt64) {
    var generator = YAMLTextGenerator(seed: seed)
    for _ in 0..<2_000 { check(SourceText(generator.next())) }
  }

  @Test("random bytes", arguments: 1...4)
  func randomBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let isText = random.chance(70)
      let bytes = (0..<random.below(80)).map { _ in
        isText ? random.pick(Array(" \n\t:-#\"'[]{},|>?&*!ab\r\u{1}".utf8)) : UInt8(random.below(256))
      }
      check(SourceText(path: "random", bytes: bytes))
    }
  }

  @Test("journeys with pieces cut out", arguments: Fixtures.journeys)
  func mutatedJourneys(url: URL) throws {
    let bytes = try Fixtures.bytes(url)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<30 {
      var changed = bytes
      for _ in 0...random.below(4) {
        let start = random.below(changed.count)
        let end = min(changed.count, start + random.below(20))
        switch random.below(3) {
        case 0: changed.removeSubrange(start..<end)
        case 1:
          changed.insert(
            contentsOf: Array(random.pick([":", "- ", "\t", "\"", "[", "\n", "  ", "{", "|"]).utf8), at: start)
        default: changed.insert(contentsOf: changed[start..<end], at: random.below(changed.count))
        }
      }
      check(SourceText(path: "mutated", bytes: changed))
    }
  }

  private func check(_ source: SourceText) {
    let tree = SyntaxTree.parse(source)
    var offset = 0
    for token in tree.tokens {
      #expect(token.span.start == offset && token.span.length > 0)
      offset = token.span.end
    }
    #expect(offset == source.bytes.count, "tokens cover all of \(source[Span(0, 200)].debugDescription)")
    if let root = tree.root { checkNode(root, inside: Span(0, source.bytes.count)) }
    var lines: Set<Int> = []
    let index = LineIndex(source)
    for diagnostic in tree.diagnostics {
      let edits = diagnostic.fixes.flatMap(\.edits)
      for span in [diagnostic.span] + diagnostic.labels.map(\.span) + edits.map(\.span) {
        #expect(span.start >= 0 && span.end <= source.bytes.count)
      }
      #expect(lines.insert(index.line(at: diagnostic.span.start)).inserted, "one message a line")
      #expect(!diagnostic.message.isEmpty)
    }
  }

  private func checkNode(_ node: SyntaxNode, inside: Span) {
    #expect(inside.contains(node.span), "\(node.span) in \(inside)")
    var last = node.span.start
    for pair in node.pairs {
      #expect(pair.key.span.start >= last)
      checkNode(pair.key, inside: node.span)
      checkNode(pair.value, inside: Span(node.span.start, max(node.span.end, pair.value.span.end)))
      last = pair.key.span.end
    }
    for element in node.elements {
      #expect(element.span.start >= last)
      checkNode(element, inside: Span(node.span.start, max(node.span.end, element.span.end)))
      last = element.span.end
    }
  }
}
