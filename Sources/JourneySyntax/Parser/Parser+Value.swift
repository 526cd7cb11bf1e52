/// What stands behind a key, a dash or the beginning of the document.
extension Parser {
  /// Where a value stands.
  enum Place {
    case document, mappingValue, sequenceEntry
  }

  /// Reads the value behind an indicator: on the same line, on the following ones, or not there at all.
  mutating func parseValue(_ place: Place, parent: Int, depth: Int) {
    let indicatorEnd = position
    let hasTab = takeBlanks()
    if position < count, !bytes[position].isBreak, !(bytes[position] == Byte.hash && position > indicatorEnd) {
      parseContent(place, parent: parent, depth: depth, mayBeCollection: place == .sequenceEntry && !hasTab)
      return
    }
    skipTrivia()
    if table != nil { skipStrayText(floor: parent) }
    if place == .mappingValue, column <= parent, let expected = strayValueColumn(parent: parent) {
      indentStray(to: expected)
    }
    if place == .mappingValue { alignFirstDash(parent: parent) }
    if isAtEnd {
      addAbsent(at: indicatorEnd)
    } else if column > parent, place == .mappingValue, table != nil, isFirstEntryWithoutDash {
      entryWithoutDash = column + 2
      parseSequence(column: column, floor: parent, depth: depth)
    } else if column > parent {
      parseContent(place, parent: parent, depth: depth, mayBeCollection: true)
    } else if place == .mappingValue, column == parent, isAtDash || isAtTightDash || isAtBullet {
      parseSequence(column: column, floor: column - 1, isAtKeyColumn: true, depth: depth)
    } else {
      addAbsent(at: indicatorEnd)
    }
  }

  /// Reads what begins here.
  /// - Parameter mayBeCollection: Whether a block mapping or sequence may begin here: not behind a key on its line.
  mutating func parseContent(_ place: Place, parent: Int, depth: Int, mayBeCollection: Bool) {
    if isFirstOnLine, lineHasTab, lineIndent <= parent { reportTabs() }
    if mayBeCollection, isAtBullet { return parseSequence(column: column, floor: parent, depth: depth) }
    switch byte(position) {
    case Byte.dash where isSpaceOrEnd(position + 1):
      if !mayBeCollection {
        reportListOnKeyLine(place)
        alignList(parent: parent)
      }
      parseSequence(column: column, floor: parent, depth: depth)
    case Byte.dash where mayBeCollection && isAtTightDash:
      parseSequence(column: column, floor: parent, depth: depth)
    case Byte.question where isSpaceOrEnd(position + 1):
      reportComplexKey()
      addInvalid(position, endOfText(position))
      skipLines(deeperThan: max(parent, column - 1))
    case Byte.ampersand, Byte.exclamation:
      reportProperty()
      take(.unexpected, to: endOfWord(position))
      // What the anchor or tag belongs to is still read; a run of them doesn't nest.
      while true {
        let blanks = takeBlanks()
        guard byte(position) == Byte.ampersand || byte(position) == Byte.exclamation else {
          return parseRest(place, parent: parent, depth: depth, mayBeCollection: mayBeCollection && !blanks)
        }
        take(.unexpected, to: endOfWord(position))
      }
    case Byte.pipe, Byte.greater:
      parseBlockScalar(parent: parent)
    case Byte.openBracket, Byte.openBrace:
      let start = position
      let index = nodes.count
      let line = lineStart
      parseFlowCollection(parent: parent, depth: depth)
      if isKeyColon(at: position) {
        reportCollectionKey(start)
      } else if line == lineStart, index < nodes.count, isTextBehindBrackets {
        // `[optional] Leaves`: no list, but a text that begins with a bracket.
        reportTextBehindBrackets(start)
        nodes.removeSubrange(index...)
        addScalar(.plain, start, endOfText(start))
        takeUnexpectedLine()
      }
    case Byte.doubleQuote, Byte.singleQuote:
      parseQuotedOrMapping(place, parent: parent, depth: depth, mayBeCollection: mayBeCollection)
    default:
      parsePlainOrMapping(place, parent: parent, depth: depth, mayBeCollection: mayBeCollection)
    }
  }

  /// Reads on behind an anchor or a tag.
  private mutating func parseRest(_ place: Place, parent: Int, depth: Int, mayBeCollection: Bool) {
    if position < count, !bytes[position].isBreak, byte(position) != Byte.hash {
      parseContent(place, parent: parent, depth: depth, mayBeCollection: mayBeCollection)
    } else {
      parseValue(place, parent: parent, depth: depth)
    }
  }

  /// Whether words go on, behind space on this line, where brackets have been closed.
  @inline(__always) private var isTextBehindBrackets: Bool {
    var offset = position
    while byte(offset).isBlank { offset += 1 }
    return offset > position && byte(offset).isWordByte && byte(offset) != Byte.dash
  }

  /// Whether, behind space on this line, a colon stands that makes a key of what is before it.
  @inline(__always) func isKeyColon(at offset: Int) -> Bool {
    var offset = offset
    while offset < count, bytes[offset].isBlank { offset += 1 }
    return byte(offset) == Byte.colon && isSpaceOrEnd(offset + 1)
  }

  /// Where the run of bytes without space ends.
  func endOfWord(_ offset: Int) -> Int {
    var end = offset
    while end < count, !bytes[end].isSpace { end += 1 }
    return end
  }

  private mutating func parseQuotedOrMapping(_ place: Place, parent: Int, depth: Int, mayBeCollection: Bool) {
    let start = position
    let startColumn = column
    let line = lineStart
    let isTabbed = isFirstOnLine && lineHasTab
    parseQuoted(parent: parent)
    guard isKeyColon(at: position) else { return }
    if lineStart != line {
      reportKeyOverLines(Span(start, position))
      takeUnexpectedLine()
    } else if mayBeCollection {
      if isTabbed { reportTabs() }
      parseMapping(keyIndex: nodes.count - 1, column: startColumn, floor: parent, depth: depth)
    } else {
      reportKeyInValue(place, Span(start, position))
      takeUnexpectedLine()
    }
  }

  private mutating func parsePlainOrMapping(_ place: Place, parent: Int, depth: Int, mayBeCollection: Bool) {
    let start = position
    let (end, stop) = plainLine(from: start, inFlow: false)
    if mayBeCollection, byte(stop) == Byte.colon, stop < count {
      if isFirstOnLine, lineHasTab { reportTabs() }
      let startColumn = column
      if isReservedFirst(start) { reportReservedCharacter(start) }
      addKey(start, end)
      let index = nodes.count - 1
      parseMapping(
        keyIndex: index, column: startColumn, floor: parent, depth: depth, isEntry: place == .sequenceEntry)
      if place != .sequenceEntry { parseEntriesBehind(index, column: startColumn, parent: parent, depth: depth) }
      return
    }
    if isReservedFirst(start) { reportReservedCharacter(start) }
    let index = nodes.count
    switch parsePlain(place, parent: parent, firstEnd: end, stop: stop) {
    case .text: return
    case .list: return parseListUnderText(index, parent: parent, depth: depth)
    case .keyLine: break
    }
    // A line of the form `key: …` goes on under the text.
    if place == .mappingValue {
      reportKeyUnderText(Span(start, lastEnd), column: max(parent, 0))
    } else {
      adoptKeyLines(textIndex: index, parent: parent, depth: depth)
    }
  }

  /// Adds a plain key and passes over it.
  mutating func addKey(_ start: Int, _ end: Int) {
    if end > start {
      addScalar(.plain, start, end)
      take(.plainScalar, to: end)
    } else {
      addAbsent(at: start)
    }
  }
}
