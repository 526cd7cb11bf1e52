import ArgumentParser
import JourneyAnalysis
import JourneyDiagram
import JourneyLint
import JourneyModel

/// `polku show`: tells what a journey says, or a folder of them.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", _superCommandName: "polku",
    abstract: "Tell what a journey says: stages, curve, critical moments, figures.",
    discussion: """
      text is for the terminal and as wide as it is: the story in a few sentences, the stages, the emotion curve, the \
      critical moments with their reasons, and the figures, each with its count. Piped it has 100 columns and no colour.
      markdown is the whole story as a document, touchpoint by touchpoint, for a wiki or a pull request.
      json is every figure with what it is made of, for programs; the form is versioned and described in docs/show.md and \
      docs/schema/show.schema.json.
      csv is a touchpoint a line, for spreadsheets: UTF-8, commas, decimal points, in every language.

        polku show journeys/flat-tyre.journey.yaml
        polku show journeys --summary
        polku show journeys --format markdown > journeys.md
        polku show journeys/flat-tyre.journey.yaml --format json | jq '.journey.criticalMoments[].reasons[].text'
        polku show journeys --format csv > touchpoints.csv
        polku show journeys --summary --format csv > journeys.csv

      Folders are searched for *.journey.yaml. Several journeys are told one after the other, and then together: which hurt \
      most, which touchpoints they share, which channels and owners carry the low points. --summary tells only that.
      'polku render --format text' draws the map itself for the terminal.

      Exit status: 0 all are shown · 1 a journey has errors · 2 wrong usage, or a file that can't be read.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json, csv
  }

  @Argument(help: "Journey files and folders; '-' is standard input.")
  var paths: [String]

  @OptionGroup var search: SearchOptions

  @Option(help: "text: facts for the terminal. markdown: the story as a document. json: every figure. csv: a table.")
  var format = Format.text

  @Flag(help: "Tell only what the journeys come to together.")
  var summary = false

  @Option(help: "The language of the fixed words: en, fi or sv. (default: the journey's)")
  var language: String?

  @Option(help: "The id of the one persona whose path is told. (default: all)")
  var persona: String?

  func run() throws {
    let language = try MapRequest.language(language)
    let found = JourneyFiles.search(paths, search.scope)
    var status = ExitStatus.clean
    func note(_ failure: Failure) {
      Console.error("polku: \(failure.message)")
      status = status.or(failure.status)
    }
    found.failures.forEach(note)
    let messages = TextReport(isColoured: Console.hasColour(.errors), width: Console.width(.errors))
    var reading = JourneyReading(verb: "shown", report: messages)
    // Whether it is one or several is told by what was asked for, not by how many files a folder happens to have.
    let isOne = paths.count == 1 && found.folders.isEmpty && !summary
    var report = ShowReport(format: format, isOne: isOne, isSummary: summary, language: language, persona: persona)
    for file in found.files where !Console.hasLostReader {
      do {
        switch try reading.read(file) {
        case .readable(let readable):
          try JourneyReading.require(persona, in: readable.journey, name: readable.name)
          Console.write(report.next(readable))
        case .refused(let messages):
          Console.errorText(messages)
          report.leaveOut(file)
          status = status.or(.findings)
        }
      } catch {
        note(error)
        report.leaveOut(file)
      }
    }
    Console.write(report.end())
    if status != .clean { throw status }
  }
}
