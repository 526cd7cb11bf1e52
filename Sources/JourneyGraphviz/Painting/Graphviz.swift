internal import CGraphviz
internal import Synchronization

/// Paints graphs with the libgvc of this machine, inside this process.
///
/// Graphviz keeps its state in global variables, so all calls wait for one another.
public enum Graphviz {
  /// Guards everything in libgvc and libcgraph.
  private static let lock = Mutex(())

  /// Paints a graph in the DOT language.
  ///
  /// - Parameters:
  ///   - dot: exactly one graph, in UTF-8, without a NUL.
  ///   - engine: who places its nodes and edges.
  ///   - format: what the picture is to be.
  /// - Returns: the same bytes for the same graph in every process, but for PNG and PDF only with the same fonts.
  /// - Throws: `GraphvizError` where Graphviz reports an error; a mere warning comes with the picture.
  public static func render(
    dot: String, engine: LayoutEngine = .nop2, as format: PictureFormat
  ) throws(GraphvizError) -> Picture {
    try render(dot: Array(dot.utf8), engine: engine, as: format)
  }

  /// Paints a graph in the DOT language, given as UTF-8 bytes.
  public static func render(
    dot: [UInt8], engine: LayoutEngine = .nop2, as format: PictureFormat
  ) throws(GraphvizError) -> Picture {
    guard !dot.contains(0) else { throw .nulInGraph }
    let outcome = lock.withLock { _ in paint(dot, engine, format) }
    switch outcome.status {
    case CGRAPHVIZ_DONE:
      let bytes = format == .pdf ? UndatedPDF(outcome.bytes).bytes : outcome.bytes
      return Picture(bytes: bytes, warnings: outcome.messages)
    case CGRAPHVIZ_PLUGIN_MISSING: throw .notInstalled(details: outcome.firstError)
    case CGRAPHVIZ_BAD_DOT: throw .unreadableGraph(details: outcome.firstError)
    default: throw .unpaintableGraph(details: outcome.firstError)
    }
  }

  /// Calls the shim and copies everything that it lends; the lock is held.
  private static func paint(_ dot: [UInt8], _ engine: LayoutEngine, _ format: PictureFormat) -> Outcome {
    var picture = cgraphviz_picture()
    let painter = format == .svg ? CGRAPHVIZ_VECTOR : CGRAPHVIZ_CAIRO
    var terminated = dot
    terminated.append(0)
    let status = terminated.withUnsafeBytes { text in
      cgraphviz_render(
        painter, text.baseAddress?.assumingMemoryBound(to: CChar.self), dot.count, engine.rawValue, format.rawValue,
        &picture)
    }
    defer { cgraphviz_free(picture.bytes) }
    return Outcome(
      status: status,
      bytes: picture.bytes.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: picture.length)) } ?? [],
      messages: picture.messages.map { String(cString: $0) }?.split(separator: "\n").map(String.init) ?? [])
  }
}

/// What the shim answered.
private struct Outcome: Sendable {
  let status: cgraphviz_status
  let bytes: [UInt8]
  let messages: [String]

  /// The first error's text without its label, or else the first message's; empty where there is none.
  var firstError: String {
    let label = "Error: "
    let message = messages.first { $0.hasPrefix(label) } ?? messages.first ?? ""
    return message.hasPrefix(label) ? String(message.dropFirst(label.count)) : message
  }
}
