internal import CGraphviz
internal import Synchronization

extension Graphviz {
  /// Finds places for the nodes and edges of a graph with the engine `dot`.
  ///
  /// The engine leaks memory, has no bound on its time and may abort the process on ordinary graphs (Graphviz 2.42). So this
  /// is for a process that may be lost, after `limitProcess`.
  ///
  /// - Parameter dot: exactly one graph, in UTF-8, without a NUL; edges whose way is wanted have a `key`.
  /// - Returns: lines of text in points, x to the right and y down: `layout 1 WIDTH HEIGHT`, `node NAME X Y WIDTH HEIGHT`
  ///   with the centre, `edge KEY COUNT X Y …` with the points of its cubic Bézier curves, and `end`.
  /// - Throws: `GraphvizError` where Graphviz reports an error or loses an edge.
  public static func layout(dot: [UInt8]) throws(GraphvizError) -> [UInt8] {
    guard !dot.contains(0) else { throw .nulInGraph }
    let outcome = lock.withLock { _ in positions(of: dot) }
    switch outcome.status {
    case CGRAPHVIZ_DONE: return outcome.text
    case CGRAPHVIZ_PLUGIN_MISSING: throw .notInstalled(details: outcome.firstMessage)
    case CGRAPHVIZ_BAD_DOT: throw .unreadableGraph(details: outcome.firstMessage)
    default: throw .noLayout(details: outcome.firstMessage)
    }
  }

  /// Ends this process after some seconds, of the clock's or of computing, and lets it have no more memory than `bytes`.
  public static func limitProcess(seconds: Int, bytes: Int) {
    cgraphviz_limit_process(UInt32(clamping: seconds), UInt64(clamping: bytes))
  }

  private struct Positions: Sendable {
    let status: cgraphviz_status
    let text: [UInt8]
    let firstMessage: String
  }

  /// Calls the shim and copies everything that it lends; the lock is held.
  private static func positions(of dot: [UInt8]) -> Positions {
    var positions = cgraphviz_positions()
    var terminated = dot
    terminated.append(0)
    let status = terminated.withUnsafeBytes { text in
      cgraphviz_layout(text.baseAddress?.assumingMemoryBound(to: CChar.self), dot.count, &positions)
    }
    defer { cgraphviz_free_positions(positions.text) }
    let messages = positions.messages.map { String(cString: $0) } ?? ""
    return Positions(
      status: status,
      text: positions.text.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: positions.length)) } ?? [],
      firstMessage: messages.split(separator: "\n").first.map(String.init) ?? "")
  }
}
