import JourneySyntax

extension TreeReader {
  /// Says of the keys of an entry that they stand as far left as its dash, which is alone on the line above them; `nil` where
  /// it isn't so.
  /// - Parameter home: what the entry is.
  func keysBelowDash(_ pair: BorrowedPair, in mapping: BorrowedNode, of home: Record) -> Diagnostic? {
    var above: BorrowedNode?
    var keys: [BorrowedPair] = []
    for other in mapping.pairs {
      if other.key.index < pair.key.index {
        above = other.value
      } else if other.key.kind == .scalar, home.match(other.key) != nil {
        keys.append(other)
      } else {
        break
      }
    }
    guard let above, let last = keys.last else { return nil }
    var dash: BorrowedNode?
    for entry in above.elements { dash = entry }
    guard let dash, dash.isAbsent else { return nil }
    let source = pair.key.tree.source
    let lines = Span(pair.key.span.start, last.span.end)
    return Diagnostic(
      id: "unknown-key", message: "\(Shown.quoted(pair.key.text)) stands as far left as the dash above it",
      span: pair.key.span, note: "it begins \(home.name.described), and that dash is its own",
      explanation: "the keys of an entry stand further in than its dash: here they belong to nothing",
      help: "indent \(keys.count == 1 ? "this line" : "these \(keys.count) lines") by two spaces, or put "
        + "\(Shown.quoted(pair.key.text)) behind the dash",
      fixes: [Fix("Indent below the dash", safety: .suggested, edits: source.lines(of: lines, movedBy: 2))])
  }
}
