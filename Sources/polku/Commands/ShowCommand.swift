import ArgumentParser
import JourneyAnalysis
import JourneyDiagram
import JourneyLint
import JourneyModel

/// `polku show`: tells what a journey says.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", _superCommandName: "polku",
    abstract: "Tell what a journey says: stages, curve, critical moments, figures.",
    discussion: """
      text is for the terminal and as wide as it is: the story in a few sentences, the stages, the emotion curve, the \
      critical moments with their reasons, and peak, low point, end, mean and gaps. Piped it has 100 columns and no colour.
      markdown is the whole story as a document, touchpoint by touchpoint, for a wiki or a pull request.

        polku show journeys/flat-tyre.journey.yaml
        polku show journeys --format markdown > journeys.md

      Folders are searched for *.journey.yaml; several journeys are told one after the other.
      'polku render --format text' draws the map itself for the terminal.

      Exit status: 0 all are shown · 1 a journey has errors · 2 wrong usage, or a file that can't be read.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  @Argument(help: "Journey files and folders; '-' is standard input.")
  var paths: [String]

  @Option(help: "text: facts for the terminal. markdown: the story as a document.")
  var format = Format.text

  @Option(help: "The language of the fixed words: en, fi or sv. (default: the journey's)")
  var language: String?

  @Option(help: "The id of the one persona whose path is told. (default: all)")
  var persona: String?

  func run() throws {
    let language = try MapRequest.language(language)
    let (files, failures) = JourneyFiles.find(paths)
    var status = ExitStatus.clean
    func note(_ failure: Failure) {
      Console.error("polku: \(failure.message)")
      status = status.or(failure.status)
    }
    failures.forEach(note)
    let report = TextReport(isColoured: Console.hasColour(.errors), width: Console.width(.errors))
    var reading = JourneyReading(verb: "shown", report: report)
    var isFirst = true
    for file in files {
      do {
        switch try reading.read(file) {
        case .readable(let found):
          try JourneyReading.require(persona, in: found.journey, name: found.name)
          Console.write((isFirst ? "" : "\n") + text(of: found.journey, in: language))
          isFirst = false
        case .refused(let messages):
          Console.errorText(messages)
          status = status.or(.findings)
        }
      } catch {
        note(error)
      }
    }
    if status != .clean { throw status }
  }

  private func text(of journey: Journey, in language: Language?) -> String {
    let options = MapOptions(language: language, persona: persona)
    let analysis = Analysis(journey)
    switch format {
    case .text:
      let width = Console.width(.output, atMost: 300)
      return TerminalStory(analysis, options: options, width: width, colour: Console.colour(.output)).text
    case .markdown:
      return MarkdownStory(analysis, options: options).text
    }
  }
}
