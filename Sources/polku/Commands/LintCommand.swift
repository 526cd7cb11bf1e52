import ArgumentParser
import JourneyLint
import JourneySyntax

/// `polku lint`: says what is wrong with journeys.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", _superCommandName: "polku",
    abstract: "Check journeys: spelling, references, values, missing stages.",
    discussion: """
      Folders are searched for *.journey.yaml. Settings come from the polku.yaml in the file's folder or above it.

      Exit status: 0 no errors · 1 errors · 2 wrong usage, or a file that can't be read · 3 the tool failed.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "Journey files and folders; '-' is standard input.")
  var paths: [String]

  @Option(help: "text: frames to read. json: an array of findings.")
  var format = Format.text

  func run() throws {
    let run = LintRun(paths: paths)
    switch format {
    case .json:
      Console.write(JSONReport.text(run.reports))
    case .text:
      let report = TextReport(isColoured: Console.hasColour(.output), width: Console.width(.output))
      if !run.reports.isEmpty || run.failures.isEmpty {
        Console.write(run.reports.map(report.text).joined() + ReportSummary.text(run.reports) + "\n")
      }
    }
    for failure in run.failures { Console.error("polku: \(failure.message)") }
    throw run.status
  }
}
