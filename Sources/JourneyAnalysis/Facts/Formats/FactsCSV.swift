import JourneyModel
import JourneySyntax

/// The facts as a table for spreadsheets: a touchpoint a line.
///
/// Commas part the cells and numbers have a point, whatever the language; texts are safe from being calculated.
public enum FactsCSV {
  /// The first line: the names of the columns.
  public static var heading: String { CSVText.line(columns.map(\.name)) }

  /// The lines of a journey.
  public static func lines(of journey: JourneyFacts) -> String {
    let stages = Dictionary(journey.stages.map { ($0.id, $0) }) { first, _ in first }
    return journey.touchpoints.reduce(into: "") { text, touchpoint in
      guard let stage = stages[touchpoint.stage] else { return }
      let row = Row(journey: journey, stage: stage, touchpoint: touchpoint)
      text += CSVText.line(columns.map { $0.cell(row).text })
    }
  }

  /// The columns with what stands in them, for the manual.
  package static var manual: [(name: String, summary: String)] { columns.map { ($0.name, $0.summary) } }

  private struct Row {
    let journey: JourneyFacts
    let stage: StageFacts
    let touchpoint: TouchpointFacts
  }

  private static let columns: [CSVColumn<Row>] = [
    CSVColumn("file", "The file.") { .text($0.journey.file) },
    CSVColumn("journey", "The journey's title.") { .text($0.journey.title) },
    CSVColumn("state", "What the file claims to be: hypothesis, as-is, to-be.") { .text($0.journey.state?.rawValue) },
    CSVColumn("stageNumber", "The number of the stage, from 1.") { .integer($0.stage.number) },
    CSVColumn("stage", "The stage's heading.") { .text($0.stage.title) },
    CSVColumn("phase", "The phase it belongs to.") { .text($0.stage.phase) },
    CSVColumn("number", "The number of the touchpoint, from 1.") { .integer($0.touchpoint.number) },
    CSVColumn("id", "The id of the touchpoint.") { .text($0.touchpoint.id) },
    CSVColumn("touchpoint", "What happens, in a few words.") { .text($0.touchpoint.name) },
    CSVColumn("type", "What kind of touchpoint it is.") { .text($0.touchpoint.type?.rawValue) },
    CSVColumn("channel", "The channel.") { .text($0.touchpoint.channel) },
    CSVColumn("owner", "Its owner, or else that of its stage.") { .text($0.touchpoint.owner) },
    CSVColumn("personas", "The ids of its personas; empty for all.") { .list($0.touchpoint.personas) },
    CSVColumn("optional", "Whether it may be left out.") { .yesOrNo($0.touchpoint.isOptional) },
    CSVColumn("experienceLevel", "What it is to the customer: core, extended, exceeding.") {
      .text($0.touchpoint.level?.rawValue)
    },
    CSVColumn("emotion", "The emotion as a number of the file's scale.") { .number($0.touchpoint.emotion?.number) },
    CSVColumn("emotionLower", "The lowest number of that scale.") { .number($0.touchpoint.emotion?.scale.lower) },
    CSVColumn("emotionUpper", "The highest number of that scale.") { .number($0.touchpoint.emotion?.scale.upper) },
    CSVColumn("emotionLevel", "The emotion on the inner scale, −2…2.") { .number($0.touchpoint.emotion?.level) },
    CSVColumn("feeling", "The feeling, in a word.") { .text($0.touchpoint.feeling) },
    CSVColumn("expected", "What was expected, on the file's scale.") { .number($0.touchpoint.expected?.number) },
    CSVColumn("experienced", "What was experienced, on the same scale.") {
      .number($0.touchpoint.experienced?.number)
    },
    CSVColumn("gap", "Experience less expectation, on that scale.") { .number($0.touchpoint.gap?.number) },
    CSVColumn("gapLevel", "The same on the inner scale, −4…4.") { .number($0.touchpoint.gap?.level) },
    CSVColumn("verdict", "What the gap comes to: exceeded, met, missed.") {
      .text($0.touchpoint.gap?.verdict.rawValue)
    },
    CSVColumn("importance", "How important it is, on the file's scale.") { .number($0.touchpoint.importance?.number) },
    CSVColumn("satisfaction", "How satisfied the customer is, on the file's scale.") {
      .number($0.touchpoint.satisfaction?.number)
    },
    CSVColumn("opportunity", "importance + max(importance − satisfaction, 0), both on 1 to 10.") {
      .number($0.touchpoint.opportunity)
    },
    CSVColumn("durationMinutes", "How long it takes.") { .number($0.touchpoint.duration?.minutes) },
    CSVColumn("expectedDurationMinutes", "How long it was expected to take.") {
      .number($0.touchpoint.expectedDuration?.minutes)
    },
    CSVColumn("waitMinutes", "How long the customer waits.") { .number($0.touchpoint.wait?.minutes) },
    CSVColumn("expectedWaitMinutes", "How long the customer expected to wait.") {
      .number($0.touchpoint.expectedWait?.minutes)
    },
    CSVColumn("pains", "How many pains there are.") { .integer($0.touchpoint.pains.count) },
    CSVColumn("painTexts", "The pains, with ` | ` between them.") { .list($0.touchpoint.pains.map(\.text)) },
    CSVColumn("severity", "How bad the gravest pain is.") {
      .text($0.touchpoint.pains.compactMap(\.severity).max()?.rawValue)
    },
    CSVColumn("critical", "What makes it critical, with ` | ` between.") {
      .list($0.touchpoint.critical.map(\.rawValue))
    },
    CSVColumn("criticalRank", "Its place among the critical touchpoints, from 1.") {
      .integer($0.touchpoint.criticalRank)
    },
    CSVColumn("actions", "The ids of the actions that address it.") { .list($0.touchpoint.actions) },
    CSVColumn("line", "The line of the file, from 1.") { .integer($0.touchpoint.line) },
  ]
}
