/// Reading on where the text makes no sense, so that one mistake costs one message and not the file.
extension Parser {
  /// `- …` at the column of keys: it is passed over as a list of its own.
  mutating func parseItemAmongKeys(index: Int, depth: Int) {
    reportItemAmongKeys(after: nodes[nodes.count - 1])
    let saved = nodes.count
    parseSequence(column: column, floor: column - 1, isAtKeyColumn: true, depth: depth + 1)
    nodes.removeSubrange(saved...)
  }

  /// Entries of a list, further left than the mapping before them: the mapping was meant to be the first of them.
  mutating func parseEntriesBehind(_ mapping: Int, column: Int, parent: Int, depth: Int) {
    guard table != nil, !isAtEnd, isFirstOnLine, isAtDash, self.column > parent, self.column < column,
      nodes[mapping].kind == .mapping, depth + 1 < SyntaxTree.nestingLimit
    else { return }
    let key = Span(Int(nodes[mapping + 1].start), Int(nodes[mapping + 1].end))
    let saved = lineStart
    lineStart = beginOfLine(key.start)
    reportMissingDash(
      key, column: self.column, text: "begin the entry with '- ', or put back the line that began it")
    lineStart = saved
    for index in mapping..<nodes.count { nodes[index].subtreeEnd += 1 }
    let start = nodes[mapping].start
    nodes.insert(Node(kind: .sequence, start: start, end: start, subtreeEnd: 0), at: mapping)
    let rest = nodes.count
    parseSequence(column: self.column, floor: parent, depth: depth)
    // What the list behind it holds is its own: take the inner list's node away.
    nodes.remove(at: rest)
    for index in rest..<nodes.count { nodes[index].subtreeEnd -= 1 }
    close(mapping, end: lastEnd)
  }

  /// A line without a dash where the next entry of a list should stand. Where the last entry is a mapping, the line
  /// is read as one more pair of it.
  mutating func parseLineAmongItems(entry: Int, column: Int, floor: Int, depth: Int) {
    let start = position
    let (end, stop) = plainLine(from: start, inFlow: false)
    if stop < count, byte(stop) == Byte.colon, entry < nodes.count, nodes[entry].kind == .mapping {
      if lineHasTab { reportTabs() } else { reportKeyAmongItems(Span(start, end), listColumn: column) }
      parsePairs(of: entry, column: self.column, floor: floor, depth: depth + 1, dashColumn: column)
    } else {
      reportTextAmongItems(Span(start, max(end, start + 1)))
      skipLines(deeperThan: self.column)
    }
  }

  /// A text, where an entry of a list should be, with lines of the form `key: …` under it. If the text begins with a
  /// word that may be a key without its colon, it is read as one.
  mutating func adoptKeyLines(textIndex index: Int, parent: Int, depth: Int) {
    let text = nodes[index]
    let (start, end) = (Int(text.start), Int(text.end))
    var split = text.needsCooking ? nil : keyWithEqualsSign(start, end) ?? keyWithoutColon(start, end)
    // One word alone is rather a name, unless it is known as a key.
    if let found = split, found.sign == .none, found.valueStart >= end, knowsKeys, !isKey(found.key) { split = nil }
    finishLine()
    if adoptTornKey(textIndex: index, parent: parent, depth: depth) { return }
    let keyLine = Span(position, plainLine(from: position, inFlow: false).end)
    let here = column
    if let split, depth < SyntaxTree.nestingLimit {
      report(split, valueEnd: end, keys: keyLine)
      nodes[index].kind = .mapping
      nodes[index].style = .absent
      addScalar(.plain, start, split.key.end)
      if split.valueStart < end { addScalar(.plain, split.valueStart, end) } else { addAbsent(at: split.key.end) }
      parsePairs(of: index, column: here, floor: parent, depth: depth)
    } else {
      if parent < 0 {
        reportTextBeforeKeys(Span(start, end))
      } else {
        reportTextWithKeys(Span(start, end), keys: keyLine)
      }
      if depth < SyntaxTree.nestingLimit {
        nodes[index].kind = .mapping
        nodes[index].style = .absent
        parsePairs(of: index, column: here, floor: parent, depth: depth)
        if parent >= 0 { invalidate(index, end: lastEnd) }
      } else {
        skipLines(deeperThan: parent)
        nodes[index].kind = .invalid
      }
    }
  }

  /// A list under a text: the key of the list, or its line, is missing. The list is what counts.
  mutating func parseListUnderText(_ index: Int, parent: Int, depth: Int) {
    let text = Span(Int(nodes[index].start), Int(nodes[index].end))
    finishLine()
    reportListUnderText(text)
    nodes.removeSubrange(index...)
    parseSequence(column: column, floor: parent, depth: depth)
  }

  /// Entries of a list at the column of keys, right below a text: the key of the text was meant to have them, or the line with
  /// the list's own key is missing. The list is what counts; only a mapping's first key, its name, keeps its text.
  mutating func adoptListBelowText(of mapping: Int, depth: Int) -> Bool {
    guard let table, let index = table.index(of: position), index > 0, table.lines[index].kind != .text,
      let text = nodes.indices.last, text > mapping + 2, nodes[text].kind == .scalar, nodes[text].style == .plain
    else { return false }
    // An entry alone with one key may be a key with a dash too many.
    guard index + 1 < table.lines.count else { return false }
    let next = table.lines[index + 1]
    guard next.column == column + (next.isDash ? 0 : table.lines[index].dashWidth) else { return false }
    let above = table.lines[index - 1]
    guard above.kind == .pair, above.column == column, Int(nodes[text - 1].start) == above.offset else { return false }
    reportListUnderText(Span(Int(nodes[text].start), Int(nodes[text].end)))
    nodes.removeLast()
    parseSequence(column: column, floor: column - 1, isAtKeyColumn: true, depth: depth + 1)
    return true
  }

  /// A line without a colon where the next key should stand.
  mutating func parseKeyWithoutColon(_ line: Span, column: Int, depth: Int) {
    if isReservedFirst(line.start) {
      reportReservedCharacter(line.start)
      return skipLines(deeperThan: column)
    }
    if let split = keyWithOtherSign(line) {
      report(split, valueEnd: line.end)
      addKey(split.key.start, split.key.end)
      take(.unexpected, to: split.valueStart)
      return parseValue(.mappingValue, parent: column, depth: depth + 1)
    }
    if let word = keyWithoutColon(line.start, line.end), word.key.end == line.end {
      reportMissingColon(line)
      addKey(line.start, line.end)
      return parseValue(.mappingValue, parent: column, depth: depth + 1)
    }
    guard let more = linesOfSentence(column: column) else {
      reportMissingColon(line)
      return skipLines(deeperThan: column)
    }
    skipSentences(line, column: column, more: more)
  }

  /// Whether a line without a colon may be a key: one word, and where the keys are known, one of them, or with lines under it.
  func mayBeKey(_ line: Span) -> Bool {
    guard isWord(line.start, line.end) else { return false }
    guard knowsKeys, let table, let index = table.index(of: line.start), index + 1 < table.lines.count else {
      return true
    }
    return isKey(line) || table.lines[index + 1].column > table.lines[index].column
  }

  /// Keeps the first error of each line, or its first warning where it has no error, in the order of the text.
  static func onePerLine(_ problems: [Diagnostic], in source: SourceText) -> [Diagnostic] {
    guard problems.count > 1 else { return problems }
    let lines = LineIndex(source)
    var kept: [Int: Int] = [:]
    for (index, problem) in problems.enumerated() {
      let line = lines.line(at: problem.span.start)
      guard let other = kept[line] else {
        kept[line] = index
        continue
      }
      if problem.severity == .error, problems[other].severity != .error { kept[line] = index }
    }
    return kept.values.map { problems[$0] }.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
  }
}
