/// The advance widths and the kerning of one face, for the scripts that the font covers.
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
  /// What is added between two characters: `rowCount` rows of `columnCount`.
  let kerning: [Int16]

  /// The advance of one scalar that stands by itself, in 1/2048 em; 0 for what has no width of its own.
  func advance(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x250 { return value < 0x20 ? 0 : glyph(at: Int(value) - 0x20) }
    // Where no font has the script, its marks are boxes as well.
    if ScalarWidth.isMark(value) { return ScalarWidth.isIndicMark(value) ? Self.substitute : 0 }
    if value >= 0x1100, let wide = ScalarWidth.wide(scalar) { return wide }
    for block in Self.blocks where value <= block.last {
      guard value >= block.first else { break }
      return glyph(at: block.offset + Int(value - block.first))
    }
    return Self.substitute
  }

  /// What is added between two scalars that stand side by side, in 1/2048 em; mostly 0 and seldom positive.
  func kerning(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Int {
    let row = Self.row(of: left.value)
    return row == 0 ? 0 : kerning(row: row, right)
  }

  /// The same for a left scalar whose row is known and isn't 0.
  func kerning(row: Int, _ right: Unicode.Scalar) -> Int {
    let column = Self.place(of: right.value, in: Self.columns, count: Self.columnCount)
    return column == 0 ? 0 : Int(kerning[(row - 1) * Self.columnCount + column - 1])
  }

  /// The 1-based row of a scalar in `kerning`; 0 for one that isn't kerned with what follows.
  static func row(of value: UInt32) -> Int { place(of: value, in: rows, count: rowCount) }

  private static func place(of value: UInt32, in places: [UInt8], count: Int) -> Int {
    if value < 0x80 { return Int(places[Int(value)]) }
    switch value {
    // A no-break space is the same glyph as a space.
    case 0xA0: return Int(places[0x20])
    case 0x2018: return count - 1
    case 0x2019: return count
    default: return 0
    }
  }

  private func glyph(at index: Int) -> Int {
    let width = Int(widths[index])
    return width == 0 ? Self.substitute : width
  }
}
