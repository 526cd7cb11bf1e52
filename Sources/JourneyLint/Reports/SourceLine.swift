import JourneySyntax

/// A line of the source as a frame shows it: tabs spread out, what can't be printed made visible, and of a long line
/// only a window round the place in question.
struct SourceLine {
  /// Columns from one tab stop to the next.
  private static let tabWidth = 4
  /// Bytes read on each side of the place in question: more than any window shows, little enough for any line.
  private static let reach = 512

  /// A character with its place in the source and on the screen.
  private struct Cell {
    var text: String
    /// 0-based UTF-8 offset in the source.
    var offset: Int
    /// 0-based column in the line, or in the part of it that is read.
    var column: Int
    /// Columns, ≥ 0.
    var width: Int
  }

  /// The text to print.
  private(set) var text = ""
  private var cells: [Cell] = []
  /// The offset behind the last cell, and its column.
  private var end = 0
  private var width = 0
  /// Columns by which the window has shifted the text to the left.
  private var shift = 0

  /// A line, cut to a window round a place where it doesn't fit.
  /// - Parameters:
  ///   - span: The whole line without its break.
  ///   - focus: The place in question.
  ///   - limit: Columns that may be printed, > 8.
  init(_ source: SourceText, span: Span, focus: Span, limit: Int) {
    let part = Span(
      Self.characterStart(in: source, at: max(span.start, min(focus.start, span.end) - Self.reach), from: span.start),
      Self.characterStart(in: source, at: min(span.end, max(focus.start, span.start) + Self.reach), from: span.start))
    readCells(source, part)
    cut(isOpenBefore: part.start > span.start, isOpenBehind: part.end < span.end, focus: focus, limit: limit)
  }

  /// The columns that a span covers on the screen, within the window; at least one.
  func columns(of span: Span) -> Range<Int> {
    let total = text.displayWidth
    let start = min(max(0, column(at: span.start) - shift), total)
    let end = min(max(start, column(at: span.end) - shift), max(start, total))
    return start..<max(end, start + 1)
  }

  /// The column at which the character that holds an offset begins.
  private func column(at offset: Int) -> Int {
    guard offset < end else { return width }
    return cells.last { $0.offset <= offset }?.column ?? 0
  }

  /// An offset moved back to where a UTF-8 sequence begins.
  private static func characterStart(in source: SourceText, at offset: Int, from start: Int) -> Int {
    var offset = offset
    while offset > start, offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private mutating func readCells(_ source: SourceText, _ span: Span) {
    var decoder = Unicode.UTF8.ForwardParser()
    var bytes = source.bytes[span.start..<span.end].makeIterator()
    var scalars = String.UnicodeScalarView()
    var lengths: [Int] = []
    decoding: while true {
      switch decoder.parseScalar(from: &bytes) {
      case .valid(let encoded):
        scalars.append(Unicode.UTF8.decode(encoded))
        lengths.append(encoded.count)
      case .error(let length):
        scalars.append("\u{FFFD}")
        lengths.append(length)
      case .emptyInput: break decoding
      }
    }
    var offset = span.start
    var next = 0
    for character in String(scalars) {
      let count = character.unicodeScalars.count
      append(character, at: offset)
      offset += lengths[next..<next + count].reduce(0, +)
      next += count
    }
    end = offset
  }

  private mutating func append(_ character: Character, at offset: Int) {
    var shown = String(character)
    if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) {
      cells.append(Cell(text: shown, offset: offset, column: width, width: 1))
      width += 1
      return
    }
    if character == "\t" {
      shown = String(repeating: " ", count: Self.tabWidth - width % Self.tabWidth)
    } else if character == "\u{FEFF}", offset == 0 {
      shown = ""
    } else {
      shown = VisibleText.shown(shown)
    }
    let columns = shown.displayWidth
    cells.append(Cell(text: shown, offset: offset, column: width, width: columns))
    width += columns
  }

  private mutating func cut(isOpenBefore: Bool, isOpenBehind: Bool, focus: Span, limit: Int) {
    guard width > limit || isOpenBefore || isOpenBehind else {
      text = cells.reduce(into: "") { $0 += $1.text }
      return
    }
    // The window shows the place from its start, with a third of what is left of the room before it; both ends are kept
    // for an ….
    let room = limit - 2
    let place = column(at: focus.start)
    let length = min(column(at: focus.end) - place, room)
    let lead = length < room ? (room - length) / 3 : room / 4
    var from = max(0, min(place - lead, width - room))
    if !isOpenBefore, place + length <= limit - 1 { from = 0 }
    let first = cells.firstIndex { $0.column >= from } ?? cells.count
    let start = first < cells.count ? cells[first].column : width
    let opensWithEllipsis = isOpenBefore || first > 0
    let behind = start + (opensWithEllipsis ? room : limit - 1)
    var last = cells.lastIndex { $0.column + $0.width <= behind } ?? first
    if !isOpenBehind, width <= behind + 1 { last = cells.count - 1 }
    text = opensWithEllipsis ? "…" : ""
    if first <= last, first < cells.count { for cell in cells[first...last] { text += cell.text } }
    if isOpenBehind || last < cells.count - 1 { text += "…" }
    shift = start - (opensWithEllipsis ? 1 : 0)
  }
}
