import JourneySyntax

/// Fixes that can be applied at once, because they don't touch the same places.
struct EditPlan {
  private struct Place {
    let span: Span
    let rule: String

    /// Whether two edits can't be made at once. An insertion must not even stand at the edge of another edit, since the
    /// order of the two would matter; but a rule may put several things into one place, one behind the other.
    func collides(with other: Place) -> Bool {
      if span.isEmpty, other.span.isEmpty { return span.start == other.span.start && rule != other.rule }
      if span.isEmpty || other.span.isEmpty { return span.start <= other.span.end && other.span.start <= span.end }
      return span.start < other.span.end && other.span.start < span.end
    }
  }

  /// The fixes, in the order in which they were chosen.
  private(set) var chosen: [CandidateFix] = []
  /// The fixes that collide with those before them.
  private(set) var waiting: [CandidateFix] = []
  /// The places of the chosen ones' edits, in order.
  private var places: [Place] = []

  /// Chooses from fixes, the first ones first.
  /// - Complexity: O(n log n) in the edits where they come in order of place.
  init(_ candidates: [CandidateFix]) {
    for candidate in candidates {
      let wanted = candidate.fix.edits.map { Place(span: $0.span, rule: candidate.finding.id) }
      if wanted.contains(where: isTaken) {
        waiting.append(candidate)
        continue
      }
      chosen.append(candidate)
      for place in wanted { places.insert(place, at: index(behind: place.span.start)) }
    }
  }

  private func isTaken(_ place: Place) -> Bool {
    var index = index(behind: place.span.start)
    if index > 0, places[index - 1].collides(with: place) { return true }
    while index < places.count, places[index].span.start <= place.span.end {
      if places[index].collides(with: place) { return true }
      index += 1
    }
    return false
  }

  /// The index of the first place that begins behind an offset.
  private func index(behind offset: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A text with fixes that don't collide; insertions into one place come in the order of the fixes.
  /// - Complexity: O(n log n) in the edits, O(n) in the bytes.
  static func text(_ source: SourceText, with fixes: [CandidateFix]) -> SourceText {
    let edits = fixes.flatMap(\.fix.edits).enumerated().sorted { a, b in
      (a.element.span.start, a.element.span.end, a.offset) < (b.element.span.start, b.element.span.end, b.offset)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count + 1_024)
    var place = 0
    for (_, edit) in edits {
      bytes += source.bytes[place..<edit.span.start]
      bytes += edit.replacement.utf8
      place = edit.span.end
    }
    return SourceText(path: source.path, bytes: bytes + source.bytes[place...])
  }
}
