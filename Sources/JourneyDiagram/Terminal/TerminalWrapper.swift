import JourneySyntax

/// Breaks pieces of text into lines of so many columns.
struct TerminalWrapper {
  /// Columns, ≥ 4.
  let width: Int
  let hyphenation: Hyphenation

  private struct Cell {
    let character: Character
    let width: Int
    let role: TerminalRole
  }

  /// A word, or a part of one behind which a line may end.
  private struct Word {
    let cells: Range<Int>
    let width: Int
    let followsSpace: Bool
  }

  init(width: Int, hyphenation: Hyphenation) {
    self.width = max(width, 4)
    self.hyphenation = hyphenation
  }

  /// The pieces in lines, the author's text cleaned; no line for nothing but spaces.
  /// - Complexity: O(n) in the characters.
  func wrap(_ pieces: [TerminalLine.Piece]) -> [TerminalLine] {
    var cells: [Cell] = []
    for piece in pieces {
      let startsWithSpace = piece.text.first == " " && !cells.isEmpty
      if startsWithSpace { cells.append(Cell(character: " ", width: 1, role: piece.role)) }
      for character in TerminalText.cleaned(piece.text) {
        cells.append(Cell(character: character, width: character.displayWidth, role: piece.role))
      }
    }
    var lines: [TerminalLine] = []
    var line = TerminalLine()
    for word in words(of: cells) {
      let gap = word.followsSpace && line.width > 0 ? 1 : 0
      if line.width + gap + word.width <= width {
        if gap > 0 { line.append(" ", cells[word.cells.lowerBound - 1].role) }
        append(cells[word.cells], to: &line)
        continue
      }
      if line.width > 0 { lines.append(line) }
      line = TerminalLine()
      if word.width <= width {
        append(cells[word.cells], to: &line)
      } else {
        var parts = divided(word, cells)
        line = parts.removeLast()
        lines += parts
      }
    }
    if line.width > 0 { lines.append(line) }
    return lines
  }

  private func append(_ cells: ArraySlice<Cell>, to line: inout TerminalLine) {
    var text = ""
    var role = cells.first?.role ?? .plain
    for cell in cells {
      if cell.role != role {
        line.append(text, role)
        (text, role) = ("", cell.role)
      }
      text.append(cell.character)
    }
    line.append(text, role)
  }

  private func words(of cells: [Cell]) -> [Word] {
    var words: [Word] = []
    var start = 0
    var width = 0
    var followsSpace = false
    func close(at end: Int) {
      if end > start { words.append(Word(cells: start..<end, width: width, followsSpace: followsSpace)) }
      (start, width, followsSpace) = (end, 0, false)
    }
    for (index, cell) in cells.enumerated() {
      if cell.character == " " {
        close(at: index)
        (start, followsSpace) = (index + 1, true)
        continue
      }
      if index > start, mayBreak(cells, before: index, from: start) { close(at: index) }
      width += cell.width
    }
    close(at: cells.count)
    return words
  }

  /// Whether a line may end inside a word: behind a hyphen or a slash between letters, and around ideographs.
  private func mayBreak(_ cells: [Cell], before index: Int, from start: Int) -> Bool {
    let (before, here) = (cells[index - 1].character, cells[index].character)
    if "-/–—".contains(before) { return index - start >= 3 && here.isLetter }
    guard let first = here.unicodeScalars.first, let last = before.unicodeScalars.first,
      ScalarWidth.isWide(first.value) || ScalarWidth.isWide(last.value)
    else { return false }
    return LineBreakClass(last) != .op && ![.cl, .cp, .ns, .ex, .is, .sy, .cm, .zwj].contains(LineBreakClass(first))
  }

  /// A word that is wider than a line, in lines: divided at the last syllable that fits, else wherever the line is full.
  private func divided(_ word: Word, _ cells: [Cell]) -> [TerminalLine] {
    let letters = word.cells.map { cells[$0].character.unicodeScalars.first?.value ?? 0x20 }
    let syllables = Set(hyphenation.divisions(of: letters).map(\.place))
    var lines: [TerminalLine] = []
    var start = word.cells.lowerBound
    var index = start
    var width = 0
    var syllable: Int?
    while index < word.cells.upperBound {
      if index > start, width < self.width, syllables.contains(index - word.cells.lowerBound) { syllable = index }
      if width + cells[index].width > self.width, index > start {
        let end = syllable ?? index
        var line = TerminalLine()
        append(cells[start..<end], to: &line)
        if syllable != nil { line.append("-", cells[end - 1].role) }
        lines.append(line)
        (start, index, width, syllable) = (end, end, 0, nil)
        continue
      }
      width += cells[index].width
      index += 1
    }
    var last = TerminalLine()
    append(cells[start..<word.cells.upperBound], to: &last)
    return lines + [last]
  }
}
