internal import CGraphviz

/// Takes a graph as Graphviz paints it and writes the figures and texts that can be seen.
final class Canvas {
  private(set) var writer: ElementWriter
  /// What to write before the figures, once the page's size is known.
  private let begin: (inout ElementWriter, Point) -> Void
  private var gradients = 0
  private let prefix: String
  private(set) var hasPage = false

  /// - Parameters:
  ///   - prefix: what ids begin with.
  ///   - capacity: about how many bytes will be written.
  ///   - begin: writes what stands before the figures; it is given the page's size.
  init(prefix: String, capacity: Int, begin: @escaping (inout ElementWriter, Point) -> Void) {
    self.prefix = prefix
    self.begin = begin
    writer = ElementWriter(capacity: capacity)
  }

  /// Writes what stands behind the figures.
  func end(_ write: (inout ElementWriter) -> Void) { write(&writer) }

  /// Begins the page; whatever was there before is forgotten.
  private func page(_ size: Point) {
    writer = ElementWriter(capacity: writer.bytes.capacity)
    gradients = 0
    hasPage = true
    begin(&writer, size)
  }

  private func figure(_ shape: SVGShape, _ paint: cgraphviz_paint) {
    let stroke = paint.stroke.opacity == 0 || paint.stroke_width == 0 ? nil : SVGStroke(paint)
    switch paint.fill_kind {
    case CGRAPHVIZ_GRADIENT:
      gradients += 1
      let id = "\(prefix)-g\(gradients)"
      writer.gradient(
        id: id, from: Point(paint.from), SVGColor(paint.fill), to: Point(paint.to), SVGColor(paint.second_fill))
      writer.shape(shape.simplified, fill: .gradient(id), stroke: stroke)
    case CGRAPHVIZ_PLAIN where paint.fill.opacity > 0:
      writer.shape(shape.simplified, fill: .color(SVGColor(paint.fill)), stroke: stroke)
    default:
      if stroke != nil { writer.shape(shape.simplified, fill: .none, stroke: stroke) }
    }
  }

  private func text(_ text: cgraphviz_text) {
    guard text.color.opacity > 0 else { return }
    writer.text(text)
  }

  /// Lends the functions by which Graphviz paints on this canvas.
  func lend<Result>(_ body: (UnsafePointer<cgraphviz_canvas>) -> Result) -> Result {
    var canvas = cgraphviz_canvas(
      context: Unmanaged.passUnretained(self).toOpaque(),
      page: { context, width, height in
        Canvas.borrowed(context)?.page(Point(x: Hundredths(width), y: Hundredths(height)))
      },
      figure: { context, kind, points, count, paint in
        guard let paint, let shape = SVGShape(kind, UnsafeBufferPointer(start: points, count: count)) else { return }
        Canvas.borrowed(context)?.figure(shape, paint.pointee)
      },
      text: { context, text in
        guard let text else { return }
        Canvas.borrowed(context)?.text(text.pointee)
      })
    return withExtendedLifetime(self) { body(&canvas) }
  }

  private static func borrowed(_ context: UnsafeMutableRawPointer?) -> Canvas? {
    context.map { Unmanaged<Canvas>.fromOpaque($0).takeUnretainedValue() }
  }
}
