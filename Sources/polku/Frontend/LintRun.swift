import JourneyLint
import JourneySyntax

/// The linting of all files of a command line.
struct LintRun {
  /// One a file, in the order of the files; settings with findings come last.
  private(set) var reports: [LintReport] = []
  /// The files that couldn't be read, and the folders that couldn't be searched.
  private(set) var failures: [Failure] = []

  /// Finds, reads and lints.
  init(_ request: LintRequest) {
    let (files, notFound) = JourneyFiles.find(request.paths)
    failures = notFound
    var projects = ProjectFinder()
    for path in files {
      do {
        let name = path == "-" ? request.inputName ?? "<stdin>" : path
        let source = SourceText(path: name, bytes: try FileSystem.read(path))
        let settings = try projects.settings(for: path == "-" ? request.inputName ?? path : path)
        let linter = Linter(settings: request.rules.applied(to: settings, today: request.today))
        reports.append(ComparedFile.check(linter.lint(source)))
      } catch {
        failures.append(error)
      }
    }
    reports += projects.reports
  }

  /// The failures as reports tell them.
  var unread: [ReportedRun.Unread] {
    failures.map { ReportedRun.Unread(path: $0.path ?? "", reason: $0.message) }
  }

  /// What the command ends with.
  func status(_ threshold: FailureThreshold) -> ExitStatus {
    failures.reduce(threshold.status(reports)) { $0.or($1.status) }
  }
}
