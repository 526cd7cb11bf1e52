/// The names of several curves at the right, each as high as its curve ends, with a piece of its line.
struct CurveNames {
  private struct Entry {
    let curve: PlottedCurve
    let text: WrappedText
    /// The name's middle, from the neutral line.
    let middle: Double
  }

  private let entries: [Entry]
  /// How far the names reach above and below the neutral line, in points.
  let top: Double
  let bottom: Double

  static let width = 116.0
  private static let sample = 24.0
  private static let gap = 5.0

  /// Nothing for a curve that is everybody's.
  init(_ curves: [PlottedCurve], _ context: MapContext) {
    let named = curves.compactMap { curve -> (curve: PlottedCurve, text: WrappedText, end: Double)? in
      guard let name = curve.curve.name, let end = curve.line.points.last else { return nil }
      let text = context.wrap(
        name, CurveStyle.persona, width: Self.width - Self.sample - 6, lines: 2, balanced: true)
      return (curve, text, end.y)
    }
    // From top to bottom, each as near to its end as those above it let it; the stack is centred on where they end.
    let sorted = named.enumerated().sorted { ($0.element.end, $0.offset) < ($1.element.end, $1.offset) }.map(\.element)
    var middles: [Double] = []
    for (index, name) in sorted.enumerated() {
      let room = index == 0 ? 0 : (sorted[index - 1].text.height + name.text.height) / 2 + Self.gap
      middles.append(index == 0 ? name.end : max(name.end, middles[index - 1] + room))
    }
    let excess = zip(middles, sorted).reduce(0) { $0 + $1.0 - $1.1.end } / Double(max(sorted.count, 1))
    entries = zip(sorted, middles).map { Entry(curve: $0.curve, text: $0.text, middle: $1 - excess) }
    top = entries.reduce(0) { min($0, $1.middle - $1.text.height / 2) }
    bottom = entries.reduce(0) { max($0, $1.middle + $1.text.height / 2) }
  }

  func draw(on drawing: inout Drawing, x: Double, neutral: Double, theme: Theme) {
    for entry in entries {
      let y = neutral + entry.middle
      entry.curve.drawSample(on: &drawing, from: Point(x, y), length: Self.sample)
      drawing.paragraph(
        entry.text, x: x + Self.sample + 6, top: y - entry.text.height / 2, color: theme.ink)
    }
  }
}
