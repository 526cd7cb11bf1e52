import JourneySyntax

extension RatingScale {
  /// The kinds of numbers whose scales a file sets and that can't be read. An error at one of them is that one's; where
  /// the syntax is wrong, or a key, it may be any.
  /// - Parameter errors: all that is wrong in the file, in whatever order.
  /// - Complexity: O(n) in the keys of the document and in the errors.
  static func unread(in root: BorrowedNode, as record: Record, errors: [Diagnostic]) -> Set<RatingScale> {
    guard !errors.isEmpty else { return [] }
    var found: BorrowedPair?
    var end = Int.max
    for pair in root.pairs {
      if found != nil {
        end = pair.key.span.start
        break
      }
      if record.field(for: pair.key)?.key == .scales { found = pair }
    }
    guard let found else { return [] }
    var kinds: Set<RatingScale> = []
    for error in errors where error.severity == .error {
      guard error.span.start >= found.key.span.start, error.span.start < end else { continue }
      let pair = found.value.pairs.first { $0.span.contains(error.span) }
      guard error.id == "value-type", let key = pair.flatMap({ Record.scales.field(for: $0.key)?.key }) else {
        return Set(allCases)
      }
      kinds.formUnion(allCases.filter { $0.key == key })
      // Images are on the scale of emotions.
      if key == .emotion { kinds.insert(.image) }
    }
    return kinds
  }
}
