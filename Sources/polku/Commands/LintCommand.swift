import ArgumentParser
import JourneyLint
import JourneySyntax

/// `polku lint`: says what is wrong with journeys.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", _superCommandName: "polku",
    abstract: "Check journeys: spelling, references, values, missing stages.",
    discussion: """
      Folders are searched for *.journey.yaml. Settings come from the polku.yaml in the file's folder or above it; what
      the command line says wins. Rules and families are named with commas between them, or by repeating the option.

      Exit status: 0 nothing from --fail-on upwards · 1 findings · 2 wrong usage, or a file that can't be read · 3 a
      report that can't be written, or the tool failed.
      """)

  @OptionGroup var options: LintOptions

  func run() throws {
    let request = try LintRequest(options, environment: Console.environment)
    if options.showFiles { throw showFiles(request) }
    if options.showSettings { throw showSettings(request) }

    let run = LintRun(request)
    let status = run.status(request.threshold)
    let all = ReportedRun(
      run.reports, unread: run.unread,
      paths: ReportPaths(current: FileSystem.currentFolder ?? "", root: request.root),
      version: Polku.configuration.version)
    let shown = options.quiet ? all.only(atLeast: .error) : all
    let writer = ReportWriter(
      run: shown,
      frames: TextReport(isColoured: Console.hasColour(.output), width: Console.width(.output)))
    let failures = run.failures + writer.writeFiles(request.outputs)
    for failure in failures where failure.status == .failed { Console.error("polku: \(failure.message)") }
    writer.writeStandardOutput(request.outputs)
    if options.statistics { say(RuleStatistics.text(shown.reports), request.outputs) }
    for failure in failures where failure.status != .failed { Console.error("polku: \(failure.message)") }
    throw failures.reduce(status) { $0.or($1.status) }
  }

  /// Below a report to read, or apart from one for programs.
  private func say(_ statistics: String, _ outputs: [ReportOutput]) {
    let name = outputs.first { $0.target == .standardOutput }?.format.name
    if name == nil || ["text", "concise"].contains(name) {
      Console.write(statistics)
    } else {
      Console.errorText(statistics)
    }
  }

  private func showFiles(_ request: LintRequest) -> ExitStatus {
    let (files, failures) = JourneyFiles.find(request.paths)
    Console.write(files.map { VisibleText.shown($0) + "\n" }.joined())
    return told(failures)
  }

  private func showSettings(_ request: LintRequest) -> ExitStatus {
    let listing = SettingsListing(request)
    Console.write(listing.text)
    return told(listing.failures)
  }

  private func told(_ failures: [Failure]) -> ExitStatus {
    for failure in failures { Console.error("polku: \(failure.message)") }
    return failures.reduce(.clean) { $0.or($1.status) }
  }
}
