import JourneyModel
import JourneySyntax

/// A portfolio as a table for spreadsheets: a journey a line, the one that hurts most first, those that are to be last.
public enum PortfolioCSV {
  /// The table with its first line, the names of the columns.
  public static func text(of portfolio: Portfolio) -> String {
    (portfolio.journeys + portfolio.designs).reduce(into: CSVText.line(columns.map(\.name))) { text, journey in
      text += CSVText.line(columns.map { $0.cell(journey).text })
    }
  }

  /// The columns with what stands in them, for the manual.
  package static var manual: [(name: String, summary: String)] { columns.map { ($0.name, $0.summary) } }

  private static let columns: [CSVColumn<PortfolioJourney>] = [
    CSVColumn("rank", "The place among those that hurt most; empty without a peak–end value and for what is to be.") {
      .integer($0.rank)
    },
    CSVColumn("file", "The file.") { .text($0.file) },
    CSVColumn("journey", "The journey's title.") { .text($0.title) },
    CSVColumn("state", "What the file claims to be: hypothesis, as-is, to-be.") { .text($0.state?.rawValue) },
    CSVColumn("stages", "How many stages it has.") { .integer($0.counts.stages) },
    CSVColumn("touchpoints", "How many touchpoints it has.") { .integer($0.counts.touchpoints) },
    CSVColumn("touchpointsScored", "How many of them carry an emotion.") { .integer($0.counts.scored) },
    CSVColumn("pains", "How many pains it has.") { .integer($0.counts.pains) },
    CSVColumn("critical", "How many touchpoints are critical.") { .integer($0.counts.critical) },
    CSVColumn("actions", "How many actions it has.") { .integer($0.counts.actions) },
    CSVColumn("personas", "The personas on the path that hurts most, whose figures follow.") { .list($0.personas) },
    CSVColumn("pathScored", "How many touchpoints of that path carry an emotion.") { .integer($0.scored) },
    CSVColumn("pathTouchpoints", "How many it has.") { .integer($0.of) },
    CSVColumn("peakEndLevel", "Its peak–end value on the inner scale, −2…2.") { .number($0.peakEnd) },
    CSVColumn("meanLevel", "Its mean.") { .number($0.mean) },
    CSVColumn("troughLevel", "Its lowest point.") { .number($0.trough?.emotion.level) },
    CSVColumn("troughAt", "The touchpoint of the lowest point.") { .text($0.trough?.touchpoint) },
    CSVColumn("endLevel", "Its end.") { .number($0.end?.emotion.level) },
    CSVColumn("exceeded", "How many of its touchpoints were better than expected.") {
      .integer($0.expectation?.exceeded)
    },
    CSVColumn("met", "How many were as expected.") { .integer($0.expectation?.met) },
    CSVColumn("missed", "How many were worse than expected.") { .integer($0.expectation?.missed) },
  ]
}
