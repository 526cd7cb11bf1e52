import JourneyLint
import JourneySyntax

/// Tests of one slip in a file that is otherwise good.
protocol SlipSuite {}

extension SlipSuite {
  /// What is found in a text, but for the phases that short examples don't have.
  func ids(_ text: String) -> [String] {
    Linter().lint(SourceText(text)).diagnostics.map(\.id).filter { $0 != "missing-stage" }
  }

  /// A text with all fixes made.
  func fixed(_ text: String) -> String {
    String(decoding: Fixer(Linter(), upTo: .suggested).fixed(SourceText(text)).text.bytes, as: UTF8.self)
  }

  /// A stage with two touchpoints, in which nothing is wrong.
  static var stages: String {
    """
    stages:
      - stage: Book
        touchpoints:
          - Calls: 1
          - Pays: 2

    """
  }
}
