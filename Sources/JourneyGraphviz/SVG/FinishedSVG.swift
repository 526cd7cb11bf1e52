/// The SVG that is published, made from the one that Graphviz writes.
///
/// It says what it shows (role, title, description, language), keeps nothing of Graphviz's (comments, internal names,
/// generated ids, empty groups), fits any width, and holds only elements and attributes from a short list, whatever
/// stood in the graph. Coordinates are the page's own, y downwards from its upper left corner, in points.
public struct FinishedSVG: Sendable, Equatable {
  /// The picture in UTF-8, one element a line, well-formed in every case.
  public let bytes: [UInt8]

  /// Finishes an SVG of Graphviz.
  ///
  /// - Parameters:
  ///   - raw: what `Graphviz.render(dot:as:)` gave.
  ///   - metadata: what the picture says of itself.
  ///   - style: rules of CSS for the classes that the graph gives its nodes, made from constants only; nil for none.
  /// - Throws: `GraphvizError.unknownSVG` where the bytes hold no picture of Graphviz.
  /// - Complexity: O(n) in the bytes, one pass.
  public init(_ raw: [UInt8], metadata: SVGMetadata, style: String? = nil) throws(GraphvizError) {
    var finisher = Finisher(MarkupScanner(Self.wellFormed(raw)), metadata: metadata, style: style)
    guard let bytes = finisher.finish() else { throw .unknownSVG }
    self.bytes = bytes
  }

  /// The bytes as UTF-8; Graphviz copies invalid ones from the graph.
  private static func wellFormed(_ raw: [UInt8]) -> [UInt8] {
    String(validating: raw, as: UTF8.self) == nil ? Array(String(decoding: raw, as: UTF8.self).utf8) : raw
  }
}
