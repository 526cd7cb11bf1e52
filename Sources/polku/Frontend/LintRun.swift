import JourneyLint
import JourneySyntax
import Synchronization

/// The linting of all files of a command line.
struct LintRun {
  /// One a file, in the order of the files; settings with findings come last.
  private(set) var reports: [LintReport] = []
  /// The files that couldn't be read, and the folders that couldn't be searched.
  private(set) var failures: [Failure] = []
  /// What is to be said where there is nothing to lint.
  let notice: String?
  /// Whether a project's settings have errors, so that journeys were judged by others than were meant.
  private let areSettingsBroken: Bool
  /// What became of fixes; `nil` where none were asked for.
  private(set) var fixing: FixRun?

  /// Finds, reads and lints, on all processors.
  /// - Parameter known: what takes known findings out of the reports.
  init(_ request: LintRequest, known: KnownFindings? = nil) {
    var projects = request.mendedProjects
    let found = LintedFiles(request, &projects)
    failures = found.failures
    notice = found.notice
    var subjects: [Subject] = []
    for path in found.files {
      let name = path == "-" ? request.inputName ?? path : FileSystem.isStream(path) ? "-" : path
      let settings = Result { () throws(Failure) in try projects.settings(for: name) }
      if path != "-", FileSystem.name(of: path) == ProjectFinder.fileName, FileSystem.kind(of: path) == .file {
        // Settings are no journey: they are judged below, as all that are read.
        if case .failure(let failure) = settings { failures.append(failure) }
        continue
      }
      subjects.append(
        Subject(
          path: path, name: path == "-" ? request.inputName ?? "<stdin>" : path, fixing: request.fixing,
          settings: settings))
    }
    let outcomes = Mutex([Result<LintedFile, Failure>?](repeating: nil, count: subjects.count))
    Threads.forEach(subjects.count, threads: Processors.count) { [subjects] place in
      let outcome = Result { () throws(Failure) in try subjects[place].linted(known: known) }
      outcomes.withLock { $0[place] = outcome }
    }
    fixing = request.fixing.map(FixRun.init)
    for (subject, outcome) in zip(subjects, outcomes.withLock(\.self)) {
      guard let outcome else { continue }
      switch outcome {
      case .success(let file):
        reports.append(fixing?.settle(file, path: subject.path, &failures) ?? file.report)
      case .failure(let failure): failures.append(failure)
      }
    }
    // Where nothing is linted, it doesn't matter by which settings.
    if notice == nil { reports += Self.settingsReports(projects, &fixing, &failures) }
    areSettingsBroken = notice == nil && projects.reports.contains { $0.has(atLeast: .error) }
  }

  /// What is found in the settings, of which the fixes are put into effect.
  private static func settingsReports(
    _ projects: ProjectFinder, _ fixing: inout FixRun?, _ failures: inout [Failure]
  ) -> [LintReport] {
    guard !projects.mended.isEmpty else { return projects.judgedReports }
    var reports: [LintReport] = []
    for file in projects.mended {
      let path = file.fixed?.source.path ?? file.report.source.path
      guard let report = fixing?.settle(file, path: path, &failures) else { continue }
      if !report.diagnostics.isEmpty || !report.suppressed.isEmpty { reports.append(report) }
    }
    return reports
  }

  /// A file that is to be linted.
  private struct Subject: Sendable {
    /// The path that it is read from, and what it is called in findings.
    let path: String
    let name: String
    let fixing: FixRequest?
    let settings: Result<LintSettings, Failure>

    func linted(known: KnownFindings?) throws(Failure) -> LintedFile {
      let linter = Linter(settings: try settings.get(), readingOther: ComparedFile.reader(beside: name))
      let source = SourceText(path: name, bytes: try FileSystem.read(path))
      return LintedFile(source, isInput: path == "-", fixing: fixing) { text in
        let report = ComparedFile.check(linter.lint(text))
        return known?.applied(to: report, settings: linter.settings) ?? report
      }
    }
  }

  /// The failures as reports tell them.
  var unread: [ReportedRun.Unread] {
    failures.map { ReportedRun.Unread(path: $0.path ?? "", reason: $0.message) }
  }

  /// What the command ends with.
  func status(_ threshold: FailureThreshold) -> ExitStatus {
    let found = fixing.flatMap { $0.request.isShown ? $0.status : nil } ?? threshold.status(reports)
    return failures.reduce(found.or(areSettingsBroken ? .wrongUsage : .clean)) { $0.or($1.status) }
  }
}
