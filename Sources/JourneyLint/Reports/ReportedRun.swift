public import JourneySyntax

/// What a run has to report: the findings of all files, and what is known about the run.
public struct ReportedRun: Sendable {
  /// An input that nothing can be said about.
  public struct Unread: Hashable, Sendable {
    /// The name of the input.
    public let path: String
    /// Why, in one line that names the input.
    public let reason: String

    /// An input that couldn't be read.
    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// One a file, in the order of the files.
  public let reports: [LintReport]
  /// The inputs that couldn't be read.
  public let unread: [Unread]
  /// How files are called in reports for programs.
  public let paths: ReportPaths
  /// The version of the tool: `1.2.3`.
  public let version: String
  /// How frames are drawn.
  public let frames: TextReport
  /// What fixes have done, in one line; `nil` where none were applied.
  public let fixing: String?
  /// Where the rules can be read about.
  public let pages: RulePages

  /// A run.
  public init(
    _ reports: [LintReport], unread: [Unread] = [], paths: ReportPaths = ReportPaths(), version: String = "0.0.0",
    frames: TextReport = TextReport(), fixing: String? = nil, pages: RulePages = RulePages()
  ) {
    self.reports = reports
    self.unread = unread
    self.paths = paths
    self.version = version
    self.frames = frames
    self.fixing = fixing
    self.pages = pages
  }

  /// The run with only those findings that are at least so grave.
  public func only(atLeast severity: Severity) -> ReportedRun {
    ReportedRun(
      reports.map { $0.only(atLeast: severity) }, unread: unread, paths: paths, version: version, frames: frames,
      fixing: fixing, pages: pages)
  }

  /// The findings with their files, the gravest first; those that are equally grave stay in their order.
  /// - Complexity: O(n) in the findings.
  var byGravity: [LocatedFinding] {
    let all = reports.flatMap { LocatedFinding.all(in: $0, paths) }
    return Severity.allCases.flatMap { severity in all.filter { $0.diagnostic.severity == severity } }
  }
}
