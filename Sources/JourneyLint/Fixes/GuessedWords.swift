import JourneySyntax

/// The words of a text that fixes have written in the place of others which they were near to.
///
/// What is near to such a word needn't be near to what the author wrote, so it is guessed once and no more.
struct GuessedWords {
  /// In order of place.
  private var spans: [Span] = []

  /// Whether a fix would put another guess in the place of one of them.
  /// - Complexity: O(log n) in the words for each edit.
  func areGuessedAgain(by fix: Fix, in bytes: [UInt8]) -> Bool {
    fix.safety == .suggested && fix.edits.contains { isOfWords($0, in: bytes) && contains($0.span) }
  }

  /// Goes on to the text that fixes make of this one.
  /// - Complexity: O(n log n) in the edits and words.
  mutating func follow(_ fixes: [CandidateFix], in bytes: [UInt8]) {
    var changes = fixes.flatMap { fix in
      fix.fix.edits.map { (edit: $0, isGuess: fix.fix.safety == .suggested && isOfWords($0, in: bytes)) }
    }
    changes.sort { ($0.edit.span.start, $0.edit.span.end) < ($1.edit.span.start, $1.edit.span.end) }
    var moved: [Span] = []
    var (shift, next) = (0, 0)
    for (edit, isGuess) in changes {
      while next < spans.count, spans[next].end <= edit.span.start {
        moved.append(Span(spans[next].start + shift, spans[next].end + shift))
        next += 1
      }
      var isOfGuess = isGuess
      while next < spans.count, spans[next].start < edit.span.end {
        isOfGuess = true
        next += 1
      }
      let start = edit.span.start + shift
      if isOfGuess { moved.append(Span(start, start + edit.replacement.utf8.count)) }
      shift += edit.replacement.utf8.count - edit.span.length
    }
    spans = moved + spans[next...].map { Span($0.start + shift, $0.end + shift) }
  }

  /// Whether an edit puts one word in the place of another.
  private func isOfWords(_ edit: Edit, in bytes: [UInt8]) -> Bool {
    guard !edit.span.isEmpty, !edit.replacement.isEmpty else { return false }
    return bytes[edit.span.start..<edit.span.end].allSatisfy(\.isWordByte)
      && edit.replacement.utf8.allSatisfy(\.isWordByte)
  }

  private func contains(_ span: Span) -> Bool {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].start < span.end
  }
}
