/// Space, line breaks and comments.
extension Parser {
  /// Passes over space, comments and line breaks, and stops at content or at the end.
  mutating func skipTrivia() {
    while position < count {
      let next = bytes[position]
      if next.isBreak {
        takeLineBreak()
      } else if next.isBlank {
        takeBlanks()
      } else if next == Byte.hash, isFirstOnLine || position == lineStart || bytes[position - 1].isBlank {
        take(.comment, to: endOfLine(position))
      } else if table != nil, position == lineStart, isStrayMarker {
        reportStrayMarker()
        strayMarker = strayMarker ?? position
        take(.unexpected, to: position + 3)
      } else if isAtFence {
        takeFence()
      } else {
        return
      }
    }
  }

  /// Passes over space on this line; says whether there was a tab in it.
  @discardableResult
  mutating func takeBlanks() -> Bool {
    var end = position
    var hasTab = false
    while end < count, bytes[end].isBlank {
      if bytes[end] == Byte.tab { hasTab = true }
      end += 1
    }
    take(.whitespace, to: end)
    return hasTab
  }

  /// Passes over a line break and the space that the next line begins with.
  mutating func takeLineBreak() {
    take(.lineBreak, to: afterBreak(position))
    beginLine()
  }

  /// Takes note of a line that begins here, and passes over its space.
  mutating func beginLine() {
    lineStart = position
    var end = position
    while end < count, bytes[end] == Byte.space { end += 1 }
    lineIndent = end - lineStart
    columnShift = 0
    lineHasTab = false
    if end < count, bytes[end] == Byte.tab {
      lineHasTab = true
      while end < count, bytes[end].isBlank {
        if bytes[end] == Byte.tab { columnShift += 1 }
        end += 1
      }
      if let width = widthOfTabs(at: lineStart) { columnShift = width - (end - lineStart) }
    }
    take(.whitespace, to: end)
    firstContent = end
    if table != nil, byte(end) >= 0xC2 { takeNoBreakSpaces() }
  }

  /// The offset behind a line break.
  @inline(__always) func afterBreak(_ offset: Int) -> Int {
    bytes[offset] == Byte.carriageReturn && byte(offset + 1) == Byte.lineFeed ? offset + 2 : offset + 1
  }

  /// Where the line of an offset begins.
  func beginOfLine(_ offset: Int) -> Int {
    var start = offset
    while start > 0, !bytes[start - 1].isBreak { start -= 1 }
    return start
  }

  /// Where the line of an offset ends, before its break.
  func endOfLine(_ offset: Int) -> Int {
    var end = offset
    while end < count, !bytes[end].isBreak { end += 1 }
    return end
  }

  /// Where a line's text ends from an offset on: before the space at its end and before a comment.
  func endOfText(_ offset: Int) -> Int {
    var end = offset
    while end < count, !bytes[end].isBreak {
      if bytes[end] == Byte.hash, end > offset, bytes[end - 1].isBlank { break }
      end += 1
    }
    return trimmed(end, from: offset)
  }

  /// The first place from an offset on that is no space or tab.
  @inline(__always) func endOfBlanks(_ offset: Int) -> Int {
    var end = offset
    while end < count, bytes[end].isBlank { end += 1 }
    return end
  }

  /// The place behind the last byte before an offset that is no space or tab.
  func beginOfBlanks(_ offset: Int) -> Int { trimmed(offset, from: 0) }

  /// An end without the space before it.
  @inline(__always) func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  /// Makes one unexpected token of the rest of the line's text.
  mutating func takeUnexpectedLine() {
    take(.unexpected, to: endOfText(position))
  }

  /// Passes over all lines that stand further right than a column: what belongs to something that made no sense.
  mutating func skipLines(deeperThan column: Int) {
    takeUnexpectedLine()
    skipTrivia()
    while !isAtEnd, self.column > column {
      takeUnexpectedLine()
      skipTrivia()
    }
  }

  /// Goes to the next line that has content; whatever still stands on this one is a mistake.
  mutating func finishLine() {
    skipTrivia()
    while position < count, !isFirstOnLine {
      reportTextAfterValue()
      takeUnexpectedLine()
      skipTrivia()
    }
  }
}
