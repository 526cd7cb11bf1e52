/// Spaces in the place of the tabs that lines are indented with.
extension Parser {
  /// The edits for all lines that begin with a tab, and for the line that is read.
  ///
  /// A tab counts as two spaces, or, where no line above stands so far in, as four or eight, or as nothing where spaces stand
  /// beside it: whichever puts the line where it can belong.
  /// - Complexity: O(n) in the bytes of the text, for the levels that are open at a time.
  func tabEdits() -> [Edit] {
    var edits: [Edit] = []
    var levels = OpenLevels()
    var offset = 0
    while offset < count {
      var end = offset
      var (tabs, spaces) = (0, 0)
      while end < count, bytes[end].isBlank {
        if bytes[end] == Byte.tab { tabs += 1 } else { spaces += 1 }
        end += 1
      }
      let lineEnd = endOfLine(end)
      if end < lineEnd {
        let isTabbed = tabs > 0 && (bytes[offset] == Byte.tab || offset == lineStart)
        let width = isTabbed ? levels.width(tabs: tabs, spaces: spaces) : spaces
        if isTabbed { edits.append(Edit(Span(offset, end), String(repeating: " ", count: width))) }
        if bytes[end] != Byte.hash {
          levels.add(width, opens: opensBlock(end, lineEnd), entry: entryWidth(end, lineEnd))
        }
      }
      offset = lineEnd < count ? afterBreak(lineEnd) : count
    }
    return edits
  }

  /// Whether a line ends with a colon, so that the next one may stand further in.
  private func opensBlock(_ start: Int, _ end: Int) -> Bool { bytes[trimmed(end, from: start) - 1] == Byte.colon }

  /// How far the text of a list's entry stands behind its dash; 0 for other lines.
  private func entryWidth(_ start: Int, _ end: Int) -> Int {
    guard bytes[start] == Byte.dash else { return 0 }
    var place = start + 1
    while place < end, bytes[place] == Byte.space { place += 1 }
    return place < end ? place - start : 0
  }

  /// How far the lines stand in that the next line can belong to.
  private struct OpenLevels {
    private var columns: [Int] = []
    private var isOpen = false
    /// By how much the file goes further in.
    private var step = 2

    /// How far a line is meant to stand in.
    func width(tabs: Int, spaces: Int) -> Int {
      let widths = [2, 4, 8, 0].map { $0 * tabs + spaces }
      let deeper = isOpen ? (columns.last ?? 0) + step : nil
      return widths.first { columns.contains($0) || $0 == deeper } ?? widths[0]
    }

    /// Adds a line.
    mutating func add(_ width: Int, opens: Bool, entry: Int) {
      if isOpen, let last = columns.last, width > last { step = width - last }
      while let last = columns.last, last > width { columns.removeLast() }
      if columns.last != width { columns.append(width) }
      if entry > 0 { columns.append(width + entry) }
      isOpen = opens
    }
  }
}
