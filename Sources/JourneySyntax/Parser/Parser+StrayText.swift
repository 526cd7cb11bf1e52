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
  private mutating func strayLines(floor: Int, keys: Int?) -> Int? {
    guard let table, let first = table.index(of: position) else { return nil }
    let run = strayRun(from: first, floor: floor, in: table)
    guard run.lastText >= first, run.end < table.lines.count, table.lines[run.end].column > floor else { return nil }
    // `stages the parts` may have been meant as a key, but not where the keys of another mapping go on behind it.
    let behind = table.lines[run.end]
    let goesOn = behind.column == keys && !behind.isDash && behind.kind != .text
    if let split = keyWithoutColon(position, endOfText(position)),
      !goesOn || split.hasColon || !knowsKeys || isKey(split.key)
    {
      return nil
    }
    return run.end - first
  }

  /// Lines that may be stray, one behind the other, as places in the table.
  struct StrayRun {
    let floor: Int
    let first: Int
    var end: Int
    /// The last of them that is no pair; -1 where all are.
    var lastText = -1
  }

  /// The run that a line stands in. Where it isn't passed over, each of its lines asks for it anew: it is sought once.
  private mutating func strayRun(from first: Int, floor: Int, in table: LineTable) -> StrayRun {
    if let known = knownStrayRun, known.floor == floor, (known.first..<known.end).contains(first) { return known }
    var run = StrayRun(floor: floor, first: first, end: first)
    while run.end < table.lines.count {
      let line = table.lines[run.end]
      if line.isDash || line.column > floor || line.kind != .text && !isSentence(line) { break }
      if line.kind == .text { run.lastText = run.end }
      run.end += 1
    }
    knownStrayRun = run
    return run
  }
}
