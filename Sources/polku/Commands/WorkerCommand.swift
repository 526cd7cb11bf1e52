import ArgumentParser
import JourneyLint

/// A hidden command: draws the files that another process of this program tells it, and hands the pictures back.
///
/// Paths come as frames on standard input, outcomes go as frames to standard output, in the same order; at the end of the
/// input it ends.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render-worker", _superCommandName: "polku", shouldDisplay: false)

  @OptionGroup var options: DrawingOptions

  @Option var reportWidth = 100

  @Flag var reportColour = false

  func run() throws {
    var job = RenderJob(
      MapPainter(request: try MapRequest(options)), report: TextReport(isColoured: reportColour, width: reportWidth))
    var received: [UInt8] = []
    while ChildProcess.take(from: 0, into: &received) {
      while let path = try Frame.take(from: &received) {
        let outcome = job.draw(String(decoding: path, as: UTF8.self))
        if FileSystem.writeAll(Frame.bytes(outcome.message), to: 1) != nil { throw ExitStatus.failed }
      }
    }
  }

  /// The arguments of a process that draws what is asked for.
  static func arguments(_ request: MapRequest, report: TextReport) -> [String] {
    ["render-worker"] + request.arguments + ["--report-width=\(report.width)"]
      + (report.isColoured ? ["--report-colour"] : [])
  }
}
