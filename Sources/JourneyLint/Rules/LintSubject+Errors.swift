import JourneyModel
import JourneySyntax

extension LintSubject {
  /// Whether actions may be lost to an error: one stands in their list, or where there is none, at a key of the journey's
  /// own, or the syntax is wrong.
  var mayHideActions: Bool {
    guard !errors.isEmpty else { return false }
    guard let first = journey.actions.first else {
      let list = reach(ofListCalled: .actions)
      return !tree.isAccepted
        || errors.contains { isAtLineStart($0.span.start) || list?.contains($0.span.start) == true }
    }
    guard let list = reach(ofListWith: first.span) else { return true }
    return errors.contains { list.contains($0.span.start) || isOtherActions($0) }
  }

  /// From the key of the journey's own list in which an entry stands to its next key; `nil` where there is none.
  private func reach(ofListWith entry: Span) -> Range<Int>? {
    let pairs = tree.root.map { Array($0.pairs) } ?? []
    return reach(ofPair: pairs.firstIndex { $0.value.span.contains(entry) }, of: pairs)
  }

  /// The same for the list with a key.
  private func reach(ofListCalled key: Key) -> Range<Int>? {
    let pairs = tree.root.map { Array($0.pairs) } ?? []
    return reach(ofPair: pairs.firstIndex { Record.journey.field(for: $0.key.text)?.key == key }, of: pairs)
  }

  private func reach(ofPair place: Int?, of pairs: [Pair]) -> Range<Int>? {
    guard let place else { return nil }
    let start = pairs[place].key.span.start
    let end = place + 1 < pairs.count ? pairs[place + 1].key.span.start : source.bytes.count
    return start..<max(start, end)
  }

  /// Whether an error is a second list of actions, none of which was read.
  private func isOtherActions(_ error: Diagnostic) -> Bool {
    guard error.id == "duplicate-key", isAtLineStart(error.span.start) else { return false }
    return Record.journey.field(for: source[error.span])?.key == .actions
  }

  /// Whether an emotion may be lost to an error, or lie off its scale: then nobody knows where the curve is lowest.
  var mayHideEmotions: Bool {
    guard !errors.isEmpty, let first = journey.stages.first else { return false }
    if isScaleInDoubt { return true }
    let end = reach(ofListWith: first.span)?.upperBound ?? source.bytes.count
    let isBroken = tree.diagnostics.contains { mistake in
      mistake.severity == .error && mistake.span.start >= first.span.start && mistake.span.start < end
    }
    return isBroken || journey.stages.contains(where: mayHideEmotions)
  }

  /// Whether an error stands among the keys of a stage, or in a touchpoint of it without an emotion.
  private func mayHideEmotions(in stage: Stage) -> Bool {
    guard let first = stage.touchpoints.first, let last = stage.touchpoints.last else {
      return hasError(in: stage.span)
    }
    return hasError(around: first) && first.emotion == nil || hasError(in: Span(stage.span.start, first.span.start))
      || hasError(in: Span(last.span.end, stage.span.end))
      || stage.touchpoints.contains { $0.emotion == nil && hasError(in: $0.span) }
  }

  private func isAtLineStart(_ place: Int) -> Bool {
    place == 0 || place <= source.bytes.count && source.bytes[place - 1] == 0x0A
  }

  /// Whether an error stands in a touchpoint, or among the keys of its stage.
  /// - Complexity: O(log n) in the errors.
  func hasError(around touchpoint: Touchpoint) -> Bool {
    if hasError(in: touchpoint.span) { return true }
    let stage = journey.stage(of: touchpoint)
    guard let first = stage.touchpoints.first, let last = stage.touchpoints.last else { return false }
    return hasError(in: Span(stage.span.start, first.span.start)) || hasError(in: Span(last.span.end, stage.span.end))
  }

  /// Whether an error stands in a touchpoint or anywhere behind it among the stages.
  ///
  /// Where the syntax is wrong, stages may be lost behind the last that could be read.
  /// - Complexity: O(log n) in the errors.
  func hasError(from touchpoint: Touchpoint) -> Bool {
    let last = journey.stages.last?.span.end ?? touchpoint.span.end
    let next = journey.actions.first?.span.start ?? source.bytes.count
    return hasError(in: Span(touchpoint.span.start, tree.isAccepted || next < last ? last : next))
  }

  /// Where a part of the text ends, or where its last line would, had it not been lost to a mistake in the syntax: the
  /// line below it, unless an entry of its own begins there.
  func reach(of span: Span) -> Int {
    guard !tree.isAccepted else { return span.end }
    let bytes = source.bytes
    let limit = min(bytes.count, span.end + Self.longestLine)
    var place = span.end
    if place > 0, place <= bytes.count, bytes[place - 1] != 0x0A {
      while place < limit, bytes[place] != 0x0A { place += 1 }
      place += 1
    }
    while place < limit, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    guard place < limit, bytes[place] != UInt8(ascii: "-"), bytes[place] != 0x0A else { return span.end }
    while place < limit, bytes[place] != 0x0A { place += 1 }
    return place
  }

  /// So far behind a part of the text its last line is looked for, in bytes.
  private static let longestLine = 400

  /// The findings of rules without those in entries whose syntax is wrong: how much of such an entry is lost, nobody
  /// knows. What a rule finds in the text itself stays.
  /// - Complexity: O(n log n) in the entries and findings.
  func withoutBrokenEntries(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard !tree.isAccepted, !findings.isEmpty else { return findings }
    let metrics = journey.metrics + journey.stages.flatMap(\.metrics)
    let entries =
      journey.touchpoints.map(\.span) + metrics.map(\.span) + journey.actions.map(\.span)
      + journey.promises.map(\.span) + journey.personas.filter { !$0.isShared }.map(\.span)
      + journey.sources.map(\.span) + journey.segments.map(\.span)
    let broken = entries.filter(hasMistake).sorted { $0.start < $1.start }
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
  private func hasMistake(in span: Span) -> Bool {
    let reach = reach(of: span)
    return tree.diagnostics.contains { mistake in
      guard mistake.severity == .error else { return false }
      // A key that stands twice in the entry above may belong to this one.
      let start = mistake.id == "duplicate-key" ? startOfLineAbove(span) : span.start
      return mistake.span.start >= start && mistake.span.start <= reach
    }
  }

  /// Where the line above a part of the text begins.
  private func startOfLineAbove(_ span: Span) -> Int {
    let bytes = source.bytes
    var (place, breaks) = (min(span.start, bytes.count), 0)
    let limit = max(0, place - Self.longestLine)
    while place > limit {
      if bytes[place - 1] == 0x0A { breaks += 1 }
      if breaks == 2 { break }
      place -= 1
    }
    return place
  }

  /// What stands behind the colon of each line, in lower case, without quotation marks and with spaces for hyphens: what
  /// can be told of a text whose syntax is wrong.
  /// - Complexity: O(n) in the bytes of the text.
  var valuesInLines: Set<String> {
    var values: Set<String> = []
    for line in source.bytes.split(separator: 0x0A) {
      // A name of a phase is short, and so is the line that gives it.
      guard line.count < 200, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let text = String(decoding: line[line.index(after: colon)...], as: UTF8.self).lowercased()
      let value = text.split(separator: "#", omittingEmptySubsequences: false).first ?? ""
      values.insert(value.trimmed(of: " \"'\r\t{[,").replacing("-", with: " "))
    }
    return values
  }

  /// Whether it is known who comes where: no name in `next` and `persona` leads nowhere.
  var knowsPaths: Bool {
    !journey.touchpoints.contains { touchpoint in
      touchpoint.next.contains { $0.target.id == nil } || touchpoint.personas.contains { $0.id == nil }
    }
  }
}

extension Substring {
  /// Without some characters at its ends.
  fileprivate func trimmed(of characters: String) -> String {
    let start = drop { characters.contains($0) }
    guard let last = start.lastIndex(where: { !characters.contains($0) }) else { return "" }
    return String(start[...last])
  }
}
