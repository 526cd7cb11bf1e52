extension BorrowedPairs {
  /// The first pair; `nil` where there is none.
  package var first: BorrowedPair? {
    var pairs = makeIterator()
    return pairs.next()
  }

  /// Whether there is one pair and no other.
  package var areOne: Bool {
    var pairs = makeIterator()
    return pairs.next() != nil && pairs.next() == nil
  }
}
