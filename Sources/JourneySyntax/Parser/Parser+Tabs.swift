/// A line that is indented with tabs.
struct TabLine {
  /// Where its indentation stands.
  let span: Span
  /// How many spaces it was meant to be indented by.
  let width: Int
  /// Whether that is more than a guess.
  let isSure: Bool
}

/// Spaces in the place of the tabs that lines are indented with.
extension Parser {
  /// The lines that are indented with tabs.
  ///
  /// Where most lines of the file are, a tab counts as two spaces, or, where no line above stands so far in, as four or
  /// eight, or as nothing where spaces stand beside it: whichever puts the line where it can belong. A tab in a file that
  /// is indented with spaces puts its line where the lines beside it stand.
  /// - Complexity: O(n) in the bytes of the text, for the levels that are open at a time.
  func linesWithTabs() -> [TabLine] {
    guard bytes.contains(Byte.tab) else { return [] }
    let isSpaced = isIndentedWithSpaces
    var lines: [TabLine] = []
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
        let isDash = bytes[end] == Byte.dash
        let isText = !isDash && byte(plainLine(from: end, inFlow: false).stop) != Byte.colon
        var width = spaces
        if tabs > 0 {
          let meant =
            isSpaced
            ? levels.widthAmongSpaces(tabs: tabs, spaces: spaces, isDash: isDash, isText: isText)
            : (width: levels.width(tabs: tabs, spaces: spaces), isSure: true)
          width = meant.width
          lines.append(TabLine(span: Span(offset, end), width: width, isSure: meant.isSure))
        }
        if bytes[end] != Byte.hash, !isText || !isSpaced {
          levels.add(width, opens: opensBlock(end, lineEnd), entry: entryWidth(end, lineEnd))
        }
      }
      offset = lineEnd < count ? afterBreak(lineEnd) : count
    }
    return lines
  }

  /// The edits for all lines that begin with a tab, and for the line that is read; and whether they are sure.
  func tabEdits() -> (edits: [Edit], isSure: Bool) {
    let lines = (table == nil ? linesWithTabs() : tabLines).filter {
      bytes[$0.span.start] == Byte.tab || $0.span.start == lineStart
    }
    return (
      lines.map { Edit($0.span, String(repeating: " ", count: $0.width)) }, lines.allSatisfy(\.isSure)
    )
  }

  /// How many columns the indentation of a line counts that tabs stand in; `nil` for other lines.
  /// - Complexity: O(log n) in the lines with tabs.
  func widthOfTabs(at lineStart: Int) -> Int? {
    var (low, high) = (0, tabLines.count)
    while low < high {
      let middle = (low + high) / 2
      if tabLines[middle].span.start < lineStart { low = middle + 1 } else { high = middle }
    }
    return low < tabLines.count && tabLines[low].span.start == lineStart ? tabLines[low].width : nil
  }

  /// Whether more lines are indented with spaces than with tabs.
  private var isIndentedWithSpaces: Bool {
    var (tabbed, spaced) = (0, 0)
    var offset = 0
    while offset < count {
      if bytes[offset] == Byte.tab { tabbed += 1 } else if bytes[offset] == Byte.space { spaced += 1 }
      let end = endOfLine(offset)
      offset = end < count ? afterBreak(end) : count
    }
    return spaced > tabbed
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
    private var columns: [(column: Int, isDash: Bool)] = []
    private var isOpen = false
    /// By how much the file goes further in.
    private var step = 2

    /// How far a line is meant to stand in.
    func width(tabs: Int, spaces: Int) -> Int {
      let widths = Self.widths(tabs: tabs, spaces: spaces)
      return widths.first { width in columns.contains { $0.column == width } || width == deeper } ?? widths[0]
    }

    /// The same for a line among others that spaces indent: with the last key or dash, or further in.
    func widthAmongSpaces(tabs: Int, spaces: Int, isDash: Bool, isText: Bool) -> (width: Int, isSure: Bool) {
      let widths = Self.widths(tabs: tabs, spaces: spaces)
      let own = columns.filter { $0.isDash == isDash }.map(\.column)
      if isText { return ((own.last ?? 0) + 2, true) }
      let beside = deeper ?? (isDash ? own.last(where: widths.contains) : nil) ?? own.last ?? 0
      return (beside, widths.contains(beside))
    }

    /// What so many tabs and spaces can stand for.
    private static func widths(tabs: Int, spaces: Int) -> [Int] { [2, 4, 8, 0].map { $0 * tabs + spaces } }

    /// Where the line below a key without a value stands; `nil` behind other lines.
    private var deeper: Int? { isOpen ? (columns.last?.column ?? 0) + step : nil }

    /// Adds a line.
    mutating func add(_ width: Int, opens: Bool, entry: Int) {
      if isOpen, let last = columns.last?.column, width > last { step = width - last }
      let isDash = entry > 0
      // Where a list stands at the column of its key, the next key ends it.
      while let last = columns.last, last.column > width || (last.column == width && last.isDash && !isDash) {
        columns.removeLast()
      }
      if columns.last?.column != width || columns.last?.isDash != isDash { columns.append((width, isDash)) }
      if entry > 0 { columns.append((width + entry, false)) }
      isOpen = opens
    }
  }
}
