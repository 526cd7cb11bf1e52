import ArgumentParser
import JourneyLint
import JourneySyntax

/// `polku lint`: says what is wrong with journeys.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", _superCommandName: "polku",
    abstract: "Check journeys: spelling, references, values, missing stages.",
    discussion: """
      Folders are searched for *.journey.yaml, the current one where none is named; what .gitignore and 'exclude' in \
      polku.yaml name is left out. Settings come from the polku.yaml in the file's folder or above it; what the command \
      line says wins. Rules and families are named with commas between them, or by repeating the option; 'polku explain' \
      lists them.

      Exit status: 0 nothing from --fail-on upwards · 1 findings · 2 wrong usage or settings, or a file that can't be \
      read · 3 a report that can't be written, or the tool failed.
      """)

  @OptionGroup var options: LintOptions

  func run() throws {
    let request = try LintRequest(options, environment: Console.environment)
    if options.showFiles { throw showFiles(request) }
    if options.showSettings { throw showSettings(request) }

    let known = try request.baseline.map { asked throws(Failure) in try KnownFindings(asked) }
    let run = LintRun(request, known: known)
    let status = run.status(request.threshold)
    let all = ReportedRun(
      run.reports, unread: run.unread,
      paths: ReportPaths(current: FileSystem.currentFolder ?? "", root: request.root),
      version: Polku.configuration.version, fixing: run.fixing?.summary.text)
    let shown = options.quiet ? all.only(atLeast: .error) : all
    let writer = ReportWriter(
      run: shown,
      frames: TextReport(isColoured: Console.hasColour(.output), width: Console.width(.output)))
    if let notice = run.notice { Console.error("polku: \(notice)") }
    let update = known?.update(searching: request.paths)
    let failures = run.failures + (update?.failures ?? []) + writer.writeFiles(request.outputs)
    tell(failures.filter { $0.status == .failed })
    let undelivered =
      run.fixing.map { say($0, writer, request.outputs) } ?? writer.writeStandardOutput(request.outputs)
    if options.statistics, undelivered.isEmpty {
      say(RuleStatistics.text(shown.reports), request.outputs, isApart: run.fixing?.takesOutput ?? false)
    }
    tell(failures.filter { $0.status != .failed } + undelivered)
    if let note = update?.note { Console.error("polku: \(note)") }
    throw (failures + undelivered).reduce(status) { $0.or($1.status) }
  }

  /// What was fixed, or would be, with the report beside it.
  /// - Returns: what couldn't be written to standard output.
  private func say(_ fixing: FixRun, _ writer: ReportWriter, _ outputs: [ReportOutput]) -> [Failure] {
    fixing.writeOutput()
    var undelivered: [Failure] = []
    if !fixing.request.isShown {
      undelivered = writer.writeStandardOutput(outputs, to: fixing.takesOutput ? .errors : .output)
      if outputs.contains(where: { $0.target == .standardOutput && $0.format.name == "text" }) { return undelivered }
    }
    Console.error(fixing.summary.text)
    return undelivered
  }

  /// Below a report to read, or apart from one for programs.
  private func say(_ statistics: String, _ outputs: [ReportOutput], isApart: Bool) {
    let name = outputs.first { $0.target == .standardOutput }?.format.name
    if !isApart, name == nil || ["text", "concise"].contains(name) {
      Console.write(statistics)
    } else {
      Console.errorText(statistics)
    }
  }

  private func showFiles(_ request: LintRequest) -> ExitStatus {
    var projects = request.projects
    let found = LintedFiles(request, &projects)
    Console.write(found.files.map { VisibleText.shown($0) + "\n" }.joined())
    if let notice = found.notice { Console.error("polku: \(notice)") }
    return told(found.failures)
  }

  private func showSettings(_ request: LintRequest) -> ExitStatus {
    let listing = SettingsListing(request)
    Console.write(listing.text)
    let report = TextReport(isColoured: Console.hasColour(.errors), width: Console.width(.errors))
    Console.errorText(listing.reports.map(report.text).joined())
    let isBroken = listing.reports.contains { $0.has(atLeast: .error) }
    return told(listing.failures).or(isBroken ? .wrongUsage : .clean)
  }

  private func told(_ failures: [Failure]) -> ExitStatus {
    tell(failures)
    return failures.reduce(.clean) { $0.or($1.status) }
  }

  private func tell(_ failures: [Failure]) {
    for failure in failures { Console.error("polku: \(failure.message)") }
  }
}
