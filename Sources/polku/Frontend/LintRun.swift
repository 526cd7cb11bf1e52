import JourneyLint
import JourneySyntax

/// The linting of all files of a command line.
struct LintRun {
  /// One a file, in the order of the files; settings with findings come last.
  private(set) var reports: [LintReport] = []
  /// The files that couldn't be read.
  private(set) var failures: [Failure] = []

  /// Finds, reads and lints.
  init(paths: [String]) {
    let (files, notFound) = JourneyFiles.find(paths)
    failures = notFound
    var projects = ProjectFinder()
    for path in files {
      do {
        let source = SourceText(path: path == "-" ? "<stdin>" : path, bytes: try FileSystem.read(path))
        let report = Linter(settings: try projects.settings(for: path)).lint(source)
        reports.append(ComparedFile.check(report))
      } catch {
        failures.append(error)
      }
    }
    reports += projects.reports
  }

  /// What the command ends with.
  var status: ExitStatus {
    let found: ExitStatus = reports.contains { $0.has(atLeast: .error) } ? .findings : .clean
    return failures.reduce(found) { $0.or($1.status) }
  }
}
