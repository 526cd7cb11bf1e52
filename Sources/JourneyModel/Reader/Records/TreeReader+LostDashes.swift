import JourneySyntax

/// Lists whose entries begin with something else than a dash and a space: YAML reads their lines as one text, or as keys.
extension TreeReader {
  /// Says of a text in the place of a list that its lines begin with other signs than dashes, or, where each entry is a name,
  /// that they have none; `nil` where it may be one text.
  func lostDashes(_ node: BorrowedNode, of element: FieldType, at place: Place) -> Diagnostic? {
    let bytes = node.tree.source.bytes
    let span = node.span
    guard span.length > 0, ![0x22, 0x27, 0x7C, 0x3E].contains(bytes[span.start]) else { return nil }
    // A text that begins on the line of its key goes on below it.
    guard bytes[place.keySpan.end..<span.start].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    var starts = [span.start]
    var isAtBreak = false
    for offset in span.start..<span.end {
      switch bytes[offset] {
      case 0x0A, 0x0D: isAtBreak = true
      case 0x20, 0x09: continue
      default:
        if isAtBreak { starts.append(offset) }
        isAtBreak = false
      }
    }
    guard starts.count > 1 else { return nil }
    return lostDashes(at: starts, in: node.tree.source, mayBeBare: isNamed(element), place: place)
  }

  /// The same of keys in the place of a list of entries: `-Sits: 1` and below it `-Pays: 0`.
  func lostDashes(ofKeys node: BorrowedNode, of record: Record, at place: Place) -> Diagnostic? {
    guard case .value = record.pairForm else { return nil }
    let source = node.tree.source
    var starts: [Int] = []
    for pair in node.pairs {
      guard pair.value.kind == .scalar, record.field(for: pair.key) == nil else { return nil }
      let start = source.beginOfSpaces(pair.key.span.start)
      guard start == 0 || source.bytes[start - 1] == 0x0A || source.bytes[start - 1] == 0x0D else { return nil }
      starts.append(pair.key.span.start)
    }
    return starts.count > 1 ? lostDashes(at: starts, in: source, mayBeBare: true, place: place) : nil
  }

  private func lostDashes(at starts: [Int], in source: SourceText, mayBeBare: Bool, place: Place) -> Diagnostic? {
    let signs = starts.map { Self.sign(at: $0, in: source.bytes) }
    let isBare = signs.allSatisfy { $0.length == 0 }
    guard isBare ? mayBeBare : signs.allSatisfy({ $0.length > 0 && $0.kind == signs[0].kind }) else { return nil }
    var end = starts[0] + signs[0].length
    let text = end
    while end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D { end += 1 }
    let first = Span(text, end)
    let isTight = signs[0].kind == 0x2D
    return Diagnostic(
      id: isTight ? "space-after-dash" : "missing-dash",
      message: isTight
        ? "spaces are missing behind the dashes of \(Shown.quoted(place.key))"
        : "the entries of \(Shown.quoted(place.key)) don't begin with dashes",
      span: Span(starts[0], end), note: "the first of \(starts.count) lines, which are read as one",
      explanation: "each entry of a list begins with a dash and a space",
      help: "begin each line with '- ': '- \(Shown.plain(source[first]))'",
      fixes: [
        Fix(
          isTight ? "Add the spaces" : "Write dashes", safety: .suggested,
          edits: zip(starts, signs).map { Edit(Span($0, $0 + $1.length), "- ") })
      ])
  }

  /// Whether the entries of a list are names: then no text of several lines is one of them.
  private func isNamed(_ element: FieldType) -> Bool {
    switch element {
    case .identifier, .reference: true
    case .record(let name): [.touchpoint, .channel, .persona, .segment, .source, .wave].contains(name)
    default: false
    }
  }

  /// The sign that a line begins with in the place of a dash, with the space behind it: what kind it is of, and its length in
  /// bytes; 0 where there is none.
  private static func sign(at start: Int, in bytes: [UInt8]) -> (kind: UInt8, length: Int) {
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }
    func isBlank(_ offset: Int) -> Bool { byte(offset) == 0x20 || byte(offset) == 0x09 }
    func spaced(_ kind: UInt8, _ end: Int) -> (UInt8, Int) {
      var end = end
      while isBlank(end) { end += 1 }
      return (kind, end - start)
    }
    let first = byte(start)
    switch first {
    // A minus before a number is none.
    case 0x2D where !byte(start + 1).isDigit && byte(start + 1) != 0x2D: return (first, 1)
    case 0x2B where isBlank(start + 1): return spaced(first, start + 1)
    case 0x30...0x39:
      var end = start
      while byte(end).isDigit { end += 1 }
      guard byte(end) == 0x2E || byte(end) == 0x29, isBlank(end + 1) else { return (0, 0) }
      return spaced(0x30, end + 1)
    // The bullets and the longer dashes.
    case 0xC2 where byte(start + 1) == 0xB7 && isBlank(start + 2): return spaced(first, start + 2)
    case 0xE2 where isBlank(start + 3): return spaced(first, start + 3)
    default: return (0, 0)
    }
  }
}
