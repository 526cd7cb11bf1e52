/// What a shape is filled with.
enum SVGPaint {
  case none
  case color(SVGColor)
  /// A gradient by its id.
  case gradient(String)
}
