/// Spaces that look like ordinary ones and aren't: programs and web pages put them where text is copied from.
extension Parser {
  /// Where the no-break spaces end that stand at an offset, perhaps among ordinary ones; the offset itself where there is
  /// none.
  func endOfNoBreakSpaces(_ offset: Int) -> Int {
    var end = offset
    var last = offset
    while end < count {
      if isNoBreakSpace(at: end) {
        end += 2
        last = end
      } else if bytes[end] == Byte.space {
        end += 1
      } else {
        break
      }
    }
    return last == offset ? offset : end
  }

  private func isNoBreakSpace(at offset: Int) -> Bool { byte(offset) == 0xC2 && byte(offset + 1) == 0xA0 }

  /// Counts no-break spaces at the beginning of a line as ordinary ones, and says that they aren't.
  mutating func takeNoBreakSpaces() {
    let end = endOfNoBreakSpaces(lineStart + lineIndent)
    guard end > lineStart + lineIndent, end < count, !bytes[end].isBreak, bytes[end] != Byte.hash else { return }
    var columns = 0
    var offset = lineStart
    while offset < end {
      offset += isNoBreakSpace(at: offset) ? 2 : 1
      columns += 1
    }
    take(.whitespace, to: end)
    firstContent = end
    lineIndent = columns
    columnShift = columns - (end - lineStart)
    reportNoBreakSpaces()
  }

  /// The edits for all lines that begin with them.
  /// - Complexity: O(n) in the bytes of the text.
  func noBreakSpaceEdits() -> [Edit] {
    var edits: [Edit] = []
    var offset = 0
    while offset < count {
      var end = offset
      while end < count, bytes[end] == Byte.space { end += 1 }
      end = endOfNoBreakSpaces(end)
      var columns = 0
      var place = offset
      while place < end {
        place += isNoBreakSpace(at: place) ? 2 : 1
        columns += 1
      }
      if columns < end - offset { edits.append(Edit(Span(offset, end), String(repeating: " ", count: columns))) }
      let lineEnd = endOfLine(end)
      offset = lineEnd < count ? afterBreak(lineEnd) : count
    }
    return edits
  }
}
