/// Lines that are nothing a journey file knows, pasted in between others: read as if they weren't there, so that what
/// stands round them stays together.
extension Parser {
  /// Passes over lines of text that stand further left than a collection which goes on behind them.
  /// - Parameter keys: where the keys of the collection stand, if it is a mapping.
  mutating func skipStrayText(floor: Int, keys: Int? = nil) {
    skipConflict()
    guard !isAtEnd, isFirstOnLine, column <= floor, let count = strayLines(floor: floor, keys: keys) else { return }
    reportStrayText(Span(position, endOfText(position)), lines: count)
    for _ in 0..<count {
      takeUnexpectedLine()
      skipTrivia()
    }
  }

  /// How many such lines stand here, up to the first that belongs to the collection again; `nil` where there are none.
  private func strayLines(floor: Int, keys: Int?) -> Int? {
    guard let table, let first = table.index(of: position) else { return nil }
    let split = keyWithoutColon(position, endOfText(position))
    var index = first
    var hasText = false
    while index < table.lines.count {
      let line = table.lines[index]
      if line.isDash || line.column > floor || line.kind != .text && !isSentence(line) { break }
      if line.kind == .text { hasText = true }
      index += 1
    }
    guard hasText, index < table.lines.count, table.lines[index].column > floor else { return nil }
    // `stages the parts` may have been meant as a key, but not where the keys of another mapping go on behind it.
    let goesOn = table.lines[index].column == keys && !table.lines[index].isDash && table.lines[index].kind != .text
    if let split, !goesOn || split.hasColon || !knowsKeys || isKey(split.key) { return nil }
    return index - first
  }
}
