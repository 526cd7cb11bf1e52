internal import CGraphviz

/// How an outline is drawn.
struct SVGStroke {
  let color: SVGColor
  let width: Hundredths
  /// The lengths of dashes and gaps in points, as Graphviz draws them; `nil` for an unbroken line.
  let dashes: StaticString?

  init(_ paint: cgraphviz_paint) {
    color = SVGColor(paint.stroke)
    width = Hundredths(paint.stroke_width)
    dashes =
      switch paint.pattern {
      case CGRAPHVIZ_DASHED: "5,2"
      case CGRAPHVIZ_DOTTED: "1,5"
      default: nil
      }
  }
}
