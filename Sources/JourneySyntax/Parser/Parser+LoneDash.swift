/// Entries whose keys stand as far left as their dashes: `-` alone on a line, and `action: …` below it.
extension Parser {
  /// Passes over entries that stand so, from the dash here on, behind one whose keys have been read as those of the mapping
  /// round the list; `false` where it isn't so.
  /// - Complexity: O(n) in the lines that are passed over, and no more than 200 before them.
  mutating func skipEntriesBelowDashes() -> Bool {
    guard let table, isFirstOnLine, let here = table.index(of: position), isLoneDash(table.lines[here]) else {
      return false
    }
    let column = table.lines[here].column
    func belongs(_ line: LineTable.Line) -> Bool {
      line.column > column || line.column == column && (line.isDash ? isLoneDash(line) : line.kind == .pair)
    }
    var first = here
    for (index, line) in zip(0..<here, table.lines).suffix(200).reversed() {
      guard belongs(line) else { break }
      if line.isDash, line.column == column { first = index }
    }
    guard first + 1 < here, !table.lines[first + 1].isDash else { return false }
    let lines = table.lines[first...].prefix(while: belongs)
    let keys = lines.filter { !$0.isDash || $0.column > column }
    let key = Span(keys[0].offset, plainLine(from: keys[0].offset, inFlow: false).end)
    report(
      "indentation", "'\(excerpt(key))' stands as far left as the dash above it, and so do the keys of other entries",
      key,
      note: "two more spaces belong here", why: "the keys of an entry stand further in than its dash",
      help: "indent the keys of these entries by two spaces",
      fix: Fix(
        "Indent below the dashes", safety: .suggested,
        edits: keys.map { Edit(Span(beginOfLine($0.offset), beginOfLine($0.offset)), "  ") }))
    while !isAtEnd, position <= lines[lines.endIndex - 1].offset {
      takeUnexpectedLine()
      skipTrivia()
    }
    return true
  }

  private func isLoneDash(_ line: LineTable.Line) -> Bool {
    line.isDash && endOfText(line.offset) == line.offset + 1
  }
}
