/// Lines that are nothing a journey file knows, pasted in between others: read as if they weren't there, so that what
/// stands round them stays together.
extension Parser {
  /// Passes over lines of text that stand further left than a collection which goes on behind them.
  mutating func skipStrayText(floor: Int) {
    skipConflict()
    guard !isAtEnd, isFirstOnLine, column <= floor, let count = strayLines(floor: floor) else { return }
    reportStrayText(Span(position, endOfText(position)), lines: count)
    for _ in 0..<count {
      takeUnexpectedLine()
      skipTrivia()
    }
  }

  /// How many such lines stand here, up to the first that belongs to the collection again; `nil` where there are none.
  private func strayLines(floor: Int) -> Int? {
    guard let table, let first = table.index(of: position) else { return nil }
    // `stages the parts` may have been meant as a key.
    guard keyWithoutColon(position, endOfText(position)) == nil else { return nil }
    var index = first
    while index < table.lines.count {
      let line = table.lines[index]
      if line.kind != .text || line.isDash || line.column > floor { break }
      index += 1
    }
    return index > first && index < table.lines.count && table.lines[index].column > floor ? index - first : nil
  }
}
