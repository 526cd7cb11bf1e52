/// Lines that have lost their indentation. Where the lines behind one can stand only inside a collection that it seems
/// to end, it belongs to that collection, and the file's structure is saved.
extension Parser {
  /// Whether the line here, further left than a mapping, is a pair of it all the same.
  /// - Parameter entry: the mapping's node, where it is an entry of a list.
  func isStrayPair(column: Int, floor: Int, entry: Int?) -> Bool {
    guard let table, isFirstOnLine, let index = table.index(of: position) else { return false }
    let line = table.lines[index]
    guard !line.isDash, index + 1 < table.lines.count, !isAtBullet, !isAtTightDash else { return false }
    let next = table.lines[index + 1]
    guard next.column > line.column else { return false }
    switch line.kind {
    case .pair:
      guard next.kind != .text else { return false }
      if next.column == column { return true }
      // An entry that begins otherwise is one of another list, which the key here was meant to have.
      return next.isDash && next.column == floor
        && (entry.map { beginsNextEntry(of: $0, at: next.offset + next.dashWidth) } ?? true)
    case .key:
      guard next.column > column || (next.column == column && next.isDash), next.nextShallower < table.lines.count
      else { return false }
      let behind = table.lines[next.nextShallower]
      // Where both begin alike, they are entries of one list, of which one has moved.
      if next.isDash, behind.isDash, haveSameKey(next, behind) { return false }
      return behind.column > line.column && behind.column <= column
    case .text:
      return false
    }
  }

  /// Whether two lines begin with the same key, behind their dashes.
  private func haveSameKey(_ a: LineTable.Line, _ b: LineTable.Line) -> Bool {
    let (first, second) = (a.offset + a.dashWidth, b.offset + b.dashWidth)
    let length = plainLine(from: first, inFlow: false).end - first
    guard length == plainLine(from: second, inFlow: false).end - second else { return false }
    return (0..<length).allSatisfy { bytes[first + $0] == bytes[second + $0] }
  }

  /// Whether the line here, further left than a list, begins an entry of it all the same.
  func isStrayEntry(column: Int) -> Bool {
    guard let table, isFirstOnLine, let index = table.index(of: position), table.lines[index].isDash,
      index + 1 < table.lines.count
    else { return false }
    let line = table.lines[index]
    let next = table.lines[index + 1]
    guard next.column > line.column else { return false }
    return next.isDash
      ? next.column == column && line.kind != .key : next.column == column + line.dashWidth && next.kind != .text
  }

  /// Whether the line that begins at an offset is of the form `key: value`, all of it.
  func isPairLine(_ lineStart: Int) -> Bool {
    guard let table, let index = table.index(of: firstContent), lineStart == self.lineStart else { return false }
    return table.lines[index].kind == .pair
  }

  /// Whether the line here, where the value of a key begins, is the first entry of a list, and only its dash is missing:
  /// its keys stand further in, and the next entry has a dash.
  var isFirstEntryWithoutDash: Bool {
    guard let table, isFirstOnLine, byte(position) != Byte.dash, !isAtBullet, let index = table.index(of: position),
      index + 1 < table.lines.count
    else {
      return false
    }
    let (line, next) = (table.lines[index], table.lines[index + 1])
    guard line.kind == .pair, !line.isDash, !next.isDash, next.kind != .text else { return false }
    guard let behind = table.lines[(index + 1)...].first(where: { $0.column <= line.column }) else { return false }
    return behind.isDash && behind.column == line.column && next.column == line.column + behind.dashWidth
  }

  /// The lines of the entry whose dash is here, but for its own.
  func linesOfEntry() -> [Int] {
    guard let table, let index = table.index(of: position) else { return [] }
    let column = table.lines[index].column
    return table.lines[(index + 1)...].prefix { $0.column > column }.map(\.offset)
  }

  /// Whether only the dash here has moved, and the keys of its entry stand where the list has them.
  func isOnlyDashMoved(from column: Int) -> Bool {
    guard let table, let index = table.index(of: position), index + 1 < table.lines.count else { return false }
    let (line, next) = (table.lines[index], table.lines[index + 1])
    return line.kind != .text && !next.isDash && next.column == column + line.dashWidth
      && next.column != line.column + line.dashWidth
  }

  /// Whether the key here, further in than the mapping that a list belongs to, is the next key of that mapping: it stands
  /// nearer to its keys than to those of the list's entries, or begins a list of its own where this one's dashes stand.
  func isKeyBehindList(column: Int, floor: Int) -> Bool {
    guard let table, floor >= 0, !lineHasTab, self.column <= column, let index = table.index(of: position) else {
      return false
    }
    let line = table.lines[index]
    guard line.kind != .text, !line.isDash else { return false }
    if self.column < column, self.column - floor < column + 2 - self.column { return true }
    guard line.kind == .key, index + 1 < table.lines.count else { return false }
    let next = table.lines[index + 1]
    return next.isDash && next.column <= column
  }

  /// The column that the line here, behind a key without a value, was meant to stand at: it begins what that key asks
  /// for, and the line behind it goes on with it.
  func strayValueColumn(parent: Int) -> Int? {
    guard let table, isFirstOnLine, let index = table.index(of: position), index + 1 < table.lines.count else {
      return nil
    }
    let line = table.lines[index]
    let next = table.lines[index + 1]
    guard next.kind != .text, line.kind != .text || line.isDash else { return nil }
    if line.isDash {
      // A list may stand at its key's column: then the lines behind a dash line up with what stands behind it.
      if line.column == parent, !next.isDash, next.column >= parent + line.dashWidth { return nil }
      let column = next.isDash ? next.column : next.column - line.dashWidth
      return column >= parent && column > line.column ? column : nil
    }
    guard line.kind == .pair, !isAtTightDash, !isAtBullet, !next.isDash else { return nil }
    return next.column > parent && next.column > line.column ? next.column : nil
  }

  /// Whether `-word: …` stands here for `- word: …`: no key begins with a dash.
  @inline(__always) var isAtTightDash: Bool { table != nil && isTightDashHere }

  private var isTightDashHere: Bool {
    guard let table, isFirstOnLine, byte(position) == Byte.dash, byte(position + 1).isWordByte,
      byte(position + 1) != Byte.dash, let index = table.index(of: position)
    else { return false }
    return table.lines[index].kind != .text
  }

  /// The column of the dashes that go on, on the next lines, with a list that begins on its key's line.
  mutating func alignList(parent: Int) {
    guard let table, let index = table.index(of: firstContent), index + 1 < table.lines.count else { return }
    let next = table.lines[index + 1]
    let expected = next.isDash ? next.column : next.column - 2
    if expected >= parent, next.kind != .text || next.isDash { columnShift += expected - column }
  }

  /// Reads the line here as if it were indented as it should be.
  mutating func indentStray(to expected: Int) {
    if lineHasTab {
      reportTabs()
    } else {
      let end = plainLine(from: isAtDash ? position + 1 : position, inFlow: false).end
      reportIndentation(
        of: Node(
          kind: .invalid, start: UInt32(truncatingIfNeeded: position),
          end: UInt32(truncatingIfNeeded: max(end, position + 1)), subtreeEnd: 0), expected: expected, isDeeper: false)
    }
    columnShift += expected - column
    lineIndent = expected
  }
}
