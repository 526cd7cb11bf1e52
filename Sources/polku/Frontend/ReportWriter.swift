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
  /// - Parameter stream: another stream, where standard output is taken.
  /// - Returns: the failures.
  func writeStandardOutput(_ outputs: [ReportOutput], to stream: Console.Stream = .output) -> [Failure] {
    let run = ReportedRun(
      self.run.reports, unread: self.run.unread, paths: self.run.paths, version: self.run.version, frames: frames,
      fixing: self.run.fixing, pages: self.run.pages)
    return outputs.filter { $0.target == .standardOutput }.compactMap { output in
      let text = output.format.text(run)
      if stream == .output { return Console.deliver(Array(text.utf8)) }
      Console.errorText(text)
      return nil
    }
  }
}
