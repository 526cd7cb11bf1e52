import JourneySyntax

/// Takes entries out of one of a journey's lists, one at a time.
struct EntryRemoval {
  private let bytes: [UInt8]
  private let isInBrackets: Bool
  private let entries: [Span]

  /// A removal from the list in which something stands.
  /// - Complexity: O(n) in the entries of the list.
  init(_ subject: LintSubject, listAround span: Span?) {
    let bytes = subject.source.bytes
    let list = span.flatMap { span in subject.tree.root?.pairs.first { $0.value.span.contains(span) }?.value }
    entries = list?.elements.map(\.span) ?? []
    isInBrackets = list.map { bytes[$0.span.start] == UInt8(ascii: "[") } ?? false
    self.bytes = bytes
  }

  /// The removal of the entry that stands at a place; `nil` where it is the only one, or where something else stands on its
  /// lines.
  /// - Complexity: O(log n) in the entries of the list, and O(n) in the bytes of the entry's last line.
  func edit(at span: Span) -> Edit? {
    guard entries.count > 1, let place = place(of: span) else { return nil }
    return isInBrackets ? editInBrackets(place) : editOfLines(entries[place])
  }

  private func place(of span: Span) -> Int? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].end < span.end { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].contains(span) ? low : nil
  }

  /// With the comma behind it, or for the last one the comma before it.
  private func editInBrackets(_ place: Int) -> Edit? {
    let entry = entries[place]
    let isLast = place + 1 == entries.count
    let between = isLast ? Span(entries[place - 1].end, entry.start) : Span(entry.end, entries[place + 1].start)
    // A comment between two entries belongs to one of them, and nobody knows to which.
    guard !bytes[between.start..<between.end].contains(UInt8(ascii: "#")) else { return nil }
    return Edit(isLast ? Span(between.start, entry.end) : Span(entry.start, between.end), "")
  }

  /// Whole lines, from the dash on.
  private func editOfLines(_ entry: Span) -> Edit? {
    let lines = WrittenLines(bytes: bytes)
    let dash = lines.beforeBlanks(entry.start) - 1
    guard lines.byte(dash) == UInt8(ascii: "-"), lines.isFirst(dash) else { return nil }
    let start = lines.start(of: dash)
    if entry.end > 0, WrittenLines.isBreak(bytes[entry.end - 1]) { return Edit(Span(start, entry.end), "") }
    let end = lines.behindBlanks(entry.end)
    guard end == bytes.count || WrittenLines.isBreak(bytes[end]) else { return nil }
    // The last line of a file that ends without a line break leaves one behind that isn't needed any more.
    if end == bytes.count, let above = lines.previous(before: start) {
      return Edit(Span(lines.end(of: above), end), "")
    }
    return Edit(Span(start, lines.behindBreak(end)), "")
  }
}
