internal import CGraphviz
internal import Synchronization

/// Paints graphs with the libgvc of this machine, inside this process.
///
/// Graphviz keeps its state in global variables, so all calls wait for one another.
public enum Graphviz {
  /// Guards everything in libgvc and libcgraph.
  static let lock = Mutex(())

  /// A PNG's longest side: Cairo makes it smaller without a word beyond.
  private static let longestSide = 32_000.0
  /// A PNG's pixels: four bytes each, a gibibyte in all.
  private static let largestArea = 268_435_456.0
  /// What stays free around a drawing on a sheet, in points: ten millimetres.
  static let sheetMargin = 10 / 25.4 * 72

  /// Paints a graph in the DOT language.
  ///
  /// - Parameters:
  ///   - dot: exactly one graph, in UTF-8, without a NUL.
  ///   - engine: who places its nodes and edges.
  ///   - format: what the picture is to be.
  ///   - options: how large it is to be.
  /// - Returns: the same bytes for the same graph in every process, with the same fonts.
  /// - Throws: `GraphvizError` where Graphviz reports an error, or the picture would be too large; a mere warning comes with
  ///   the picture.
  public static func render(
    dot: [UInt8], engine: LayoutEngine = .nop2, as format: PictureFormat, options: PictureOptions = PictureOptions()
  ) throws(GraphvizError) -> Picture {
    guard PictureOptions.scales.contains(options.scale) else { throw .scaleOutOfRange(options.scale) }
    guard !dot.contains(0) else { throw .nulInGraph }
    var frame = cgraphviz_frame()
    switch format {
    case .png:
      frame.resolution = 96 * options.scale
      frame.longest_side = longestSide
      frame.largest_area = largestArea
    case .pdf:
      frame.sheet_width = options.paper?.width ?? 0
      frame.sheet_height = options.paper?.height ?? 0
      frame.sheet_margin = sheetMargin
    }
    let (outcome, bytes, size) = lock.withLock { _ in paint(dot, engine, format, in: frame) }
    if outcome.status == CGRAPHVIZ_TOO_LARGE {
      throw .tooLarge(width: size.0 / 72 * frame.resolution, height: size.1 / 72 * frame.resolution)
    }
    try outcome.check()
    guard bytes.suffix(16).contains(format.end) else {
      // Cairo says so on standard error and nowhere else.
      throw .unpaintableGraph(details: "Cairo has given up half-way")
    }
    return Picture(bytes: format == .pdf ? UndatedPDF(bytes).bytes : bytes, warnings: outcome.messages)
  }

  /// Paints a graph in the DOT language, given as text.
  public static func render(
    dot: String, engine: LayoutEngine = .nop2, as format: PictureFormat, options: PictureOptions = PictureOptions()
  ) throws(GraphvizError) -> Picture {
    try render(dot: Array(dot.utf8), engine: engine, as: format, options: options)
  }

  /// Loads what SVGs are painted with, so that the first one needn't wait for it: for a thread that has nothing else to do.
  public static func prepare() {
    lock.withLock { _ in cgraphviz_prepare() }
  }

  /// Paints a graph on a canvas, and returns Graphviz's warnings.
  static func paint(
    _ dot: [UInt8], _ engine: LayoutEngine, on canvas: Canvas
  ) throws(GraphvizError) -> [String] {
    guard !dot.contains(0) else { throw .nulInGraph }
    let outcome = lock.withLock { _ in
      var messages: UnsafePointer<CChar>?
      let status = withTerminated(dot) { text in
        canvas.lend { cgraphviz_draw(text, dot.count, engine.rawValue, $0, &messages) }
      }
      return Outcome(status: status, messages: messages)
    }
    try outcome.check()
    return outcome.messages
  }

  /// Calls the shim and copies everything that it lends; the lock is held.
  private static func paint(
    _ dot: [UInt8], _ engine: LayoutEngine, _ format: PictureFormat, in frame: cgraphviz_frame
  ) -> (Outcome, [UInt8], (Double, Double)) {
    var picture = cgraphviz_picture()
    var frame = frame
    let status = withTerminated(dot) { text in
      cgraphviz_render(text, dot.count, engine.rawValue, format.rawValue, &frame, &picture)
    }
    defer { cgraphviz_free(picture.bytes) }
    return (
      Outcome(status: status, messages: picture.messages),
      picture.bytes.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: picture.length)) } ?? [],
      (picture.width, picture.height)
    )
  }

  private static func withTerminated<Result>(_ dot: [UInt8], _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    var terminated = dot
    terminated.append(0)
    return terminated.withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: CChar.self)) }
  }
}

/// What the shim answered.
private struct Outcome: Sendable {
  let status: cgraphviz_status
  let messages: [String]

  init(status: cgraphviz_status, messages: UnsafePointer<CChar>?) {
    self.status = status
    self.messages = messages.map { String(cString: $0) }?.split(separator: "\n").map(String.init) ?? []
  }

  /// Throws where there is no picture.
  func check() throws(GraphvizError) {
    switch status {
    case CGRAPHVIZ_DONE: return
    case CGRAPHVIZ_PLUGIN_MISSING: throw .notInstalled(details: firstError)
    case CGRAPHVIZ_BAD_DOT: throw .unreadableGraph(details: firstError)
    default: throw .unpaintableGraph(details: firstError)
    }
  }

  /// The first error's text without its label, or else the first message's; empty where there is none.
  var firstError: String {
    let label = "Error: "
    let message = messages.first { $0.hasPrefix(label) } ?? messages.first ?? ""
    return message.hasPrefix(label) ? String(message.dropFirst(label.count)) : message
  }
}
