import JourneySyntax

/// Tables for the terminal.
extension TerminalPage {
  /// Adds rows whose columns stand below each other where there is room for that, else each row as one text in which every
  /// cell is named. Columns of numbers are flush right; columns without anything are left out.
  /// - Parameters:
  ///   - headings: What stands above the columns; empty for nothing.
  ///   - strong: The column that names the row; it is cut short where the others need the room.
  mutating func table(_ rows: [[String]], headings: [String] = [], strong: Int = 0) {
    let rows = shortened(rows.map { $0.map(TerminalText.cleaned) }, headings, strong)
    let count = rows.reduce(0) { max($0, $1.count) }
    let all = headings.isEmpty ? rows : [headings] + rows
    let gap = headings.isEmpty ? 3 : 2
    let isEmpty = (0..<count).map { column in rows.allSatisfy { column >= $0.count || $0[column].isEmpty } }
    let widths = (0..<count).map { column in
      isEmpty[column] ? 0 : all.reduce(0) { max($0, $1[column].displayWidth) }
    }
    let isNumeric = (0..<count).map { column in rows.allSatisfy { Self.isNumber($0[column]) } }
    guard widths.reduce(0, { $0 + ($1 > 0 ? $1 + gap : 0) }) <= measure + gap else {
      for row in rows { add(row, headings: headings, strong: strong) }
      return
    }
    for (index, row) in all.enumerated() {
      let isHeading = index == 0 && !headings.isEmpty
      var line = TerminalLine()
      var column = 0
      for (index, cell) in row.enumerated() where widths[index] > 0 {
        line.pad(to: column + (isNumeric[index] ? widths[index] - cell.displayWidth : 0))
        line.append(cell, isHeading ? .quiet : index == strong ? .strong : .plain)
        column += widths[index] + gap
      }
      add(line)
    }
  }

  /// The rows with the texts of one column cut so that all columns have room; as they are where that leaves too little.
  private func shortened(_ rows: [[String]], _ headings: [String], _ column: Int) -> [[String]] {
    let all = headings.isEmpty ? rows : [headings] + rows
    let gap = headings.isEmpty ? 3 : 2
    let count = rows.reduce(0) { max($0, $1.count) }
    let others = (0..<count).filter { $0 != column }.reduce(0) { sum, other in
      let isEmpty = rows.allSatisfy { $0[other].isEmpty }
      return sum + (isEmpty ? 0 : gap + all.reduce(0) { max($0, $1[other].displayWidth) })
    }
    let room = measure - others
    guard room >= Self.leastRoom else { return rows }
    return rows.map { row in
      var row = row
      row[column] = TerminalText.clipped(row[column], to: room)
      return row
    }
  }

  /// A column of texts that is narrower says too little, in columns.
  private static let leastRoom = 16

  private mutating func add(_ row: [String], headings: [String], strong: Int) {
    var pieces = [TerminalLine.Piece(text: row[strong], role: .strong)]
    for (index, cell) in row.enumerated() where index != strong && !cell.isEmpty {
      let name = headings.isEmpty || headings[index].isEmpty ? "" : headings[index].lowercased() + " "
      pieces.append(.init(text: " · " + name + cell, role: .quiet))
    }
    add(pieces, lead: headings.isEmpty ? TerminalLine() : TerminalLine("• "), indent: headings.isEmpty ? 0 : 2)
  }

  /// Whether a cell is nothing but a number.
  private static func isNumber(_ cell: String) -> Bool {
    cell.allSatisfy { $0.isNumber || "+−–.,%…/ ".contains($0) }
  }
}
