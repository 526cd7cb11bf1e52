import JourneySyntax

/// Texts in brackets that decimal commas have torn: `[costs 12,50 euro]` is read as the two texts `costs 12` and
/// `50 euro`.
struct TextTear {
  /// The texts, each as a whole, as it was meant.
  private(set) var texts: [Span] = []

  /// Looks at a list; `nil` where no comma in it can have been meant to part decimals.
  ///
  /// Such a comma stands between two digits without a space. A list of bare numbers is written so as well: where a bare
  /// number stands before the comma, the other commas of the list have to have their spaces.
  /// - Parameter areEntries: whether the list is one of entries, of which it is told elsewhere where a bare number stands
  ///   behind a comma.
  /// - Complexity: O(n) in the bytes of the list.
  init?(_ list: BorrowedNode, areEntries: Bool) {
    let bytes = list.tree.source.bytes
    var previous: BorrowedNode?
    var isBehindTear = false
    var isBareTorn = false
    var (spaced, tight) = (0, 0)
    for node in list.elements {
      defer { previous = node }
      guard let before = previous else { continue }
      guard Self.isTear(before, node, bytes) else {
        if bytes[node.span.start - 1] == UInt8(ascii: ",") { tight += 1 } else { spaced += 1 }
        isBehindTear = false
        continue
      }
      // No number has two decimal commas.
      if isBehindTear { return nil }
      isBehindTear = true
      if before.text.utf8.allSatisfy(\.isDigit) { isBareTorn = true }
      if !areEntries || NumberTear(node) == nil { texts.append(before.span.union(node.span)) }
    }
    guard !texts.isEmpty, !isBareTorn || spaced > 0 && tight == 0 else { return nil }
  }

  /// Whether a comma without a space stands between two texts without quotation marks, digits before it and one to three
  /// behind it.
  private static func isTear(_ before: BorrowedNode, _ node: BorrowedNode, _ bytes: [UInt8]) -> Bool {
    guard before.kind == .scalar, node.kind == .scalar, before.span.end + 1 == node.span.start,
      !before.span.isEmpty, !node.span.isEmpty, bytes[before.span.end] == UInt8(ascii: ","),
      bytes[before.span.end - 1].isDigit
    else { return false }
    let digits = bytes[node.span.start..<node.span.end].prefix { $0.isDigit }.count
    let first = bytes[before.span.start]
    return (1...3).contains(digits) && first != UInt8(ascii: "\"") && first != UInt8(ascii: "'")
  }
}

extension FieldType {
  /// Whether it takes sentences: texts, and entries that may be nothing but a text.
  var isProse: Bool {
    switch self {
    case .text: return true
    case .record(let name):
      if case .text = name.record.namingField?.type { return true }
      return false
    default: return false
    }
  }
}

extension TreeReader {
  /// Notes a list of texts in brackets. Whether commas part decimals is judged in the end.
  mutating func expectWholeTexts(_ list: BorrowedNode, of element: FieldType, at place: Place) {
    let bytes = list.tree.source.bytes
    guard list.span.start < bytes.count, bytes[list.span.start] == UInt8(ascii: "["), element.isProse else { return }
    let areEntries = if case .record = element { true } else { false }
    guard TextTear(list, areEntries: areEntries) != nil else { return }
    pending.append(Pending(place: place, node: list, check: .tornTexts(areEntries: areEntries)))
  }

  /// Says that commas tear texts in two that were meant to part decimals: once a list.
  mutating func reportTornTexts(in list: BorrowedNode, areEntries: Bool) {
    guard let tear = TextTear(list, areEntries: areEntries), let first = tear.texts.first else { return }
    let source = list.tree.source
    let whole = "\"\(source[first])\""
    let others = tear.texts.count - 1
    // What stands in the text already would end the quotation.
    let isPlain = tear.texts.allSatisfy { !source[$0].contains { $0 == "\"" || $0 == "\\" } }
    report(
      Diagnostic(
        id: "torn-text", severity: .warning,
        message: "the comma tears the text \(Shown.quoted(source[first])) in two"
          + (others == 0 ? "" : others == 1 ? ", and so with one more" : ", and so with \(others) more"),
        span: Span(first.start, first.end), note: "inside brackets a comma ends the text before it",
        explanation: "two texts are on the map where one was meant", help: "put the text in quotation marks, \(whole)",
        fixes: isPlain
          ? [
            Fix(
              others == 0 ? "Put the text in quotation marks" : "Put the texts in quotation marks", safety: .suggested,
              edits: tear.texts.prefix(100).map { Edit($0, "\"\(source[$0])\"") })
          ] : []))
  }
}
