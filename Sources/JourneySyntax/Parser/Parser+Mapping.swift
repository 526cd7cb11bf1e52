/// Block mappings: `key: value`, one under the other.
extension Parser {
  /// Reads a mapping whose first key has been read.
  /// - Parameters:
  ///   - keyIndex: The node of the first key, the last of all nodes.
  ///   - column: Where the keys stand.
  ///   - floor: The column that belongs to somebody further out again.
  ///   - isEntry: Whether the mapping is an entry of a list.
  mutating func parseMapping(keyIndex: Int, column: Int, floor: Int, depth: Int, isEntry: Bool = false) {
    let start = nodes[keyIndex].start
    guard depth < SyntaxTree.nestingLimit else {
      reportTooDeep(at: Int(start))
      nodes[keyIndex].kind = .invalid
      skipLines(deeperThan: floor)
      return
    }
    nodes.insert(Node(kind: .mapping, start: start, end: start, subtreeEnd: 0), at: keyIndex)
    nodes[keyIndex + 1].subtreeEnd += 1
    parsePairValue(column: column, depth: depth)
    parsePairs(of: keyIndex, column: column, floor: floor, depth: depth, isEntry: isEntry)
  }

  /// The colon and what stands behind it.
  mutating func parsePairValue(column: Int, depth: Int) {
    takeBlanks()
    checkKeyLength()
    take(.colon, to: position + 1)
    parseValue(.mappingValue, parent: column, depth: depth + 1)
  }

  /// Reads the pairs of a mapping from the next line on, and closes it.
  /// - Parameter dashColumn: In recovery, the column of the list that goes on after the mapping.
  mutating func parsePairs(
    of index: Int, column: Int, floor: Int, depth: Int, dashColumn: Int? = nil, isEntry: Bool = false
  ) {
    // Once a line that doesn't line up has been read as one of ours, its neighbours at the same place are no news.
    var accepted = column
    // Where the last of the dashes stands that have been told to stand before keys.
    var lastDash = -1
    while true {
      finishLine()
      if table != nil { skipStrayText(floor: floor, keys: column) }
      if isAtEnd { break }
      if isEntry, self.column == column || self.column == floor, beginsNextEntry(of: index, at: position) {
        entryWithoutDash = column
        break
      }
      if self.column <= floor {
        guard table != nil, isStrayPair(column: column, floor: floor, entry: isEntry ? index : nil) else { break }
        indentStray(to: column)
      }
      let here = self.column
      if isAtTightDash, here < column || here == dashColumn { break }
      if isAtDash {
        // Further left than the keys, or beginning as their entry does: the list that they are or should be an entry of.
        if here == dashColumn || (table != nil && (here < column || (isEntry && isNextEntry(of: index)))) { break }
        if here == column, position > lastDash {
          let dashes = dashesBeforeKeys()
          if let last = dashes.last {
            lastDash = last.start
            reportDashedKeys(dashes, first: Span(dashes[0].end, plainLine(from: dashes[0].end, inFlow: false).end))
          }
        }
        if here != column || position > lastDash {
          if here == column, skipEntriesBelowDashes() || adoptListBelowText(of: index, depth: depth) { continue }
          parseItemAmongKeys(index: index, depth: depth)
          continue
        }
        takeDashBeforeKey()
      }
      let line = lineStart
      if parseKey(column: here, depth: depth) {
        if lineHasTab, line == lineStart { reportTabs() }
        if here != column, here != accepted, !lineHasTab {
          if isEntry, here < column, let space = wideSpace(ofEntry: index, column: column, dashColumn: floor) {
            reportWideDash(space)
          } else {
            let key = nodes[nodes.count - 1]
            reportIndentation(
              of: key, expected: column, isDeeper: here > column,
              with: linesMovedAlong(from: Int(key.start), column: here, expected: column))
          }
          accepted = here
        }
        // What is all on one line doesn't go on where the neighbours stand.
        parsePairValue(column: here < column && isPairLine(line) ? column : here, depth: depth)
      }
    }
    close(index, end: lastEnd)
    checkDuplicateKeys(of: index)
  }

  /// Reads the key of a pair; where the line is none, says so and leaves it out.
  private mutating func parseKey(column: Int, depth: Int) -> Bool {
    let start = position
    switch byte(start) {
    case Byte.doubleQuote, Byte.singleQuote:
      let line = lineStart
      parseQuoted(parent: column)
      if lineStart == line, isKeyColon(at: position) { return true }
      nodes.removeLast()
      if lineStart == line {
        reportMissingColon(Span(start, endOfText(start)))
      } else {
        reportKeyOverLines(Span(start, position))
      }
    case Byte.openBracket, Byte.openBrace:
      reportCollectionKey(start)
      takeUnexpectedLine()
    case Byte.question where isSpaceOrEnd(start + 1):
      reportComplexKey()
      skipLines(deeperThan: column)
      if byte(position) == Byte.colon, isSpaceOrEnd(position + 1), self.column == column {
        skipLines(deeperThan: column)
      }
      return false
    case Byte.ampersand, Byte.exclamation, Byte.asterisk:
      reportProperty()
      take(.unexpected, to: endOfWord(start))
      takeBlanks()
      guard position < count, !bytes[position].isBreak, byte(position) != Byte.colon else { break }
      return parsePlainKey(column: column, depth: depth)
    default:
      return parsePlainKey(column: column, depth: depth)
    }
    skipLines(deeperThan: column)
    return false
  }

  private mutating func parsePlainKey(column: Int, depth: Int) -> Bool {
    let start = position
    let (end, stop) = plainLine(from: start, inFlow: false)
    if stop < count, byte(stop) == Byte.colon {
      if beginsSentences(column: column), let more = linesOfSentence(column: column) {
        skipSentences(Span(start, endOfText(start)), column: column, more: more)
        return false
      }
      if isReservedFirst(start) { reportReservedCharacter(start) }
      addKey(start, end)
      return true
    }
    parseKeyWithoutColon(Span(start, end), column: column, depth: depth)
    return false
  }

  /// A key may have 1,024 characters (YAML 1.2.2, section 7.4: implicit keys).
  private mutating func checkKeyLength() {
    guard let key = nodes.last, key.end &- key.start > 1024 else { return }
    let span = Span(Int(key.start), Int(key.end))
    if source[span].unicodeScalars.count > 1024 { reportLongKey(span) }
  }

  /// Whether the key that a mapping, an entry of a list, begins with stands at an offset: then the next entry begins
  /// there.
  @inline(__always) func beginsNextEntry(of index: Int, at offset: Int) -> Bool {
    table != nil && isSameKey(of: index, at: offset)
  }

  private func isSameKey(of index: Int, at offset: Int) -> Bool {
    let key = nodes[index + 1]
    let length = Int(key.end - key.start)
    guard key.style == .plain, byte(offset + length) == Byte.colon, isSpaceOrEnd(offset + length + 1) else {
      return false
    }
    for place in 0..<length where bytes[Int(key.start) + place] != byte(offset + place) { return false }
    return true
  }

  /// The same for the dash here, which stands too far in.
  private func isNextEntry(of index: Int) -> Bool {
    var offset = position + 1
    while byte(offset) == Byte.space { offset += 1 }
    return beginsNextEntry(of: index, at: offset)
  }
}
