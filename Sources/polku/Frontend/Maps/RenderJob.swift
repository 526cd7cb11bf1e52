import JourneyLint

/// Draws files one after another, in this process.
struct RenderJob {
  private let painter: MapPainter
  private var reading: JourneyReading

  /// - Parameter report: how the errors of a journey are shown.
  init(_ painter: MapPainter, report: TextReport) {
    Preparation.begin(for: painter.request.format)
    self.painter = painter
    reading = JourneyReading(verb: "drawn", report: report)
  }

  /// Draws a journey, or says why it can't be drawn.
  mutating func draw(_ path: String) -> RenderOutcome {
    do {
      switch try reading.read(path) {
      case .refused(let messages): return RenderOutcome(status: .findings, messages: messages)
      case .readable(let found):
        let painting = try painter.paint(found.journey, project: found.project, name: found.name)
        return RenderOutcome(
          status: .clean, messages: painting.messages(about: found.name), picture: painting.bytes)
      }
    } catch {
      return .failed(error)
    }
  }
}
