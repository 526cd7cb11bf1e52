/// The author's own number and the feeling in words, beside their point of the curve.
struct PlotLabel {
  let number: String
  let feeling: WrappedText?
  /// What else there is to say; `nil` for nothing.
  let caption: WrappedText?
  let width: Double
  let height: Double

  private static let style = MapStyle.smallBold
  private static let numberHeight = 12.5

  /// `nil` where there is neither.
  init?(number: String, feeling: WrappedText?, caption: WrappedText? = nil) {
    guard !number.isEmpty || feeling?.lines.isEmpty == false else { return nil }
    self.number = number
    self.feeling = feeling
    self.caption = caption
    width = max(Self.style.width(of: number), feeling?.width ?? 0, caption?.width ?? 0)
    height =
      (number.isEmpty ? 0 : Self.numberHeight) + (feeling?.height ?? 0) + (caption.map { $0.height + 2 } ?? 0)
  }

  /// Draws it into a box of its size.
  func draw(on drawing: inout Drawing, in box: Box, theme: Theme) {
    var top = box.y
    if !number.isEmpty {
      drawing.label(
        number, Self.style, theme.ink, x: box.midX, middle: top + Self.numberHeight / 2, anchor: .middle)
      top += Self.numberHeight
    }
    if let feeling {
      drawing.paragraphWithNote(feeling, x: box.midX, top: top, color: theme.quietInk, anchor: .middle)
      top += feeling.height
    }
    if let caption { drawing.paragraphWithNote(caption, x: box.midX, top: top + 2, color: theme.ink, anchor: .middle) }
  }

  /// The best place beside a point: above a crest, below a dip, on a slope to the side that the curve leaves free.
  ///
  /// - Parameters:
  ///   - clearance: how far the point's mark reaches.
  ///   - bounds: between which places it must stay.
  func place(
    beside point: Point, clearance: Double, prefersAbove: Bool, in space: PlotSpace, bounds: ClosedRange<Double>
  ) -> Box {
    var best: (cost: Double, box: Box)?
    for isAbove in [prefersAbove, !prefersAbove] {
      for (shift, price) in [(0.0, 0.0), (-0.5, 3), (0.5, 3)] {
        let offset = shift * (width + 2 * clearance + 4) * (abs(shift) > 0.4 ? 1 : 0.5)
        let left = max(min(point.x + offset - width / 2, bounds.upperBound - width), bounds.lowerBound)
        let y = isAbove ? point.y - clearance - 3 - height : point.y + clearance + 3
        let start = Box(
          x: left, y: y + (shift == 0 ? 0 : isAbove ? clearance : -clearance), width: width, height: height)
        let box = space.clear(start, movingUp: isAbove, gap: 2.5)
        // Towards the neutral line it would stand in the area under the curve, and perhaps on the axis.
        let isInArea = isAbove ? point.y > 0 : point.y < 0
        let isOnAxis = box.y < 2 && box.maxY > -2
        let cost =
          abs(box.y - start.y) + price + (isAbove == prefersAbove ? 0 : 4) + (isInArea ? 12 : 0) + (isOnAxis ? 8 : 0)
        if cost < best?.cost ?? .infinity { best = (cost, box) }
      }
    }
    return best?.box ?? Box(center: point, width: width, height: height)
  }
}
