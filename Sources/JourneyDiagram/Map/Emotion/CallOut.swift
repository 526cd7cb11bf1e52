/// A box beside the curve that says something of one point.
struct CallOut {
  let card: CallOutCard
  /// The point it speaks of.
  let anchor: Point
  /// How far the mark at the point reaches.
  let markRadius: Double
  /// Whether it rather goes above the curve, or below.
  let isAbove: Bool
}

/// A call-out with its place.
struct PlacedCallOut {
  let callOut: CallOut
  let box: Box
  /// Where the line from the mark meets the box.
  let foot: Point
  /// Where that line begins, at the rim of the mark.
  let start: Point
}
