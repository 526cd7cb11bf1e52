/// A piece of text that stays on one line: a word, or a part of one up to a hyphen, a slash or an ideograph.
struct Chunk {
  /// The scalars, spaces around left out.
  let range: Range<Int>
  /// Their width in 1/2048 em.
  let width: Int
  /// The width of the space behind, 0 where the next piece joins directly.
  let gap: Int

  /// The pieces of a text in order; runs of spaces and line ends count as one space.
  static func split(_ text: MeasuredScalars) -> [Chunk] {
    var chunks: [Chunk] = []
    var start = 0
    var width = 0
    let count = text.count
    var index = 0
    func space(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || (scalar.value >= 0x2000 && scalar.value <= 0x200B) || scalar.value == 0x3000
        || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0x85
    }
    while index < count {
      let scalar = text.scalars[index]
      if space(scalar) {
        var gap = Int(text.advances[index])
        var next = index + 1
        while next < count, space(text.scalars[next]) { next += 1 }
        if gap == 0 { gap = Self.defaultGap }
        if scalar == " ", next == index + 1, index > start, isBeforeUnit(index, in: text) {
          // A number stays with its unit.
          width += gap
          index = next
          continue
        }
        if index > start { chunks.append(Chunk(range: start..<index, width: width, gap: gap)) }
        (start, width, index) = (next, 0, next)
        continue
      }
      width += Int(text.advances[index])
      index += 1
      if index < count, breaks(after: index - 1, from: start, in: text), !space(text.scalars[index]) {
        chunks.append(Chunk(range: start..<index, width: width, gap: 0))
        (start, width) = (index, 0)
      }
    }
    if index > start { chunks.append(Chunk(range: start..<index, width: width, gap: 0)) }
    return chunks
  }

  /// The width of a space for a line end: 0.278 em, as in Liberation Sans.
  private static let defaultGap = 569

  /// Whether the space at `index` stands between a number and a unit of at most three letters: `95 min`, `60 %`.
  private static func isBeforeUnit(_ index: Int, in text: MeasuredScalars) -> Bool {
    guard (0x30...0x39).contains(text.scalars[index - 1].value) else { return false }
    var length = 0
    while index + 1 + length < text.count, length <= 4 {
      let value = text.scalars[index + 1 + length].value
      let isUnit = value == 0x25 || value == 0x20AC || (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A)
      if !isUnit { break }
      length += 1
    }
    return (1...3).contains(length)
  }

  /// What is left behind `place`.
  func dropping(to place: Int, in text: MeasuredScalars) -> Chunk {
    let rest = place..<range.upperBound
    return Chunk(range: rest, width: text.width(rest), gap: gap)
  }

  private static func breaks(after index: Int, from start: Int, in text: MeasuredScalars) -> Bool {
    let here = text.scalars[index].value
    let next = text.scalars[index + 1].value
    switch here {
    case 0x2D, 0x2F, 0x2010, 0x2013, 0x2014:
      // After a hyphen, slash or dash inside a word; a sign before a number stays with it.
      return index - start >= 1 && !(next >= 0x30 && next <= 0x39)
    default:
      guard here >= 0x2E80 || next >= 0x2E80, text.startsCluster(at: index + 1) else { return false }
      return (ScalarWidth.breaksAround(here) || ScalarWidth.breaksAround(next)) && !ScalarWidth.hangsOn(next)
    }
  }
}
