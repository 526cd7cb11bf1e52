import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import Testing

/// Journeys for tests of the flow, from the lines of one stage's touchpoints.
enum FlowText {
  static func analysis(_ text: String) throws -> Analysis {
    Analysis(try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey, "\(text)"))
  }

  /// One stage with these touchpoints.
  static func stage(_ touchpoints: [String], before: String = "") -> String {
    "journey: T\n\(before)stages:\n  - stage: One\n    touchpoints:\n"
      + touchpoints.map { "      - \($0)\n" }.joined()
  }
}
