import JourneyModel
import JourneySyntax
import Testing

/// The journey that a text describes; fails where it describes none or is wrong.
func journey(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Journey {
  let tree = SyntaxTree.parse(SourceText(text))
  let reading = Journey.read(tree)
  let errors = (tree.diagnostics + reading.diagnostics).filter { $0.severity == .error }
  #expect(errors.isEmpty, "\(errors.map(\.message))", sourceLocation: sourceLocation)
  return try #require(reading.journey, sourceLocation: sourceLocation)
}

/// A journey of touchpoints `t1`, `t2` … with these emotions in one stage; `nil` for one without.
func journey(emotions: [Double?], scale: String = "-2..2") throws -> Journey {
  let touchpoints = emotions.enumerated().map { place, emotion in
    "      - touchpoint: t\(place + 1)\n" + (emotion.map { "        emotion: \($0)\n" } ?? "")
  }
  return try journey(
    "journey: A\nscales: {emotion: \(scale)}\nstages:\n  - stage: purchase\n    touchpoints:\n"
      + touchpoints.joined())
}
