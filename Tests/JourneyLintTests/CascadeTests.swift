import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

/// One mistake is one message, or a few: a line or a token that is missing draws no train of findings after it.
@Suite struct CascadeTests {
  static let journeys = Fixtures.files(in: "journeys", ending: ".journey.yaml")
  /// The most findings that one loss may draw.
  private static let most = 6

  private func losses(_ bytes: [UInt8], _ spans: [Span]) -> [(span: Span, findings: [Diagnostic])] {
    spans.map { span in
      var rest = bytes
      rest.removeSubrange(span.start..<span.end)
      return (span, Linter().lint(SourceText(path: "cut", bytes: rest)).diagnostics)
    }
  }

  private func judge(_ bytes: [UInt8], _ spans: [Span], of url: URL) {
    let source = SourceText(path: "whole", bytes: bytes)
    let index = LineIndex(source)
    let losses = losses(bytes, spans)
    for loss in losses where loss.findings.count > Self.most {
      let place = "\(url.lastPathComponent):\(index.line(at: loss.span.start)) without '\(source[loss.span])'"
      Issue.record("\(place): \(loss.findings.map(\.message))")
    }
    let many = losses.count { $0.findings.count > 4 }
    #expect(many * 100 <= losses.count, "\(many) of \(losses.count) losses draw more than four findings")
  }

  @Test("a missing line", arguments: journeys)
  func missingLine(url: URL) throws {
    let bytes = try Fixtures.bytes(url)
    let index = LineIndex(SourceText(path: "whole", bytes: bytes))
    // Every seventh line, others in each file, keeps the test short.
    let lines = stride(from: 1 + bytes.count % 7, through: index.count, by: 7).map { index.span(ofLine: $0) }
    judge(bytes, lines.map { Span($0.start, min($0.end + 1, bytes.count)) }, of: url)
  }

  @Test("a missing token", arguments: journeys)
  func missingToken(url: URL) throws {
    let bytes = try Fixtures.bytes(url)
    let tree = SyntaxTree.parse(SourceText(path: "whole", bytes: bytes))
    let spans = stride(from: 1 + bytes.count % 71, to: tree.tokens.count, by: 71).map { tree.tokens[$0].span }
    judge(bytes, spans, of: url)
  }
}
