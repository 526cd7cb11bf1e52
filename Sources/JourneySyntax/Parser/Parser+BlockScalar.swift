/// `|` keeps lines as they are, `>` folds them.
extension Parser {
  mutating func parseBlockScalar(parent: Int) {
    let start = position
    let style: ScalarStyle = bytes[start] == Byte.pipe ? .literal : .folded
    var offset = start + 1
    var digit = 0
    var hasChomping = false
    while offset < count {
      let next = bytes[offset]
      if next == Byte.plus || next == Byte.dash, !hasChomping {
        hasChomping = true
      } else if next >= 0x31, next <= 0x39, digit == 0 {
        digit = Int(next - 0x30)
      } else {
        break
      }
      offset += 1
    }
    let headerEnd = offset
    var behind = offset
    while behind < count, bytes[behind].isBlank { behind += 1 }
    if behind < count, !bytes[behind].isBreak, !(bytes[behind] == Byte.hash && behind > headerEnd) {
      reportBlockScalarHeader(start, textEnd: endOfText(start), parent: parent)
      addInvalid(start, endOfText(start))
      skipLines(deeperThan: parent)
      return
    }
    take(.blockScalarHeader, to: headerEnd)
    takeBlanks()
    if byte(position) == Byte.hash { take(.comment, to: endOfLine(position)) }
    guard position < count else { return addScalar(style, start, headerEnd, cook: true) }
    take(.lineBreak, to: afterBreak(position))
    let indent = digit > 0 ? max(parent, 0) + digit : detectIndent(from: position, parent: parent)
    takeBlockContent(start, style: style, indent: indent, parent: parent)
  }

  /// The indentation of the first line that isn't blank.
  private mutating func detectIndent(from start: Int, parent: Int) -> Int {
    var offset = start
    var widest = 0
    var widestAt = start
    while offset < count {
      let begin = offset
      while offset < count, bytes[offset] == Byte.space { offset += 1 }
      let indent = offset - begin
      if offset < count, !bytes[offset].isBreak {
        if bytes[offset] == Byte.tab, indent <= parent {
          if isBlankLine(offset) { reportBlockScalarTab(begin) }
          return max(parent + 1, widest)
        }
        if indent > parent, !(indent == 0 && isDocumentMarker(at: begin)) {
          if indent < widest { reportBlockScalarIndentation(widestAt) }
          return indent
        }
        return max(parent + 1, widest)
      }
      if indent > widest {
        widest = indent
        widestAt = begin
      }
      guard offset < count else { break }
      offset = afterBreak(offset)
    }
    return max(parent + 1, widest)
  }

  /// Whether nothing but space stands between an offset and the end of its line.
  private func isBlankLine(_ offset: Int) -> Bool {
    var offset = offset
    while offset < count, bytes[offset].isBlank { offset += 1 }
    return offset >= count || bytes[offset].isBreak
  }

  /// Passes over the lines of the content.
  private mutating func takeBlockContent(_ start: Int, style: ScalarStyle, indent: Int, parent: Int) {
    let textStart = position
    var offset = position
    var end = position
    while offset < count {
      let begin = offset
      while offset < count, offset - begin < indent, bytes[offset] == Byte.space { offset += 1 }
      if offset < count, !bytes[offset].isBreak {
        if offset - begin < indent || (begin == offset && isDocumentMarker(at: begin)) { break }
      }
      offset = endOfLine(offset)
      if offset < count { offset = afterBreak(offset) }
      end = offset
    }
    addScalar(style, start, end, cook: true, indent: indent)
    if indent > 255 { reportBlockScalarTooFar(start) }
    take(.blockScalarContent, to: end)
    beginLine()
    checkLessIndented(indent: indent, parent: parent)
    if end == textStart { checkTextAtKey(start, parent: parent) }
  }

  /// A text under `|` that stands where its key stands: it reaches to the next line that can be a key or an entry.
  private mutating func checkTextAtKey(_ start: Int, parent: Int) {
    guard let table, parent >= 0, !isAtEnd, column == parent, isFirstOnLine, let first = table.index(of: position)
    else {
      return
    }
    var lines: [Int] = []
    for line in table.lines[first...] {
      let stop = plainLine(from: line.offset, inFlow: false)
      let isKey = line.kind != .text && isWord(line.offset, stop.end)
      guard line.column >= parent, !line.isDash, !isKey, lines.count < 200 else { break }
      lines.append(line.offset)
    }
    guard !lines.isEmpty else { return }
    reportTextAtKey(start, lines: lines, indent: parent + 2)
    for _ in lines {
      takeUnexpectedLine()
      skipTrivia()
    }
  }

  /// A line under the content that is indented less than it, and more than what it belongs to.
  private mutating func checkLessIndented(indent: Int, parent: Int) {
    guard position < count, !bytes[position].isBreak, bytes[position] != Byte.hash, column > parent, column < indent,
      !isAtEnd
    else { return }
    reportBlockScalarLine(expected: indent)
    skipLines(deeperThan: parent)
  }
}
