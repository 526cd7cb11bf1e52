/// What a shape is filled or drawn with.
enum SVGPaint: Equatable {
  case none
  /// A colour as Graphviz writes it, `#rrggbb` or a name.
  case color(ArraySlice<UInt8>)
  /// A gradient by its id in the finished picture.
  case gradient(String)

  /// Reads the value of `fill` or `stroke`; an empty one is no paint, and so is a gradient that isn't known.
  init(_ value: ArraySlice<UInt8>, gradient: (ArraySlice<UInt8>) -> String?) {
    if value.isEmpty || value.elementsEqual("none".utf8) || value.elementsEqual("transparent".utf8) {
      self = .none
    } else if value.starts(with: "url(#".utf8) {
      self = gradient(value.dropFirst(5).dropLast()).map(SVGPaint.gradient) ?? .none
    } else {
      self = .color(value)
    }
  }
}
