/// Fills lines with the pieces of a text, first come, first placed; a piece too wide for any line is divided.
struct LineFilling {
  /// A line: its scalars, its width in 1/2048 em, and what is put behind it.
  struct Line {
    var range: Range<Int>
    var width: Int
    var ending: Unicode.Scalar?
  }

  private let text: MeasuredScalars
  private let chunks: [Chunk]
  private let hyphenation: Hyphenation
  /// Whether words are divided so that as much as can be goes on each line, and not where it reads best.
  var isThrifty = false
  /// Whether a word has been divided.
  private(set) var hasDivided = false

  init(_ text: MeasuredScalars, _ chunks: [Chunk], _ hyphenation: Hyphenation) {
    self.text = text
    self.chunks = chunks
    self.hyphenation = hyphenation
  }

  /// The width of the widest piece.
  var widestChunk: Int { chunks.reduce(0) { max($0, $1.width(in: text)) } }

  /// The lines of a width, one more than `limit` where there are more than that; what follows is left out.
  mutating func lines(within width: Int, upTo limit: Int) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(min(limit, 8))
    var first = 0
    var start = 0
    while first < chunks.count, lines.count <= limit {
      let last = lastFitting(from: first, start: start, within: width)
      let next = last.map { $0 + 1 } ?? first
      let place = last.map { chunks[$0].range.upperBound } ?? start
      if next < chunks.count, chunks[next].width(in: text) > width || next == first,
        let line = division(of: next, behind: place, start: start, within: width)
      {
        hasDivided = true
        lines.append(line)
        (first, start) = (next, skippingSpace(line.range.upperBound))
        continue
      }
      lines.append(line(start..<chunks[last ?? first].range.upperBound, softly: chunks[last ?? first].endsSoftly))
      first = (last ?? first) + 1
      if first < chunks.count { start = chunks[first].range.lowerBound }
    }
    return lines
  }

  /// The last of the pieces from `first` on with which a line may end that begins at `start`; `nil` where the first is too wide.
  private func lastFitting(from first: Int, start: Int, within width: Int) -> Int? {
    let left = text.start(of: start)
    var last: Int?
    var index = first
    while index < chunks.count, chunks[index].end - left <= width {
      let chunk = chunks[index]
      let hyphen = chunk.endsSoftly ? text.width(of: "-", before: chunk.range.upperBound) : 0
      if chunk.end - left + hyphen <= width { last = index }
      index += 1
    }
    return last
  }

  private func line(_ range: Range<Int>, softly: Bool) -> Line {
    let hyphen: Unicode.Scalar? = softly ? "-" : nil
    let width = text.width(range) + (hyphen.map { text.width(of: $0, before: range.upperBound) } ?? 0)
    return Line(range: range, width: width, ending: hyphen)
  }

  /// A line that ends inside a piece which no line holds whole.
  ///
  /// - Parameters:
  ///   - behind: Where on the line the piece stands behind others; a division there must read well.
  private func division(of index: Int, behind place: Int, start: Int, within width: Int) -> Line? {
    let chunk = chunks[index]
    let isFirst = place == start
    let lower = isFirst ? start : chunk.range.lowerBound
    let left = text.start(of: start)
    // How far a line reaches without anything behind it.
    var reach = lower
    var next = lower + 1
    while next <= chunk.range.upperBound, text.end(before: next) - left <= width {
      if next == chunk.range.upperBound || text.startsCluster(at: next) { reach = next }
      next += 1
    }
    let division = WordDivision(text, lower..<chunk.range.upperBound, reach: reach, hyphenation)
    let spot = division.best(from: left, within: width, isThrifty: isThrifty, mustRead: !isFirst)
    if let spot { return line(start..<spot.place, softly: spot.hasHyphen) }
    guard isFirst else { return nil }
    // Not even one cluster fits: it stands alone.
    let end = ((lower + 1)..<max(chunk.range.upperBound, lower + 1)).first { text.startsCluster(at: $0) }
    return end.map { line(start..<$0, softly: false) }
  }

  private func skippingSpace(_ index: Int) -> Int {
    index < text.count && WordDivision.isSpace(text[index]) ? index + 1 : index
  }

  /// The first lines, the last of them with an ellipsis at the end of a word.
  func clip(_ lines: [Line], to limit: Int, within width: Int) -> [Line] {
    var kept = Array(lines.prefix(limit))
    let last = kept.removeLast()
    let left = text.start(of: last.range.lowerBound)
    func fits(_ end: Int) -> Bool { text.end(before: end) - left + text.width(of: "…", before: end) <= width }
    // The end of a word, unless that leaves less than a third of the line.
    var end = last.range.upperBound
    while end > last.range.lowerBound, !endsWord(end) || !fits(end) { end -= 1 }
    if end == last.range.lowerBound || (text.width(last.range.lowerBound..<end)) * 3 < width {
      end = last.range.upperBound
      while end > last.range.lowerBound, !fits(end) || isTorn(end) { end -= 1 }
    }
    while end > last.range.lowerBound + 1, isLoose(text[end - 1]) || isTorn(end) { end -= 1 }
    let range = last.range.lowerBound..<end
    let ellipsis = range.isEmpty ? text.table.advance(of: "…") : text.width(of: "…", before: end)
    return kept + [Line(range: range, width: text.width(range) + ellipsis, ending: "…")]
  }

  private func isTorn(_ end: Int) -> Bool { end < text.count && !text.startsCluster(at: end) }

  /// Whether a word ends before `end`, or anything else that isn't part of a word does.
  private func endsWord(_ end: Int) -> Bool {
    guard end < text.count else { return true }
    guard text.startsCluster(at: end) else { return false }
    return !(text[end - 1].isWordly && text[end].isWordly)
  }

  /// Whether a scalar looks lost before an ellipsis: spaces, separators, dashes and opening brackets.
  private func isLoose(_ scalar: Unicode.Scalar) -> Bool {
    switch LineBreakClass(scalar) {
    case .sp, .gl, .op, .is, .hy, .ba, .b2, .sy, .cm, .zwj: scalar.value < 0x300 || scalar.value >= 0x2010
    case .in: true
    default: false
    }
  }
}
