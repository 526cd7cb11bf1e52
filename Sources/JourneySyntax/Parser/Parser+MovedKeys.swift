/// Keys that have lost their place together, and keys with a dash too many.
extension Parser {
  /// Where the next lines of a mapping begin that stand off the place of its keys as the line at an offset does, with all
  /// that belongs to them.
  /// - Parameters:
  ///   - here: the column of that line.
  ///   - expected: the column of the keys.
  ///   - dashColumn: where the dashes of the list stand that goes on behind the mapping.
  /// - Complexity: O(1); no more than 200 lines are looked at.
  func linesMovedAlong(from offset: Int, column here: Int, expected: Int, dashColumn: Int? = nil) -> [Int] {
    guard let table, let index = table.index(of: offset) else { return [] }
    var moved: [Int] = []
    var isOff = true
    // Whether the last line at the column opens a list or a mapping of its own.
    var isOpen = table.lines[index].kind == .key
    for line in table.lines[(index + 1)...].prefix(200) {
      if line.column < min(here, expected) || (line.isDash && line.column == dashColumn) { break }
      if line.column == here {
        if line.isDash, !isOpen { break }
        if !line.isDash { (isOff, isOpen) = (true, line.kind == .key) }
      } else if line.column == expected, !(isOff && isOpen && here < expected) {
        if line.isDash { break }
        isOff = false
      }
      if isOff { moved.append(line.offset) }
    }
    return moved
  }

  /// The space behind the dash of an entry whose first key stands further right than the key here, which stands where it
  /// would behind one space, as do all others; `nil` elsewhere.
  func wideSpace(ofEntry index: Int, column: Int, dashColumn: Int) -> Span? {
    guard let table, firstContent - lineStart == dashColumn + 2 else { return nil }
    let key = Int(nodes[index + 1].start)
    let dash = beginOfBlanks(key)
    guard dash > 0, key - dash > 1, bytes[dash - 1] == Byte.dash, let line = table.index(of: firstContent) else {
      return nil
    }
    let behind = table.lines[line...].prefix(200).prefix { $0.column > dashColumn }
    return behind.contains { $0.column == column && !$0.isDash } ? nil : Span(dash, key)
  }

  /// Passes over a dash, with the space behind it, as if the key behind it stood in its place.
  mutating func takeDashBeforeKey() {
    let key = endOfBlanks(position + 1)
    let width = key - position
    take(.unexpected, to: position + 1)
    take(.whitespace, to: key)
    columnShift -= width
  }

  /// The dashes of the line here and the next ones, with the space behind them, where they stand before keys and not before
  /// entries: each line begins with another known key, and the keys of the mapping go on behind them, or a list belongs to
  /// the key. Empty where it isn't so.
  /// - Complexity: O(1); no more than 200 lines are looked at.
  func dashesBeforeKeys() -> [Span] {
    guard let table, isFirstOnLine, let index = table.index(of: position) else { return [] }
    let column = table.lines[index].column
    var dashes: [Span] = []
    var keys: Set<String> = []
    var above = table.lines[index]
    var goesOn = false
    for line in table.lines[index...].prefix(200) {
      if line.column > column {
        // An entry's own keys; below a key, what belongs to it.
        if above.kind != .key || (!line.isDash && line.column == column + above.dashWidth) { return [] }
        continue
      }
      guard line.column == column, line.isDash else {
        goesOn = line.column == column && line.kind != .text
        break
      }
      let start = line.offset + line.dashWidth
      let key = Span(start, plainLine(from: start, inFlow: false).end)
      guard line.kind != .text, isKey(key), keys.insert(source[key]).inserted else { return [] }
      dashes.append(Span(line.offset, start))
      above = line
    }
    return dashes.count > 1 || goesOn || table.lines[index].kind == .key ? dashes : []
  }
}
