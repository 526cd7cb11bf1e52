/// The SVG that is published: what Graphviz paints, and the words for those who can't see it.
///
/// It says what it shows (role, title, description, language) and lists the things in it, fits any width, and holds only
/// elements and attributes from a short list, whatever stood in the graph. Coordinates are the page's own, y downwards
/// from its upper left corner, in points.
public struct FinishedSVG: Sendable, Equatable {
  /// The picture in UTF-8, one element a line, well-formed in every case.
  public let bytes: [UInt8]
  /// What Graphviz remarked and painted all the same, a line each.
  public let warnings: [String]

  /// Paints a graph.
  ///
  /// - Parameters:
  ///   - dot: exactly one graph in the DOT language, in UTF-8, without a NUL, unscaled. Of its nodes and edges only what
  ///     is painted counts: links, tooltips, ids and classes are the metadata's.
  ///   - engine: who places its nodes and edges.
  ///   - metadata: what the picture says of itself.
  ///   - style: rules of CSS, made from constants only; nil for none.
  /// - Throws: `GraphvizError` where Graphviz reports an error.
  /// - Complexity: O(n) in the graph and the metadata.
  public init(
    dot: [UInt8], engine: LayoutEngine = .nop2, metadata: SVGMetadata, style: String? = nil
  ) throws(GraphvizError) {
    let prefix = Self.prefix(for: metadata, dot: dot)
    let canvas = Canvas(prefix: prefix, capacity: dot.count + 4096) { writer, size in
      writer.open(size: size, metadata, prefix: prefix, style: style)
    }
    warnings = try Graphviz.paint(dot, engine, on: canvas)
    guard canvas.hasPage else { throw .unpaintableGraph(details: "it has no page") }
    canvas.end { $0.close(metadata) }
    // Graphviz hands on what was no UTF-8 in the graph.
    let painted = canvas.writer.bytes
    bytes =
      String(validating: painted, as: UTF8.self) == nil
      ? Array(String(decoding: painted, as: UTF8.self).utf8) : painted
  }

  /// The prefix that is asked for, as far as it can stand in an id, or else one that only the same picture has.
  private static func prefix(for metadata: SVGMetadata, dot: [UInt8]) -> String {
    let asked = metadata.idPrefix.map { prefix in
      prefix.unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0))
      }
    }
    if let asked, !asked.isEmpty { return String(String.UnicodeScalarView(asked)) }
    return "map-" + String(ContentHash(dot, metadata.title.utf8).value, radix: 36)
  }
}
