import JourneyAnalysis
import JourneyDiagram

/// Draws the flow view: plans it, has it laid out by a process of its own, and puts it together.
enum FlowDrawer {
  /// The layout's time and size, a little more than what the process allows itself.
  private static let timeLimit = Duration.seconds(LayoutCommand.secondsLimit + 1)
  private static let outputLimit = 32 * 1_048_576

  /// The flow of a journey.
  /// - Parameter name: what the journey's file is called in errors.
  /// - Throws: `Failure.notDrawn`, which says what happened and what to do.
  static func map(of analysis: Analysis, options: MapOptions, name: String) throws(Failure) -> JourneyMap {
    let plan: FlowPlan
    do {
      plan = try FlowMap.plan(analysis, options: options)
    } catch {
      throw .notDrawn(path: name, reason: error.description)
    }
    let positions: [UInt8]
    do {
      positions = try ChildProcess.run(
        arguments: ["layout"], input: plan.layoutGraph, timeLimit: timeLimit, outputLimit: outputLimit)
    } catch {
      throw .notDrawn(
        path: name, reason: "\(reason(error)): choose another view, or draw fewer touchpoints or one persona")
    }
    do {
      return try plan.map(laidOut: positions)
    } catch {
      throw .notDrawn(path: name, reason: error.description)
    }
  }

  /// What became of the layout, in the flow's own words.
  private static func reason(_ failure: ChildProcess.Failure) -> String {
    switch failure {
    case .timedOut, .crashed(signal: 14), .crashed(signal: 24):
      "its ways couldn't be laid out in \(LayoutCommand.secondsLimit) s"
    case .overflowed: "the layout of its ways grew too large"
    case .crashed(let signal): "Graphviz crashed at the layout of its ways (signal \(signal))"
    case .failed(_, let errors):
      errors.split(separator: "\n").first.map { "its ways couldn't be laid out: \(Self.withoutLabel($0))" }
        ?? "its ways couldn't be laid out"
    case .notStarted, .interrupted: failure.reason
    }
  }

  /// The process's own message without who says it.
  private static func withoutLabel(_ line: Substring) -> Substring {
    let label = "polku: layout: the map couldn't be drawn: "
    return line.hasPrefix(label) ? line.dropFirst(label.count) : line
  }
}
