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
    width: Double, style: TextStyle, hyphenation: Hyphenation = .finnish, lineLimit: Int = .max,
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
    if let units = plainWidth(of: text, upTo: limit) {
      let line = WrappedText.Line(text: text, width: style.points(units))
      return WrappedText(lines: [line], style: style, whole: nil)
    }
    let measured = MeasuredScalars(text, style.face.advances)
    var filling = LineFilling(measured, Chunk.split(measured), hyphenation)
    let enough = max(lineLimit, 1)
    var lines = filling.lines(within: limit, upTo: enough)
    if filling.hasDivided, lines.count > enough {
      // Better divided anywhere than not shown.
      filling.isThrifty = true
      lines = filling.lines(within: limit, upTo: enough)
    }
    let isClipped = lines.count > enough
    if isClipped {
      lines = filling.clip(lines, to: enough, within: limit)
    } else if isBalanced, lines.count > 1 {
      lines = balance(lines, filling, within: limit)
    }
    return WrappedText(
      lines: lines.map { line in
        .init(text: measured.text(line.range, ending: line.ending), width: style.points(line.width))
      },
      style: style, whole: isClipped ? text : nil)
  }

  /// The pieces of a text that each stay on one line wherever they fit on one.
  package static func pieces(of text: String) -> [String] {
    let measured = MeasuredScalars(text, FontFace.regular.advances)
    return Chunk.split(measured).map { measured.text($0.range) }
  }

  /// The width in points of the widest piece that is never broken unless it has to be, at most `cap`.
  static func widestWord(of text: String, style: TextStyle, cap: Double) -> Double {
    let measured = MeasuredScalars(text, style.face.advances)
    let widest = Chunk.split(measured).reduce(0) { widest, chunk in
      let hyphen = chunk.endsSoftly ? measured.width(of: "-", before: chunk.range.upperBound) : 0
      return max(widest, chunk.width(in: measured) + hyphen)
    }
    return min(style.points(widest), cap)
  }

  /// The width of a text that needs no thought: ASCII with single spaces between; `nil` for any other and for one wider than `limit`.
  private func plainWidth(of text: String, upTo limit: Int) -> Int? {
    let table = style.face.advances
    var units = 0
    var previous = UInt8(ascii: " ")
    var row = 0
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return nil }
      if row != 0 { units += table.kerning(row: row, Unicode.Scalar(byte)) }
      units += Int(table.widths[Int(byte) - 0x20])
      if units > limit { return nil }
      row = Int(AdvanceTable.rows[Int(byte)])
      previous = byte
    }
    return previous == 0x20 ? nil : units
  }

  /// The lines at the narrowest width that needs no more of them, found by halving.
  private func balance(_ lines: [LineFilling.Line], _ filling: LineFilling, within limit: Int) -> [LineFilling.Line] {
    var filling = filling
    var low = max(limit / 3, min(filling.widestChunk, limit))
    var high = limit
    var best = lines
    while high - low > AdvanceTable.unitsPerEm / 4 {
      let middle = (low + high) / 2
      let candidate = filling.lines(within: middle, upTo: lines.count)
      if candidate.count <= lines.count {
        best = candidate
        high = middle
      } else {
        low = middle + 1
      }
    }
    return best
  }
}
