/// Breaks texts into lines by the map's own metrics, so that no machine's fonts have a say in the layout.
package struct TextWrapper {
  /// The width that a line may have, in points.
  package let width: Double
  /// How the text is set.
  package let style: TextStyle
  /// Where words wider than a line are divided.
  package var hyphenation: Hyphenation
  /// How many lines at most; the last one ends in an ellipsis where there is more.
  package var lineLimit: Int
  /// Whether the lines are made about equally long, as looks right in headings.
  package var isBalanced: Bool

  /// A wrapper for lines of a width in points.
  package init(
    width: Double, style: TextStyle, hyphenation: Hyphenation = Hyphenation(keepsPairs: false), lineLimit: Int = .max,
    isBalanced: Bool = false
  ) {
    self.width = width
    self.style = style
    self.hyphenation = hyphenation
    self.lineLimit = lineLimit
    self.isBalanced = isBalanced
  }

  /// The text in lines; runs of spaces and line ends count as one space.
  package func wrap(_ text: String) -> WrappedText {
    let limit = max(style.units(width), AdvanceTable.unitsPerEm)
    if let units = plainWidth(of: text), units <= limit {
      let line = WrappedText.Line(text: text, width: style.points(units))
      return WrappedText(lines: [line], style: style, isClipped: false)
    }
    let measured = MeasuredScalars(text, style.face.advances)
    let chunks = Chunk.split(measured)
    var lines = fill(chunks, of: measured, within: limit)
    if isBalanced, lines.count > 1, lines.count <= lineLimit {
      lines = balance(chunks, of: measured, lines: lines, within: limit)
    }
    let isClipped = lines.count > lineLimit
    if isClipped { lines = clip(lines, of: measured, within: limit) }
    return WrappedText(
      lines: lines.map { line in
        .init(text: measured.text(line.range, ending: line.ending), width: style.points(line.width))
      },
      style: style, isClipped: isClipped)
  }

  /// The width in points of the widest piece that is never broken unless it has to be, at most `cap`.
  static func widestWord(of text: String, style: TextStyle, cap: Double) -> Double {
    let measured = MeasuredScalars(text, style.face.advances)
    let widest = Chunk.split(measured).reduce(0) { max($0, $1.width) }
    return min(style.points(widest), cap)
  }

  /// The width of a text that needs no thought: Latin letters with single spaces between; `nil` for any other.
  private func plainWidth(of text: String) -> Int? {
    let table = style.face.advances
    var units = 0
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return nil }
      units += Int(table.widths[Int(byte) - 0x20])
      previous = byte
    }
    return previous == 0x20 ? nil : units
  }

  private struct Line {
    var range: Range<Int>
    var width: Int
    var ending: StaticString = ""
  }

  private var hyphenWidth: Int { style.face.advances.advance(of: "-") }
  private var ellipsisWidth: Int { style.face.advances.advance(of: "…") }

  /// First fit: a piece goes on the line where there is room, else on the next; one too wide for any line is divided.
  private func fill(_ chunks: [Chunk], of measured: MeasuredScalars, within limit: Int) -> [Line] {
    var lines: [Line] = []
    var current: Line?
    var gap = 0
    for chunk in chunks {
      if let line = current, line.width + gap + chunk.width <= limit {
        current = Line(range: line.range.lowerBound..<chunk.range.upperBound, width: line.width + gap + chunk.width)
      } else {
        if let line = current { lines.append(line) }
        var rest = chunk
        while rest.width > limit, let cut = division(of: rest, in: measured, within: limit) {
          lines.append(cut.head)
          rest = cut.tail
        }
        current = Line(range: rest.range, width: rest.width)
      }
      gap = chunk.gap
    }
    if let line = current { lines.append(line) }
    return lines
  }

  /// Divides a piece that is wider than a line: at the last syllable that fits, else wherever the line is full.
  private func division(of chunk: Chunk, in measured: MeasuredScalars, within limit: Int) -> (head: Line, tail: Chunk)?
  {
    var width = 0
    var hard = chunk.range.lowerBound
    var soft: (place: Int, width: Int)?
    let syllables = hyphenation.divisions(of: measured.scalars[chunk.range])
    var next = 0
    for index in chunk.range {
      if next < syllables.count, syllables[next] == index {
        if width + hyphenWidth <= limit { soft = (index, width) }
        next += 1
      }
      let advance = Int(measured.advances[index])
      if advance > 0, measured.startsCluster(at: index), width <= limit { hard = index }
      width += advance
      if width > limit { break }
    }
    if let soft {
      let head = Line(range: chunk.range.lowerBound..<soft.place, width: soft.width + hyphenWidth, ending: "-")
      return (head, chunk.dropping(to: soft.place, in: measured))
    }
    if hard == chunk.range.lowerBound {
      // Not even one cluster fits: it stands alone.
      let rest = (chunk.range.lowerBound + 1)..<max(chunk.range.upperBound, chunk.range.lowerBound + 1)
      guard let next = rest.first(where: { measured.startsCluster(at: $0) }) else { return nil }
      hard = next
    }
    let head = Line(range: chunk.range.lowerBound..<hard, width: measured.width(chunk.range.lowerBound..<hard))
    return (head, chunk.dropping(to: hard, in: measured))
  }

  /// The narrowest width that needs no more lines, found by halving.
  private func balance(_ chunks: [Chunk], of measured: MeasuredScalars, lines: [Line], within limit: Int) -> [Line] {
    var low = max(limit / 3, chunks.reduce(0) { max($0, min($1.width, limit)) })
    var high = limit
    var best = lines
    while high - low > AdvanceTable.unitsPerEm / 4 {
      let middle = (low + high) / 2
      let candidate = fill(chunks, of: measured, within: middle)
      if candidate.count <= lines.count {
        best = candidate
        high = middle
      } else {
        low = middle + 1
      }
    }
    return best
  }

  private func clip(_ lines: [Line], of measured: MeasuredScalars, within limit: Int) -> [Line] {
    var kept = Array(lines.prefix(max(lineLimit, 1)))
    var last = kept.removeLast()
    var width = measured.width(last.range)
    var end = last.range.upperBound
    while end > last.range.lowerBound {
      let endsInSpace = measured.scalars[end - 1].properties.isWhitespace
      let tearsCluster = end < measured.count && !measured.startsCluster(at: end)
      if !endsInSpace, !tearsCluster, width + ellipsisWidth <= limit { break }
      end -= 1
      width -= Int(measured.advances[end])
    }
    last = Line(range: last.range.lowerBound..<end, width: width + ellipsisWidth, ending: "…")
    return kept + [last]
  }
}
