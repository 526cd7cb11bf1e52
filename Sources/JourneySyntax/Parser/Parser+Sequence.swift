/// Block sequences: `- entry`, one under the other.
extension Parser {
  /// Reads a sequence whose first dash is here.
  /// - Parameters:
  ///   - column: Where the dashes stand.
  ///   - floor: The column that belongs to somebody further out again.
  ///   - isAtKeyColumn: Whether the list stands at its key's own indentation, so that the keys go on at `column`.
  mutating func parseSequence(column: Int, floor: Int, isAtKeyColumn: Bool = false, depth: Int) {
    let index = nodes.count
    let start = position
    nodes.append(
      Node(
        kind: .sequence, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: start), subtreeEnd: 0
      ))
    guard depth < SyntaxTree.nestingLimit else {
      reportTooDeep(at: start)
      invalidate(index, end: endOfText(start))
      skipLines(deeperThan: floor)
      return
    }
    let outerList = openList
    openList = index
    defer { openList = outerList }
    var accepted = column
    var entry = nodes.count
    while true {
      if isFirstOnLine, lineHasTab { reportTabs() }
      entry = nodes.count
      let entryColumn = self.column
      if let keyColumn = entryWithoutDash {
        entryWithoutDash = nil
        let key = Span(position, plainLine(from: position, inFlow: false).end)
        reportMissingDash(key, column: column, text: "write '- \(excerpt(key)): …'")
        columnShift += keyColumn - self.column
        parseContent(.sequenceEntry, parent: column, depth: depth + 1, mayBeCollection: true)
      } else {
        takeDash()
        skipSecondDash()
        parseValue(.sequenceEntry, parent: entryColumn, depth: depth + 1)
      }
      finishLine()
      if entryWithoutDash != nil { continue }
      if table != nil { skipStrayText(floor: floor) }
      // Lines that are no entries, where entries should stand.
      while !isAtEnd, self.column > floor, !isAtDash, !isAtTightDash, !isAtBullet {
        if isAtKeyColumn, self.column == column { break }
        if isKeyBehindList(column: column, floor: floor) { break }
        parseLineAmongItems(entry: entry, column: column, floor: floor, depth: depth)
        finishLine()
      }
      if isAtEnd { break }
      if self.column <= floor, isStrayEntry(column: column) { indentStray(to: column) }
      let isMoved = self.column == floor && isMovedEntry(of: start, floor: floor)
      if (self.column <= floor && !isMoved) || !(isAtDash || isAtTightDash || isAtBullet) { break }
      if self.column != column {
        let isAlone = isOnlyDashMoved(from: column)
        if self.column != accepted {
          reportIndentation(
            of: dashNode(), expected: column, isDeeper: self.column > column,
            with: isAlone ? [] : linesOfEntry(in: start, listColumn: column))
          accepted = self.column
        }
        if isAlone { columnShift += column - self.column }
      }
    }
    close(index, end: max(lastEnd, start + 1))
  }

  /// The dash of an entry; where the space behind it is missing, what follows is read as if it were there.
  private mutating func takeDash() {
    if isAtBullet { return takeBullet() }
    let isTight = !isAtDash
    if isTight {
      let end = endOfText(position)
      reportTextAmongItems(Span(position, end))
    }
    take(.dash, to: position + 1)
    if isTight { columnShift += 1 }
  }
}
