/// The lines of a text that have content: how far each is indented, and what it begins with. Made only for a text with
/// mistakes, to tell what a line that stands too far left belongs to.
struct LineTable {
  enum Kind {
    /// `key: value`, all on the line.
    case pair
    /// `key:`, with its value on the lines below it.
    case key
    case text
  }

  struct Line {
    /// Where its content begins.
    let offset: Int
    let column: Int
    let kind: Kind
    let isDash: Bool
    /// How far behind the line's column its content begins: the dashes with the space behind them, 0 without.
    let dashWidth: Int
    /// The next line that is indented less; the number of lines where there is none.
    var nextShallower: Int
  }

  private(set) var lines: [Line] = []

  /// - Complexity: O(n) in the bytes of the text.
  init(_ parser: Parser) {
    var offset = 0
    var open: [Int] = []
    while offset < parser.count {
      var content = offset
      var column = 0
      while content < parser.count {
        if parser.bytes[content] == 0xC2, parser.byte(content + 1) == 0xA0 {
          content += 1
        } else if !parser.bytes[content].isBlank {
          break
        }
        column += parser.bytes[content] == Byte.tab ? 2 : 1
        content += 1
      }
      if let width = parser.widthOfTabs(at: offset) { column = width }
      let end = parser.endOfLine(content)
      if content < end, parser.bytes[content] != Byte.hash, content > offset || !parser.isDocumentMarker(at: content) {
        while let last = open.last, lines[last].column > column {
          lines[last].nextShallower = lines.count
          open.removeLast()
        }
        open.append(lines.count)
        let (kind, dashWidth) = Self.kind(parser, content, end)
        lines.append(
          Line(
            offset: content, column: column, kind: kind, isDash: dashWidth > 0, dashWidth: dashWidth,
            nextShallower: Int.max))
      }
      offset = end < parser.count ? parser.afterBreak(end) : end
    }
  }

  private static func kind(_ parser: Parser, _ content: Int, _ end: Int) -> (Kind, dashWidth: Int) {
    var start = content
    while parser.byte(start) == Byte.dash, parser.isSpaceOrEnd(start + 1), start < end {
      start += 1
      while start < end, parser.bytes[start].isBlank { start += 1 }
    }
    let stop = parser.plainLine(from: start, inFlow: false).stop
    guard stop < end, parser.bytes[stop] == Byte.colon else { return (.text, start - content) }
    var value = stop + 1
    while value < end, parser.bytes[value].isBlank { value += 1 }
    let isOpen =
      value >= end || parser.bytes[value] == Byte.hash || parser.bytes[value] == Byte.pipe
      || parser.bytes[value] == Byte.greater
      || (parser.bytes[value] == Byte.dash && parser.isSpaceOrEnd(value + 1))
    return (isOpen ? .key : .pair, start - content)
  }

  /// The line whose content begins at an offset.
  /// - Complexity: O(log n) in the lines.
  func index(of offset: Int) -> Int? {
    guard let index = firstIndex(from: offset), lines[index].offset == offset else { return nil }
    return index
  }

  /// The first line whose content begins at an offset or behind it.
  /// - Complexity: O(log n) in the lines.
  func firstIndex(from offset: Int) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low < lines.count ? low : nil
  }
}
