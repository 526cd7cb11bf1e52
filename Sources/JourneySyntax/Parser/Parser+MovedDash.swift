/// A list's first dash that stands a little off the place of the others, and dashes that are too many.
extension Parser {
  /// Reads the first dash of a list as if it stood where the later ones do, when the lines of its own entry do so as well:
  /// then it alone has moved, and not all the others.
  mutating func alignFirstDash(parent: Int) {
    guard let table, isAtDash, isFirstOnLine, !lineHasTab, let index = table.index(of: position) else { return }
    guard let (expected, second) = columnOfSecondDash(index, in: table), expected != column, expected >= parent else {
      return
    }
    let isOneLine = second == index + 1
    guard isOneLine ? hasThirdDash(second, in: table) : isOnlyDashMoved(from: expected) else { return }
    reportIndentation(of: dashNode(), expected: expected, isDeeper: column > expected)
    columnShift += expected - column
    lineIndent = expected
  }

  /// The column and the line of the dash behind the entry that a line begins; `nil` where no entry comes next.
  private func columnOfSecondDash(_ index: Int, in table: LineTable) -> (column: Int, line: Int)? {
    guard index + 1 < table.lines.count else { return nil }
    let (line, next) = (table.lines[index], table.lines[index + 1])
    // Where the entry's own lines stand; what begins a list stands above it.
    let own = next.isDash ? line.column + line.dashWidth : next.column
    guard line.kind != .key || !next.isDash, own > 0 else { return nil }
    guard let second = table.lines[(index + 1)...].firstIndex(where: { $0.column < own }) else { return nil }
    let dash = table.lines[second]
    return dash.isDash && abs(dash.column - line.column) < line.dashWidth ? (dash.column, second) : nil
  }

  /// Whether one more entry begins where an entry's dash stands.
  private func hasThirdDash(_ second: Int, in table: LineTable) -> Bool {
    let column = table.lines[second].column
    guard let third = table.lines[(second + 1)...].first(where: { $0.column <= column }) else { return false }
    return third.isDash && third.column == column
  }

  /// Passes over the second of two dashes, `- - touchpoint: …`, where the entry's other keys stand as behind one.
  mutating func skipSecondDash() {
    guard let table, let index = table.index(of: firstContent), index + 1 < table.lines.count else { return }
    var inner = position
    while byte(inner) == Byte.space { inner += 1 }
    guard inner > position, byte(inner) == Byte.dash, byte(inner + 1) == Byte.space else { return }
    let (line, next) = (table.lines[index], table.lines[index + 1])
    guard line.kind != .text, !next.isDash, next.kind != .text, next.column == column + inner - position else { return }
    take(.whitespace, to: inner)
    var text = inner + 1
    while byte(text) == Byte.space { text += 1 }
    reportSecondDash(Span(inner, text))
    take(.unexpected, to: inner + 1)
    columnShift -= text - inner
  }

  /// A dash as if it were a node, for messages.
  func dashNode() -> Node {
    Node(
      kind: .invalid, start: UInt32(truncatingIfNeeded: position), end: UInt32(truncatingIfNeeded: position + 1),
      subtreeEnd: 0)
  }
}
