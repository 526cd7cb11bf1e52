import JourneyModel
import JourneySyntax
import Testing

/// Reads a text as a journey.
func read(_ text: String, project: Project? = nil) -> Journey.Reading {
  Journey.read(SyntaxTree.parse(SourceText(text)), project: project)
}

/// Reads a text that has to be a journey.
func journey(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Journey {
  try #require(read(text).journey, sourceLocation: sourceLocation)
}

/// A touchpoint with some keys, alone in its journey.
func reading(touchpoint keys: String, top: String = "") -> Journey.Reading {
  let lines = keys.split(separator: "\n").map { "        \($0)\n" }.joined()
  return read("journey: T\n\(top)stages:\n  - stage: S\n    touchpoints:\n      - touchpoint: X\n\(lines)")
}

/// The diagnostics' ids, in order of place.
func ids(_ reading: Journey.Reading) -> [String] { reading.diagnostics.map(\.id) }
