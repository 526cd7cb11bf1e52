import Foundation
import JourneySyntax
import JourneyTestSupport
import Testing

/// A journey from which one line or one token is missing: a few messages, and the other stages are still there.
@Suite struct RecoveryTests {
  static let journeys = Fixtures.files(in: "journeys", ending: ".journey.yaml")

  /// What is left of a text when a span is cut out.
  private struct Loss {
    let span: Span
    let messages: Int
    let stages: Int
  }

  private func losses(_ bytes: [UInt8], _ spans: [Span]) -> [Loss] {
    spans.map { span in
      var rest = bytes
      rest.removeSubrange(span.start..<span.end)
      let tree = SyntaxTree.parse(SourceText(path: "cut", bytes: rest))
      return Loss(span: span, messages: tree.diagnostics.count, stages: stages(of: tree) ?? 0)
    }
  }

  private func stages(of tree: SyntaxTree) -> Int? {
    let list = tree.root?["stages"] ?? tree.root?["vaiheet"] ?? tree.root?["faser"]
    return list?.elements.count { $0.kind == .mapping && ($0["stage"] ?? $0["vaihe"] ?? $0["fas"]) != nil }
  }

  /// Whether the list of stages can still be found without a span: neither its key is cut, nor the line break before
  /// it.
  private func isIndifferent(_ span: Span, _ tree: SyntaxTree) -> Bool {
    let around = tree.source[Span(span.start, span.end + 9)]
    return !["stages", "vaiheet", "faser"].contains { around.hasPrefix($0 + ":") || around.hasPrefix("\n" + $0 + ":") }
  }

  @Test("a missing line", arguments: journeys)
  func missingLine(url: URL) throws {
    let bytes = try Fixtures.bytes(url)
    let tree = SyntaxTree.parse(SourceText(path: "whole", bytes: bytes))
    let whole = try #require(stages(of: tree))
    let index = LineIndex(tree.source)
    let lines = (1...index.count).map { index.span(ofLine: $0) }
    let spans = lines.map { Span($0.start, min($0.end + 1, bytes.count)) }.filter { isIndifferent($0, tree) }
    judge(losses(bytes, spans), whole, tree)
  }

  @Test("a missing token", arguments: journeys)
  func missingToken(url: URL) throws {
    let bytes = try Fixtures.bytes(url)
    let tree = SyntaxTree.parse(SourceText(path: "whole", bytes: bytes))
    let whole = try #require(stages(of: tree))
    // Every fourth token, a different one in each file, keeps the test short.
    let spans = stride(from: bytes.count % 4, to: tree.tokens.count, by: 4).map { tree.tokens[$0].span }
    judge(losses(bytes, spans.filter { isIndifferent($0, tree) }), whole, tree)
  }

  private func judge(_ losses: [Loss], _ whole: Int, _ tree: SyntaxTree) {
    let index = LineIndex(tree.source)
    for loss in losses where loss.messages > 4 || loss.stages < whole - 1 {
      let place = index.position(of: loss.span.start)
      Issue.record(
        "line \(place.line):\(place.column) without \(tree.source[loss.span].debugDescription): \(loss.messages) messages, \(loss.stages) of \(whole) stages"
      )
    }
  }
}
