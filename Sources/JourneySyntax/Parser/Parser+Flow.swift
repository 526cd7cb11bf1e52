/// Collections in brackets: `[a, b]` and `{a: b}`, also over several lines.
extension Parser {
  /// How a collection in brackets ended.
  private enum FlowEnding {
    case closed, aborted
    /// The next line belongs to something else: nobody has said so yet.
    case cut
  }

  /// Reads a collection in brackets as a value of a block collection.
  mutating func parseFlowCollection(parent: Int, depth: Int) {
    if parseFlowBrackets(parent: parent, depth: depth) == .aborted, !isFirstOnLine {
      skipLines(deeperThan: parent)
    }
  }

  private mutating func parseFlowBrackets(parent: Int, depth: Int) -> FlowEnding {
    let start = position
    let isMapping = bytes[start] == Byte.openBrace
    guard depth < SyntaxTree.nestingLimit else {
      reportTooDeep(at: start)
      addInvalid(start, endOfText(start))
      takeUnexpectedLine()
      return .aborted
    }
    let index = nodes.count
    nodes.append(
      Node(
        kind: isMapping ? .mapping : .sequence, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: start), subtreeEnd: 0))
    take(isMapping ? .openBrace : .openBracket, to: start + 1)
    let ending = parseFlowEntries(of: index, isMapping: isMapping, parent: parent, depth: depth + 1)
    close(index, end: ending == .closed ? position : max(lastEnd, start + 1))
    if isMapping { checkDuplicateKeys(of: index) }
    return ending
  }

  private mutating func parseFlowEntries(of index: Int, isMapping: Bool, parent: Int, depth: Int) -> FlowEnding {
    let open = Int(nodes[index].start)
    var isBehindEntry = false
    while true {
      guard skipFlowTrivia(parent: parent) else {
        reportUnclosedBracket(open)
        return .aborted
      }
      let next = bytes[position]
      if next == Byte.closeBrace || next == Byte.closeBracket {
        if (next == Byte.closeBrace) != isMapping {
          let isOfOuter = closesOuterBracket(open)
          reportWrongBracket(open, isMissing: isOfOuter)
          if isOfOuter { return .closed }
        }
        take(next == Byte.closeBrace ? .closeBrace : .closeBracket, to: position + 1)
        return .closed
      }
      if next == Byte.comma {
        if !isBehindEntry { reportExtraComma() }
        take(.comma, to: position + 1)
        isBehindEntry = false
        continue
      }
      if isBehindEntry {
        if next == Byte.colon {
          reportColonInBrackets()
          takeToIndicator()
          continue
        }
        if let end = textBehindQuotes() {
          reportTextBehindQuotes(Span(Int(nodes[nodes.count - 1].start), lastEnd), end: end)
          take(.unexpected, to: end)
          continue
        }
        reportMissingComma(after: lastEnd)
      }
      let before = position
      let ending =
        isMapping ? parseFlowPair(parent: parent, depth: depth) : parseFlowElement(parent: parent, depth: depth)
      if ending == .aborted { return .aborted }
      if ending == .cut {
        reportUnclosedBracket(open)
        return .aborted
      }
      if position == before { take(.unexpected, to: position + 1) }
      isBehindEntry = true
    }
  }

  /// Passes over space between entries; `false` where the brackets can't go on: the text ends, or a line stands too
  /// far left.
  private mutating func skipFlowTrivia(parent: Int) -> Bool {
    let line = lineStart
    skipTrivia()
    guard !isAtEnd else { return false }
    guard lineStart != line, isFirstOnLine, lineIndent <= parent else { return true }
    if lineHasTab {
      reportTabs()
      return true
    }
    let stop = plainLine(from: position, inFlow: true).stop
    if isAtDash || (byte(stop) == Byte.colon && isWord(position, trimmed(stop, from: position))) { return false }
    reportFlowIndentation(expected: parent + 1)
    return true
  }

  /// Whether a colon here parts a key from its value. Behind quotes or brackets no space is needed (YAML 1.2.2,
  /// section 7.4).
  @inline(__always) private func isFlowColon(afterBrackets: Bool) -> Bool {
    guard byte(position) == Byte.colon else { return false }
    return afterBrackets || isSpaceOrEnd(position + 1) || bytes[position + 1].isFlowIndicator
  }

  /// Whether the last node is one behind which a colon needs no space.
  private var isBehindQuotesOrBrackets: Bool {
    let last = byte(position - 1)
    return last == Byte.doubleQuote || last == Byte.singleQuote || last == Byte.closeBrace || last == Byte.closeBracket
  }

  /// One entry of `{…}`.
  private mutating func parseFlowPair(parent: Int, depth: Int) -> FlowEnding {
    let key = nodes.count
    let start = position
    if isFlowColon(afterBrackets: false) {
      addAbsent(at: start)
    } else {
      switch parseFlowNode(parent: parent, depth: depth) {
      case .closed: break
      case .aborted: return abortPair(key)
      case .cut:
        addAbsent(at: position)
        return .cut
      }
    }
    let keyEnd = position
    if nodes[key].kind == .mapping || nodes[key].kind == .sequence {
      reportCollectionKey(start)
      invalidate(key, end: keyEnd)
    }
    let isBehindBrackets = isBehindQuotesOrBrackets && nodes[key].style != .plain
    guard skipFlowTrivia(parent: parent) else {
      addAbsent(at: keyEnd)
      return .cut
    }
    guard isFlowColon(afterBrackets: isBehindBrackets) else {
      if isBehindBrackets, isWideColon(at: position) {
        let split = KeySplit(
          key: Span(start + 1, keyEnd - 1), sign: .wideColon, colon: Span(position, position + 3),
          valueStart: endOfBlanks(position + 3))
        report(split, valueEnd: plainLine(from: split.valueStart, inFlow: true).end)
        return parseFlowValue(parent: parent, depth: depth, colonWidth: 3)
      }
      if let split = keyInBraces(nodes[key]) { splitKey(key, split) } else { addAbsent(at: keyEnd) }
      return .closed
    }
    return parseFlowValue(parent: parent, depth: depth)
  }

  /// Makes a key and its value of `emotion:1`, which is one text.
  private mutating func splitKey(_ index: Int, _ split: KeySplit) {
    let (end, cook) = (Int(nodes[index].end), nodes[index].needsCooking)
    report(split, valueEnd: end, inFlow: true)
    nodes[index].end = UInt32(truncatingIfNeeded: split.key.end)
    nodes[index].needsCooking = false
    addScalar(.plain, split.valueStart, end, cook: cook)
  }

  /// The colon and the value behind it.
  private mutating func parseFlowValue(parent: Int, depth: Int, colonWidth: Int = 1) -> FlowEnding {
    take(.colon, to: position + colonWidth)
    let colonEnd = position
    guard skipFlowTrivia(parent: parent) else {
      addAbsent(at: colonEnd)
      return .cut
    }
    let next = bytes[position]
    if next == Byte.comma || next == Byte.closeBrace || next == Byte.closeBracket {
      addAbsent(at: colonEnd)
      return .closed
    }
    let value = nodes.count
    let ending = parseFlowNode(parent: parent, depth: depth)
    if ending == .aborted, nodes.count == value { addInvalid(colonEnd, position) }
    return ending
  }

  /// A key whose value can't be read any more still needs one.
  private mutating func abortPair(_ key: Int) -> FlowEnding {
    if nodes.count == key { addInvalid(position, position) }
    if nodes[key].kind != .scalar { invalidate(key, end: position) }
    addInvalid(position, position)
    return .aborted
  }

  /// One entry of `[…]`: a value, or a single `key: value`.
  private mutating func parseFlowElement(parent: Int, depth: Int) -> FlowEnding {
    let index = nodes.count
    let start = position
    let line = lineStart
    if isFlowColon(afterBrackets: false) {
      addAbsent(at: start)
    } else {
      let ending = parseFlowNode(parent: parent, depth: depth)
      if ending != .closed { return ending }
    }
    var behind = position
    while behind < count, bytes[behind].isBlank { behind += 1 }
    guard byte(behind) == Byte.colon else { return .closed }
    let isBehindBrackets = isBehindQuotesOrBrackets && nodes[index].style != .plain
    let isColon = isBehindBrackets || isSpaceOrEnd(behind + 1) || bytes[behind + 1].isFlowIndicator
    guard isColon else { return .closed }
    if nodes[index].kind == .mapping || nodes[index].kind == .sequence {
      reportCollectionKey(start)
      invalidate(index, end: position)
    } else if lineStart != line {
      reportKeyOverLines(Span(start, position))
    } else if position - start > 1024 {
      reportLongKey(Span(start, position))
    }
    takeBlanks()
    nodes.insert(Node(kind: .mapping, start: nodes[index].start, end: 0, subtreeEnd: 0), at: index)
    nodes[index + 1].subtreeEnd += 1
    let ending = parseFlowValue(parent: parent, depth: depth)
    close(index, end: lastEnd)
    return ending
  }

  /// A scalar or a collection inside brackets.
  private mutating func parseFlowNode(parent: Int, depth: Int) -> FlowEnding {
    let next = bytes[position]
    switch next {
    case Byte.doubleQuote, Byte.singleQuote:
      let index = nodes.count
      parseQuoted(parent: parent)
      return nodes[index].kind == .invalid ? .aborted : .closed
    case Byte.openBracket, Byte.openBrace:
      return parseFlowBrackets(parent: parent, depth: depth)
    case Byte.ampersand, Byte.exclamation:
      reportProperty()
      takeFlowWord()
      guard skipFlowTrivia(parent: parent) else {
        addAbsent(at: position)
        return .cut
      }
      if bytes[position].isFlowIndicator, bytes[position] != Byte.openBrace, bytes[position] != Byte.openBracket {
        addAbsent(at: position)
        return .closed
      }
      // A run of anchors and tags doesn't nest: what remains of it is one unexpected text.
      if bytes[position] == Byte.ampersand || bytes[position] == Byte.exclamation {
        let start = position
        takeToIndicator()
        addInvalid(start, position)
        return .closed
      }
      return parseFlowNode(parent: parent, depth: depth)
    default:
      parseFlowPlain(parent: parent)
      return .closed
    }
  }

  private mutating func takeFlowWord() {
    var end = position
    while end < count, !bytes[end].isSpace, !bytes[end].isFlowIndicator { end += 1 }
    take(.unexpected, to: end)
  }

  /// Leaves out what stands before the next comma or bracket of the line.
  private mutating func takeToIndicator() {
    var end = position
    while end < count, !bytes[end].isBreak, !bytes[end].isFlowIndicator { end += 1 }
    take(.unexpected, to: max(trimmed(end, from: position), position + 1))
  }

  /// A plain text inside brackets, over all its lines.
  private mutating func parseFlowPlain(parent: Int) {
    let start = position
    let first = bytes[start]
    if first == Byte.dash || first == Byte.question || first == Byte.colon,
      isSpaceOrEnd(start + 1) || bytes[start + 1].isFlowIndicator
    {
      if first == Byte.question { reportComplexKey() } else { reportDashInBrackets() }
    } else if isReservedFirst(start) || first == Byte.hash || first == Byte.pipe || first == Byte.greater {
      reportReservedCharacter(start, inFlow: true)
    }
    var (end, stop) = plainLine(from: start, inFlow: true)
    var lines = 1
    while stop < count, bytes[stop].isBreak {
      guard let next = continuation(after: stop, parent: parent) else { break }
      if bytes[next].isFlowIndicator || bytes[next] == Byte.hash { break }
      let (lineEnd, lineStop) = plainLine(from: next, inFlow: true)
      if lineEnd == next { break }
      (end, stop) = (lineEnd, lineStop)
      lines += 1
    }
    addScalar(.plain, start, end, cook: lines > 1)
    takeScalar(.plainScalar, to: end, lines: lines)
  }
}
