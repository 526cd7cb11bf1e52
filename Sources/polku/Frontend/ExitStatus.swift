/// What the command tells the one that called it.
enum ExitStatus: Int32, Error {
  case clean = 0
  /// Findings at or above the threshold, or a check that failed.
  case findings = 1
  /// Wrong usage, wrong settings, or input that can't be read.
  case wrongUsage = 2
  /// The tool couldn't do its work: output that can't be written, a drawing that Graphviz can't make.
  case failed = 3

  /// The graver of two.
  func or(_ other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }
}
