import JourneyModel
import JourneySyntax
import Testing

/// The metrics of a journey that has nothing else, each given as the inside of a flow mapping.
func metrics(_ entries: String..., head: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws
  -> [Metric]
{
  let list = entries.map { "  - {\($0)}\n" }.joined()
  let text = "journey: Tea\n\(head)metrics:\n\(list)stages:\n  - stage: Water\n    touchpoints: [Boils]\n"
  return try journey(text, sourceLocation: sourceLocation).metrics
}

/// One metric, given as the inside of a flow mapping.
func metric(_ entry: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Metric {
  try #require(metrics(entry, sourceLocation: sourceLocation).first, sourceLocation: sourceLocation)
}

/// Whether two numbers differ by less than half a unit of the last digit that a source prints.
func isNear(_ one: Double?, _ two: Double, _ tolerance: Double = 5e-7) -> Bool {
  one.map { abs($0 - two) <= tolerance } ?? false
}
