import JourneyModel

/// The steepest fall of a curve, with the place of its mark.
struct PlottedFall {
  /// The 0-based place, among all, of the touchpoint that it leads to.
  let touchpoint: Int
  /// Where the mark stands, relative to the neutral line.
  let center: Point
  /// Whether it speaks against the company.
  let polarity: Polarity?
}
