import JourneyLint
import JourneySyntax

/// Writes the reports of a run: files first, each whole or not at all, then standard output.
struct ReportWriter {
  /// What there is to report.
  let run: ReportedRun
  /// How frames are drawn on standard output; in files they are plain.
  let frames: TextReport

  /// Writes all reports to files.
  /// - Returns: the failures; a report that can't be written doesn't keep others from it.
  func writeFiles(_ outputs: [ReportOutput]) -> [Failure] {
    var failures: [Failure] = []
    for output in outputs {
      do {
        let bytes = Array(output.format.text(run).utf8)
        switch output.target {
        case .standardOutput: continue
        case .file(let path): try FileSystem.write(bytes, to: path)
        case .endOf(let path):
          let before = FileSystem.kind(of: path) == .file ? try FileSystem.read(path) : []
          try FileSystem.write(before + bytes, to: path)
        }
      } catch {
        failures.append(error)
      }
    }
    return failures
  }

  /// Writes the report for standard output, if there is one.
  func writeStandardOutput(_ outputs: [ReportOutput]) {
    let run = ReportedRun(
      self.run.reports, unread: self.run.unread, paths: self.run.paths, version: self.run.version, frames: frames)
    for output in outputs where output.target == .standardOutput { Console.write(output.format.text(run)) }
  }
}
