import JourneyLint
import JourneyModel
import JourneySyntax

/// What a lint command line asks for, checked.
struct LintRequest {
  /// Files and folders; `-` is standard input.
  let paths: [String]
  /// What is left out where folders are searched.
  let scope: JourneyFiles.Scope
  /// Which changes the files are limited to; `nil` for all files.
  let changes: ChangedFiles.Question?
  /// The reports to write, at most one to standard output.
  let outputs: [ReportOutput]
  /// The folder that paths in reports begin at; `nil` for the current one.
  let root: String?
  /// What is said about rules.
  let rules: RuleChoices
  /// When the command fails.
  let threshold: FailureThreshold
  /// The day on which dates are judged.
  let today: CalendarDate?
  /// What standard input is called; `nil` for `<stdin>`.
  let inputName: String?
  /// What is known and left as it is; `nil` for nothing.
  let baseline: BaselineRequest?
  /// What to do with fixes; `nil` for nothing.
  let fixing: FixRequest?

  /// Checks what a command line says.
  /// - Throws: `Failure.usage` with what to write instead.
  init(_ options: LintOptions, environment: (String) -> String?) throws(Failure) {
    paths = options.paths
    scope = options.search.scope
    changes = options.changed || options.since != nil ? ChangedFiles.Question(revision: options.since) : nil
    if changes != nil, paths.contains("-") {
      throw .usage("--changed asks git about files, and '-' is none: name files or folders")
    }
    rules = try RuleChoices(select: options.select, ignore: options.ignore, severity: options.severity)
    threshold = try FailureThreshold(failOn: options.failOn, maxWarnings: options.maxWarnings)
    today = try options.today.map(Self.day)
    inputName = options.stdinFilename
    if inputName != nil, !paths.contains("-") {
      throw .usage("--stdin-filename is for standard input: write '-' where the paths are")
    }
    baseline = try BaselineRequest(
      file: options.baseline, isWritten: options.writeBaseline, isPruned: options.pruneBaseline)
    fixing = try FixRequest(options)
    let system = options.ci ? CISystem(environment) : nil
    root = system.flatMap { $0.root(environment) }
    outputs = try Self.outputs(options.format, system?.outputs(environment) ?? [])
    for output in outputs {
      guard case .file(let file) = output.target else { continue }
      let sources = paths + (baseline.map { [$0.path] } ?? [])
      try OutputFile.check(file, option: "--format \(output.format.name)", sources: sources)
    }
  }

  /// A finder of projects whose settings are those that count, with what the command line says.
  var projects: ProjectFinder { projects(fixing: nil) }

  /// The same that mends the settings, too, where fixes are asked for. Whoever sends a text through the command gets just
  /// that text back.
  var mendedProjects: ProjectFinder { projects(fixing: paths.contains("-") ? nil : fixing) }

  private func projects(fixing: FixRequest?) -> ProjectFinder {
    ProjectFinder(fixing: fixing) { [rules, today] settings in rules.applied(to: settings, today: today) }
  }

  /// The reports that some words ask for, with those that the system can show besides; what is asked for in so many words
  /// wins.
  static func outputs(_ words: [String], _ additions: [ReportOutput]) throws(Failure) -> [ReportOutput] {
    var outputs: [ReportOutput] = []
    for word in words { outputs.append(try ReportOutput(word)) }
    try ReportOutput.check(outputs)
    for output in additions where !outputs.contains(where: { $0.target == output.target }) { outputs.append(output) }
    if outputs.isEmpty, let text = ReportRegistry.format("text") { outputs = [ReportOutput(text, to: .standardOutput)] }
    return outputs
  }

  private static func day(_ word: String) throws(Failure) -> CalendarDate {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3,
      let day = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else { throw .usage("--today \(Shown.plain(word)): write a day of the calendar, as 2026-09-30") }
    return day
  }
}
