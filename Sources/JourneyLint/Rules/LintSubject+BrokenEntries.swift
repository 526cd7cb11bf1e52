import JourneyModel
import JourneySyntax

extension LintSubject {
  /// The findings of rules without those in entries whose syntax is wrong, or of which a dash too many has torn off a half:
  /// how much of such an entry is lost, nobody knows. What a rule finds in the text itself stays.
  /// - Complexity: O(n log n) in the entries and findings.
  func withoutBrokenEntries(_ findings: [Diagnostic]) -> [Diagnostic] {
    let nameless = errors.filter { $0.id == "missing-key" }.map(\.span.start)
    guard !findings.isEmpty, !tree.isAccepted || !nameless.isEmpty else { return findings }
    let metrics = journey.metrics + journey.stages.flatMap(\.metrics)
    let entries =
      journey.touchpoints.map(\.span) + metrics.map(\.span) + journey.actions.map(\.span)
      + journey.promises.map(\.span) + journey.personas.filter { !$0.isShared }.map(\.span)
      + journey.sources.map(\.span) + journey.segments.map(\.span)
    let mistakes = tree.diagnostics.filter { $0.severity == .error }
    let broken = entries.filter { hasMistake(in: $0, among: mistakes) || isTorn($0, at: nameless) }.sorted {
      $0.start < $1.start
    }
    return findings.filter { finding in
      if finding.id == "pii" { return true }
      var (low, high) = (0, broken.count)
      while low < high {
        let middle = (low + high) / 2
        if broken[middle].start <= finding.span.start { low = middle + 1 } else { high = middle }
      }
      return low == 0 || broken[low - 1].end < finding.span.start
    }
  }

  /// Whether the syntax is wrong in a part of the text.
  /// - Parameter mistakes: the errors of the syntax, in order of place.
  /// - Complexity: O(log n) in these, and O(m) in those that stand in that part of the text.
  private func hasMistake(in span: Span, among mistakes: [Diagnostic]) -> Bool {
    let above = startOfLineAbove(span)
    let reach = reach(of: span)
    var (low, high) = (0, mistakes.count)
    while low < high {
      let middle = (low + high) / 2
      if mistakes[middle].span.start < above { low = middle + 1 } else { high = middle }
    }
    return mistakes[low...].prefix { $0.span.start <= reach }.contains {
      // A key that stands twice in the entry above may belong to this one.
      $0.span.start >= span.start || $0.id == "duplicate-key"
    }
  }

  /// Whether an entry has no name, or stands right above one that has none and may be the rest of it.
  /// - Parameter nameless: where entries without a name begin, in order of place.
  /// - Complexity: O(log n) in these.
  private func isTorn(_ entry: Span, at nameless: [Int]) -> Bool {
    var (low, high) = (0, nameless.count)
    while low < high {
      let middle = (low + high) / 2
      if nameless[middle] < entry.start { low = middle + 1 } else { high = middle }
    }
    guard low < nameless.count else { return false }
    let place = nameless[low]
    guard place > entry.end else {
      return source.bytes[entry.start..<min(place, source.bytes.count)].allSatisfy {
        $0 <= 0x20 || $0 == UInt8(ascii: "{")
      }
    }
    let isNear = place - entry.end < Self.longestSearch && place <= source.bytes.count
    return isNear
      && source.bytes[entry.end..<place].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "-") }
  }

  /// Where the line above a part of the text begins.
  private func startOfLineAbove(_ span: Span) -> Int {
    let bytes = source.bytes
    var (place, breaks) = (min(span.start, bytes.count), 0)
    let limit = max(0, place - Self.longestSearch)
    while place > limit {
      if bytes[place - 1] == 0x0A { breaks += 1 }
      if breaks == 2 { break }
      place -= 1
    }
    return place
  }
}
