import ArgumentParser
import JourneyGraphviz

/// `polku layout`: the process in which the layout engine runs for the flow view. It reads a graph in DOT from standard input
/// and writes where everything is, in the lines that `Graphviz.layout` describes.
///
/// Not for people: the engine may crash or not come to an end, and then only this process is lost.
struct LayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout", _superCommandName: "polku", abstract: "Place the nodes and edges of a graph.",
    shouldDisplay: false)

  /// The process ends itself after so many seconds, also where nobody waits for it any more.
  static let secondsLimit = 10
  /// The most memory that the process may ask for, in bytes.
  static let memoryLimit = 2 << 30

  func run() throws {
    Graphviz.limitProcess(seconds: Self.secondsLimit, bytes: Self.memoryLimit)
    let graph = try FileSystem.read("-")
    do {
      Console.write(try Graphviz.layout(dot: graph))
    } catch {
      throw Failure.notDrawn(path: "layout", reason: error.description)
    }
  }
}
