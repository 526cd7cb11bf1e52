import JourneySyntax

/// A column of a table for spreadsheets: its name, what it means, and its cell in a row.
struct CSVColumn<Row>: Sendable {
  /// What stands in a cell.
  enum Cell {
    /// A text of the author's or a word, made safe; empty for `nil`.
    case text(String?)
    case integer(Int?)
    case number(FiniteNumber?)
    case yesOrNo(Bool)
    /// Several texts in one cell, with ` | ` between them.
    case list([String])

    /// The cell as it is written.
    var text: String {
      switch self {
      case .text(let text): text.map(CSVText.cell) ?? ""
      case .integer(let number): number.map { String($0) } ?? ""
      case .number(let number): number?.digits ?? ""
      case .yesOrNo(let isSo): isSo ? "yes" : "no"
      case .list(let texts): CSVText.cell(texts.joined(separator: " | "))
      }
    }
  }

  let name: String
  let summary: String
  let cell: @Sendable (Row) -> Cell

  init(_ name: String, _ summary: String, _ cell: @escaping @Sendable (Row) -> Cell) {
    self.name = name
    self.summary = summary
    self.cell = cell
  }
}
