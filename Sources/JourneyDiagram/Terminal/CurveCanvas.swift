/// The emotion curve in box-drawing characters: a row for every half of the scale −2…2.
struct CurveCanvas {
  /// A character and its role.
  struct Cell {
    var sign: Character = " "
    var role: TerminalRole = .plain
  }

  /// A scored touchpoint.
  struct Point {
    let column: Int
    /// −2…2.
    let level: Double
    let mark: TerminalMark
    /// Whether touchpoints without a score lie between it and the one before.
    let followsGap: Bool
  }

  static let height = 9
  /// The row of the level 0.
  static let neutral = 4

  private(set) var rows: [[Cell]]

  /// - Parameters:
  ///   - width: Columns.
  ///   - borders: The columns at which stages begin.
  init(_ points: [Point], width: Int, borders: [Int]) {
    rows = Array(repeating: Array(repeating: Cell(), count: width), count: Self.height)
    for column in stride(from: 0, to: width, by: 2) { rows[Self.neutral][column] = Cell(sign: "·", role: .quiet) }
    for column in borders where column > 0 && column < width {
      for row in rows.indices { rows[row][column] = Cell(sign: "┊", role: .quiet) }
    }
    for (from, to) in zip(points, points.dropFirst()) { draw(from, to) }
    for point in points {
      let role = TerminalRole(level: point.level)
      put(Character(point.mark.sign), Self.row(of: point.level), point.column, role.emphasised)
    }
  }

  /// The row of a level, 0 at the top.
  static func row(of level: Double) -> Int { min(max(Int(((2 - level) * 2).rounded()), 0), height - 1) }

  /// Draws an S-shaped stroke that leaves and reaches its ends levelly.
  private mutating func draw(_ from: Point, _ to: Point) {
    let (start, end) = (Self.row(of: from.level), Self.row(of: to.level))
    func row(_ column: Double) -> Int {
      let part = (column - Double(from.column)) / Double(to.column - from.column)
      let eased = part * part * (3 - 2 * part)
      return start + Int((Double(end - start) * eased).rounded())
    }
    guard to.column > from.column + 1 else { return }
    for column in (from.column + 1)..<to.column {
      let entry = column == from.column + 1 ? start : row(Double(column) - 0.5)
      let exit = column == to.column - 1 ? end : row(Double(column) + 0.5)
      if entry == exit {
        put(to.followsGap ? "╌" : "─", entry, column)
      } else if exit > entry {
        put("╮", entry, column)
        put("╰", exit, column)
      } else {
        put("╯", entry, column)
        put("╭", exit, column)
      }
      let (top, bottom) = (min(entry, exit), max(entry, exit))
      if bottom - top > 1 {
        for row in (top + 1)..<bottom { put(to.followsGap ? "╎" : "│", row, column) }
      }
    }
  }

  private mutating func put(_ sign: Character, _ row: Int, _ column: Int, _ role: TerminalRole? = nil) {
    rows[row][column] = Cell(sign: sign, role: role ?? TerminalRole(level: Double(Self.neutral - row)))
  }
}
