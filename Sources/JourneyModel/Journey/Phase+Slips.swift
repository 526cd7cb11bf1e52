extension Phase {
  /// The word of a phase that the language knows, which a project's own word is probably a slip of; `nil` where its words
  /// seem to be its own.
  package var probableSlip: String? {
    guard case .own(let word) = self, word.count > 4, let near = Phase.nearest(to: word, among: Phase.known)?.word,
      Nearest.distance(word, near) <= (word.count < 8 ? 1 : 2), !word.lowercased().hasPrefix(near)
    else { return nil }
    return near
  }
}
