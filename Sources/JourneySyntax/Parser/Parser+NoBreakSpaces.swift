/// Spaces that look like ordinary ones and aren't: programs and web pages put them where text is copied from.
extension Parser {
  /// Where the no-break spaces and their like end that stand at an offset, perhaps among ordinary ones; the offset itself where there is
  /// none.
  func endOfNoBreakSpaces(_ offset: Int) -> Int {
    var end = offset
    var last = offset
    while end < count {
      let width = otherSpaceLength(at: end)
      if width > 0 {
        end += width
        last = end
      } else if bytes[end] == Byte.space {
        end += 1
      } else {
        break
      }
    }
    return last == offset ? offset : end
  }

  /// How many bytes the space has that stands at an offset and isn't an ordinary one: a no-break space, or one of another
  /// width, U+2000 to U+200A, U+202F, U+205F and U+3000. 0 where none stands there.
  private func otherSpaceLength(at offset: Int) -> Int {
    switch (byte(offset), byte(offset + 1)) {
    case (0xC2, 0xA0): 2
    case (0xE2, 0x80): (0x80...0x8A).contains(byte(offset + 2)) || byte(offset + 2) == 0xAF ? 3 : 0
    case (0xE2, 0x81): byte(offset + 2) == 0x9F ? 3 : 0
    case (0xE3, 0x80): byte(offset + 2) == 0x80 ? 3 : 0
    default: 0
    }
  }

  /// What the spaces are called in which a line begins here.
  var otherSpaces: String {
    var offset = lineStart
    while offset < firstContent, otherSpaceLength(at: offset) == 0 { offset += 1 }
    switch (byte(offset), byte(offset + 1), byte(offset + 2)) {
    case (0xC2, _, _): return "no-break spaces"
    case (0xE2, 0x80, 0xAF): return "narrow no-break spaces"
    case (0xE3, _, _): return "ideographic spaces"
    default: return "spaces of another width"
    }
  }

  /// Counts no-break spaces at the beginning of a line as ordinary ones, and says that they aren't.
  mutating func takeNoBreakSpaces() {
    let end = endOfNoBreakSpaces(lineStart + lineIndent)
    guard end > lineStart + lineIndent, end < count, !bytes[end].isBreak, bytes[end] != Byte.hash else { return }
    var columns = 0
    var offset = lineStart
    while offset < end {
      offset += max(1, otherSpaceLength(at: offset))
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
        place += max(1, otherSpaceLength(at: place))
        columns += 1
      }
      if columns < end - offset { edits.append(Edit(Span(offset, end), String(repeating: " ", count: columns))) }
      let lineEnd = endOfLine(end)
      offset = lineEnd < count ? afterBreak(lineEnd) : count
    }
    return edits
  }
}
