/// A box beside the curve that says something of one point, or the name of a curve at its end.
struct CallOut {
  let card: Card
  /// The point it speaks of.
  let anchor: Point
  /// How far the mark at the point reaches.
  let markRadius: Double
  /// Whether it goes above the curve, or below.
  let isAbove: Bool
  let color: Color
}

/// A call-out with its place.
struct PlacedCallOut {
  let callOut: CallOut
  let box: Box
}
