/// Goes along a line from scalar to scalar and knows where on it each one stands.
struct Pen {
  private let table: AdvanceTable
  /// Where the next scalar begins, before kerning, in 1/2048 em from the start of the line.
  private(set) var edge = 0
  private var previous: Unicode.Scalar = "\0"
  /// The kerning row of `previous`.
  private var row = 0
  /// The pieces of the picture that the pen stands behind; a flag, a family, a face with a skin tone.
  private var pieces = 0

  init(_ table: AdvanceTable) { self.table = table }

  /// Moves over a scalar; returns where the scalar begins.
  mutating func move(over scalar: Unicode.Scalar) -> Int {
    if row != 0 { edge += table.kerning(row: row, scalar) }
    let start = edge
    let value = scalar.value
    if value >= 0x20, value < 0x7F {
      edge += Int(table.widths[Int(value) - 0x20])
      row = Int(AdvanceTable.rows[Int(value)])
      pieces = 0
    } else {
      edge += value < 0x200C ? table.advance(of: scalar) : advance(of: scalar)
      row = AdvanceTable.row(of: value)
      if value < 0x200C { pieces = 0 }
    }
    previous = scalar
    return start
  }

  /// A picture of several pieces is one emoji where there is a font for it; where there is none its pieces stand side by side.
  private mutating func advance(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    switch value {
    case 0x200D, 0xE0020...0xE007F: return 0
    // A digit in a key: with the digit, one emoji.
    case 0x20E3: return ScalarWidth.emoji - table.advance(of: "0")
    case 0xFE0F:
      guard ScalarWidth.isWide(previous.value) else { return 0 }
      defer { pieces = 1 }
      return pieces == 0 ? ScalarWidth.emoji - AdvanceTable.unitsPerEm : 0
    case 0x1F1E6...0x1F1FF:
      pieces = 0
      return AdvanceTable.substitute
    default:
      let own = table.advance(of: scalar)
      guard own >= AdvanceTable.unitsPerEm else { return own }
      guard previous.value == 0x200D || (0x1F3FB...0x1F3FF).contains(value), pieces > 0 else {
        pieces = own == ScalarWidth.emoji ? 1 : 0
        return own
      }
      pieces += 1
      let before = max(ScalarWidth.emoji, (pieces - 1) * AdvanceTable.substitute)
      return max(ScalarWidth.emoji, pieces * AdvanceTable.substitute) - before
    }
  }
}
