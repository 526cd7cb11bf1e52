/// A piece of text that stays on one line: a word, or a part of one up to a hyphen, a slash or an ideograph.
struct Chunk {
  /// The scalars, spaces around left out.
  let range: Range<Int>
  /// Where its last scalar ends when the line ends there, in 1/2048 em from the start of the text.
  let end: Int
  /// Whether a line that ends here gets a hyphen.
  let endsSoftly: Bool

  /// The pieces of a text in order.
  static func split(_ text: MeasuredScalars) -> [Chunk] {
    var chunks: [Chunk] = []
    chunks.reserveCapacity(text.count / 4 + 1)
    var start = 0
    var breaks = LineBreaks(text)
    while let (end, next) = breaks.next() {
      let isSoft = end == next && text.mark(before: next).contains(.softHyphen)
      chunks.append(Chunk(range: start..<end, end: text.end(before: end), endsSoftly: isSoft))
      start = next
    }
    if text.count > 0 {
      chunks.append(Chunk(range: start..<text.count, end: text.end(before: text.count), endsSoftly: false))
    }
    return chunks
  }

  /// The width of a line of nothing else, in 1/2048 em.
  func width(in text: MeasuredScalars) -> Int { end - text.start(of: range.lowerBound) }
}
