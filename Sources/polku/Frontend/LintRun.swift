import JourneyLint
import JourneySyntax
import Synchronization

/// The linting of all files of a command line.
struct LintRun {
  /// One a file, in the order of the files; settings with findings come last.
  private(set) var reports: [LintReport] = []
  /// The files that couldn't be read, and the folders that couldn't be searched.
  private(set) var failures: [Failure] = []

  /// Finds, reads and lints, on all processors.
  init(_ request: LintRequest) {
    let (files, notFound) = JourneyFiles.find(request.paths)
    failures = notFound
    var projects = ProjectFinder()
    let subjects = files.map { path in
      let name = path == "-" ? request.inputName ?? path : path
      return Subject(
        path: path, name: path == "-" ? request.inputName ?? "<stdin>" : path,
        settings: Result { () throws(Failure) in
          request.rules.applied(to: try projects.settings(for: name), today: request.today)
        })
    }
    let outcomes = Mutex([Result<LintReport, Failure>?](repeating: nil, count: subjects.count))
    Threads.forEach(subjects.count, threads: Processors.count) { [subjects] place in
      let outcome = Result { () throws(Failure) in try subjects[place].linted() }
      outcomes.withLock { $0[place] = outcome }
    }
    for case let outcome? in outcomes.withLock(\.self) {
      switch outcome {
      case .success(let report): reports.append(report)
      case .failure(let failure): failures.append(failure)
      }
    }
    reports += projects.reports
  }

  /// A file that is to be linted.
  private struct Subject: Sendable {
    /// The path that it is read from, and what it is called in findings.
    let path: String
    let name: String
    let settings: Result<LintSettings, Failure>

    func linted() throws(Failure) -> LintReport {
      let linter = Linter(settings: try settings.get())
      let source = SourceText(path: name, bytes: try FileSystem.read(path))
      return ComparedFile.check(linter.lint(source)).withoutWhatIsClean
    }
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
