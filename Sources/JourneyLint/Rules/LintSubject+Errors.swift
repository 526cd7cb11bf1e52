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

  /// Where a part of the text ends with what stands behind it on its line, or where its last line would, had it not been lost
  /// to a mistake in the syntax: the line below it, if it is indented further than the line that the part begins on.
  func reach(of span: Span) -> Int {
    guard !tree.isAccepted else { return span.end }
    let bytes = source.bytes
    let limit = min(bytes.count, span.end + Self.longestSearch)
    var (place, end) = (span.end, span.end)
    if place > 0, place <= bytes.count, bytes[place - 1] != 0x0A {
      while place < limit, bytes[place] != 0x0A { place += 1 }
      // In brackets, what follows on the line is another's.
      let next = bytes[span.end..<place].first { $0 != 0x20 }
      if next.map({ !",]}".utf8.contains($0) }) ?? false { end = place }
      place += 1
    }
    let below = min(place, limit)
    // No-break spaces and byte order marks look like spaces, or like nothing.
    let margin = bytes[below..<limit].prefix { [0x20, 0x09, 0xC2, 0xA0, 0xEF, 0xBB, 0xBF].contains($0) }
    place = margin.endIndex
    guard place < limit, bytes[place] != UInt8(ascii: "-"), bytes[place] != 0x0A else { return end }
    let isDeeper = margin.count > indentation(at: span.start) || margin.contains { $0 != 0x20 }
    guard isDeeper else { return end }
    while place < limit, bytes[place] != 0x0A { place += 1 }
    return place
  }

  /// How many spaces and tabs the line of a place begins with.
  private func indentation(at place: Int) -> Int {
    let bytes = source.bytes
    var start = min(place, bytes.count)
    let limit = max(0, start - Self.longestSearch)
    while start > limit, bytes[start - 1] != 0x0A { start -= 1 }
    return bytes[start...].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  /// So far before and behind a place the beginning and the end of its line are looked for, in bytes.
  static let longestSearch = 400

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
  func findsPaths() -> Bool {
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
