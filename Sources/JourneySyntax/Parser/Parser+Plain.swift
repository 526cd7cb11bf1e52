/// Text without quotes.
extension Parser {
  /// How a plain text ended.
  enum PlainEnding {
    case text
    /// A line of the form `key: …` stands under it, further right than it may.
    case keyLine
    /// Entries of a list stand under it.
    case list
  }

  /// Where the plain text of one line ends (without the space behind it), and the byte that stops it: a colon that
  /// makes a key, a comment, a line break, inside brackets an indicator, or the end.
  @inline(__always)
  func plainLine(from start: Int, inFlow: Bool) -> (end: Int, stop: Int) {
    var offset = inFlow ? start : plainRun(from: start)
    while offset < count {
      let next = bytes[offset]
      if next > Byte.colon {
        if inFlow, next.isFlowIndicator { break }
      } else if next == Byte.colon {
        if offset + 1 >= count || bytes[offset + 1].isSpace || (inFlow && bytes[offset + 1].isFlowIndicator) { break }
      } else if next == Byte.hash {
        if offset > start, bytes[offset - 1].isBlank { break }
      } else if next == Byte.comma {
        if inFlow { break }
      } else if next.isBreak {
        break
      }
      offset += 1
    }
    return (trimmed(offset, from: start), offset)
  }

  /// Where the first eight bytes begin that may have the end of a plain text among them.
  @inline(__always) private func plainRun(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = start
    while offset + 8 <= count {
      let eight = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if EightBytes.has(Byte.colon, eight) || EightBytes.has(Byte.hash, eight) || EightBytes.has(Byte.lineFeed, eight)
        || EightBytes.has(Byte.carriageReturn, eight)
      {
        break
      }
      offset += 8
    }
    return offset
  }

  /// Whether no plain text may begin with this byte.
  @inline(__always) func isReservedFirst(_ offset: Int) -> Bool {
    let first = byte(offset)
    // Letters, as nearly all are.
    if first > Byte.backtick, first < Byte.pipe { return false }
    switch first {
    case Byte.percent, Byte.at, Byte.backtick, Byte.comma, Byte.closeBracket, Byte.closeBrace, Byte.asterisk,
      Byte.pipe, Byte.greater:
      return true
    default: return false
    }
  }

  /// Reads a plain text outside brackets, over all its lines, as a value.
  /// - Parameters:
  ///   - firstEnd: Where its first line's text ends.
  ///   - stop: What stops the first line.
  mutating func parsePlain(_ place: Place, parent: Int, firstEnd: Int, stop: Int) -> PlainEnding {
    let start = position
    var end = firstEnd
    var stop = stop
    var lines = 1
    var ending = PlainEnding.text
    var hasReported = false
    // Where lines begin that look like entries of the list that the text is an entry of.
    var dashes: [Int] = []
    if stop < count, byte(stop) == Byte.colon {
      end = endOfText(start)
      reportKeyInValue(place, Span(start, firstEnd))
      hasReported = true
      stop = endOfLine(end)
    }
    while stop < count, bytes[stop].isBreak {
      guard let next = continuation(after: stop, parent: parent), byte(next) != Byte.hash else { break }
      let (lineEnd, lineStop) = plainLine(from: next, inFlow: false)
      if lineStop < count, byte(lineStop) == Byte.colon {
        if place == .sequenceEntry, lineEnd == next, lines == 1, isKey(Span(start, end)) {
          ending = .keyLine
          break
        }
        if place == .mappingValue, isEntryLine(next) {
          ending = .list
          break
        }
        if isWord(next, lineEnd), !(place == .mappingValue && isProse(next, lineEnd, colon: lineStop)) {
          ending = .keyLine
          break
        }
        if !hasReported { reportColonInText(Span(start, endOfText(next)), colon: lineStop, parent: parent) }
        hasReported = true
        end = endOfText(next)
        stop = endOfLine(end)
      } else {
        end = lineEnd
        stop = lineStop
        if place == .sequenceEntry, byte(next) == Byte.dash, byte(next + 1).isBlank { dashes.append(next) }
      }
      lines += 1
    }
    if lines > 1, place == .sequenceEntry, !hasReported { hasReported = checkKeysInText(start, end) }
    addScalar(.plain, start, end, cook: lines > 1)
    takeScalar(.plainScalar, to: end, lines: lines)
    if !dashes.isEmpty, !hasReported, ending == .text { reportDashesInText(start, dashes, column: parent) }
    if byte(position).isBlank, stop < count, byte(stop) == Byte.hash { checkCommentInText(start, end, hash: stop) }
    return ending
  }

  /// Whether a word with a colon, on a line under a text, is rather one of the text's than a key: where the keys are known,
  /// it is none of them.
  private func isProse(_ start: Int, _ end: Int, colon: Int) -> Bool {
    knowsKeys && !isKey(Span(start, end)) && endOfText(colon) > colon + 1
  }

  /// Whether a line is of the form `- key: …`, in a text that is known to have mistakes.
  private func isEntryLine(_ offset: Int) -> Bool {
    guard let table, byte(offset) == Byte.dash, isSpaceOrEnd(offset + 1), let index = table.index(of: offset) else {
      return false
    }
    return table.lines[index].kind != .text
  }

  /// Goes behind a scalar, which may have run over several lines.
  mutating func takeScalar(_ kind: Token.Kind, to end: Int, lines: Int) {
    if lines > 1 {
      var begin = end
      while begin > lineStart, !bytes[begin - 1].isBreak { begin -= 1 }
      lineStart = begin
      columnShift = 0
      lineHasTab = false
      lineIndent = 0
      firstContent = begin
      while firstContent < count, bytes[firstContent].isBlank { firstContent += 1 }
    }
    take(kind, to: end)
  }

  /// Where a text goes on after a line break: the next line with content, if it is indented further than the parent.
  @inline(__always) func continuation(after lineBreak: Int, parent: Int) -> Int? {
    var offset = lineBreak
    while offset < count {
      offset = afterBreak(offset)
      let begin = offset
      while offset < count, bytes[offset] == Byte.space { offset += 1 }
      let indent = offset - begin
      while offset < count, bytes[offset].isBlank { offset += 1 }
      guard offset < count else { return nil }
      if bytes[offset].isBreak { continue }
      if indent <= parent || (offset == begin && isDocumentMarker(at: begin)) { return nil }
      return offset
    }
    return nil
  }

  /// Whether a text is one word, as keys are.
  func isWord(_ start: Int, _ end: Int) -> Bool {
    guard end > start, bytes[start] != Byte.dash else { return false }
    for offset in start..<end where !bytes[offset].isWordByte { return false }
    return true
  }
}
