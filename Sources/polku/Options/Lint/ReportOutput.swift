import JourneyLint

/// A report that a command line asks for: a format, and where it goes.
struct ReportOutput {
  /// Where a report goes.
  enum Target: Hashable {
    case standardOutput
    case file(String)
    /// The end of a file that others write to as well.
    case endOf(String)
  }

  /// How it is written.
  let format: any ReportFormat
  /// Where it goes.
  let target: Target

  /// A report.
  init(_ format: any ReportFormat, to target: Target) {
    self.format = format
    self.target = target
  }

  /// Reads `NAME` or `NAME=FILE`.
  /// - Throws: `Failure.usage`.
  init(_ word: String) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let choice = Choice(kind: "format", words: ReportRegistry.all.map(\.name))
    let name = try choice.check(String(parts[0]))
    guard let format = ReportRegistry.format(name) else { throw .usage("no format is called '\(name)'") }
    let file = parts.count > 1 ? String(parts[1]) : "-"
    if file.isEmpty { throw .usage("--format \(name)= names no file: write --format \(name)=FILE") }
    self.init(format, to: file == "-" ? .standardOutput : .file(file))
  }

  /// Sees to it that no two reports go to one place.
  /// - Throws: `Failure.usage`.
  static func check(_ outputs: [ReportOutput]) throws(Failure) {
    var taken: [Target: String] = [:]
    for output in outputs {
      let name = output.format.name
      if let other = taken[output.target] {
        switch output.target {
        case .standardOutput:
          throw .usage(
            "--format \(other) and --format \(name) can't both go to standard output: give one a file: --format \(name)=FILE"
          )
        case .file(let file), .endOf(let file):
          throw .usage("\(ShellWord.quoted(file)) is to hold both \(other) and \(name): give each a file of its own")
        }
      }
      taken[output.target] = name
    }
  }
}
