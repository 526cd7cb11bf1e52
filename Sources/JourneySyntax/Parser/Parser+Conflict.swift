/// What a version control system writes into a file where it couldn't join two versions:
/// `<<<<<<<`, one version, `=======`, the other, `>>>>>>>`. The first version is read.
extension Parser {
  /// Passes over the lines of a conflict that stand here: its marks, and its second version.
  mutating func skipConflict() {
    while !isAtEnd, position == lineStart, let mark = conflictMark {
      if mark == UInt8(ascii: "<"), position >= conflictEnd {
        guard !hasNoConflict, let end = endOfConflict() else {
          hasNoConflict = true
          return
        }
        conflictEnd = end
        reportConflict(Span(position, endOfText(position)), end: beginOfLine(end))
      }
      guard position < conflictEnd else { return }
      repeat {
        takeUnexpectedLine()
        skipTrivia()
      } while position < count && position < conflictEnd && mark != UInt8(ascii: "<")
    }
  }

  /// The character of the mark that stands here; `nil` where none does.
  private var conflictMark: UInt8? {
    let first = byte(position)
    guard [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "|")].contains(first) else { return nil }
    for offset in 1..<7 where byte(position + offset) != first { return nil }
    return isSpaceOrEnd(position + 7) ? first : nil
  }

  /// Where the line ends that ends the conflict.
  private func endOfConflict() -> Int? {
    var offset = endOfLine(position)
    while offset < count {
      offset = afterBreak(offset)
      if byte(offset) == Byte.greater, (1..<7).allSatisfy({ byte(offset + $0) == Byte.greater }),
        isSpaceOrEnd(offset + 7)
      {
        return endOfLine(offset)
      }
      offset = endOfLine(offset)
    }
    return nil
  }
}
