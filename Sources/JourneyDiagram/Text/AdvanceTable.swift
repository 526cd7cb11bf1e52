/// The advance widths of one face, for the scripts that the font covers.
///
/// The figures are Liberation Sans's, which has Arial's widths; so a text is as wide as measured wherever one of the two is there.
struct AdvanceTable: Sendable {
  /// A run of code points that stands in the tables without a gap.
  struct Block: Sendable {
    let first: UInt32
    let last: UInt32
    let offset: Int
  }

  /// How many units make one em.
  static let unitsPerEm = 2048

  /// What stands for a glyph that the font lacks and that isn't wide: 0.75 em, the box that is shown where no font has it,
  /// and more than most scripts need.
  static let substitute = 1536

  let widths: [UInt16]

  /// The advance of one scalar in 1/2048 em; 0 for what has no width of its own.
  func advance(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x250 { return value < 0x20 ? 0 : glyph(at: Int(value) - 0x20) }
    // Where no font has the script, its marks are boxes as well.
    if ScalarWidth.isMark(value) { return ScalarWidth.isIndicMark(value) ? Self.substitute : 0 }
    if ScalarWidth.isWide(value) { return Self.unitsPerEm }
    for block in Self.blocks where value <= block.last {
      guard value >= block.first else { break }
      return glyph(at: block.offset + Int(value - block.first))
    }
    return Self.substitute
  }

  private func glyph(at index: Int) -> Int {
    let width = Int(widths[index])
    return width == 0 ? Self.substitute : width
  }
}
