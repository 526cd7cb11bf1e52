import JourneySyntax

/// An entry that dashes have torn: `- touchpoint: Sits`, and below it `- channel: salon` for one of its keys.
struct TornEntry {
  /// The entry above that has its name, as long as nothing else has come between.
  private var above: BorrowedNode?
  /// The keys of that entry so far, by their places; counted only where an entry without a name follows it.
  private var seen: UInt128 = 0
  /// The keys with a dash before them.
  private var keys: [(name: BorrowedNode, dash: Int)] = []

  /// Whether an entry of a list consists of keys that belong to the entry above it.
  /// - Parameter place: which field its first key is, where it is one.
  mutating func takes(_ entry: BorrowedNode, firstPlace place: Int?, of record: Record) -> Bool {
    guard let naming = record.namingPlace, let place, place != naming else {
      above = place == nil ? nil : entry
      seen = 0
      return false
    }
    if seen == 0, let above { seen = Self.places(of: above, in: record) ?? 0 }
    guard let above, let first = entry.pairs.first, seen & (1 &<< UInt128(naming)) != 0,
      let places = Self.places(of: entry, in: record), places & seen == 0, !isShortForm(first, of: record),
      above.tree.source.bytes[above.span.start] != 0x7B, let dash = Self.dash(before: first.key)
    else {
      self.above = nil
      return false
    }
    seen |= places
    keys.append((first.key, dash))
    return true
  }

  /// The fields that an entry has, by their places; `nil` where one of its keys is unknown.
  private static func places(of entry: BorrowedNode, in record: Record) -> UInt128? {
    var places: UInt128 = 0
    for pair in entry.pairs {
      guard pair.key.kind == .scalar, let match = record.match(pair.key) else { return nil }
      places |= 1 &<< UInt128(match.place)
    }
    return places
  }

  /// Whether the one key of an entry may be its name, with its number behind it.
  private func isShortForm(_ first: BorrowedPair, of record: Record) -> Bool {
    if first.value.kind == .mapping { return true }
    guard record.pairField != nil, let field = record.field(for: first.key) else { return false }
    if case .rating = field.type { return false }
    return first.value.isAbsent || NumberText.parse(first.value.text) != nil
  }

  /// Where the dash stands before a key; `nil` where there is none on its line.
  private static func dash(before key: BorrowedNode) -> Int? {
    let source = key.tree.source
    let offset = source.beginOfSpaces(key.span.start)
    return offset > 0 && source.bytes[offset - 1] == 0x2D ? offset - 1 : nil
  }

  /// One message for all such keys of a list; `nil` where there are none.
  func diagnostic(for name: RecordName) -> Diagnostic? {
    guard let first = keys.first else { return nil }
    let more = keys.count == 1 ? "" : keys.count == 2 ? ", and before one more" : ", and before \(keys.count - 1) more"
    return Diagnostic(
      id: "missing-key", message: "a dash stands before the key \(Shown.quoted(first.name.text))\(more)",
      span: first.name.span, note: "it begins an entry of its own, which has no \(name.called)",
      labels: keys.dropFirst().prefix(4).map { Label($0.name.span, "so does this one") },
      explanation: "only the first key of an entry has a dash; the others stand below it, two spaces further in",
      help: keys.count == 1
        ? "remove the dash, and leave a space in its place" : "remove the dashes, and leave spaces in their places",
      fixes: [
        Fix(
          keys.count == 1 ? "Remove the dash" : "Remove the dashes", safety: .suggested,
          edits: keys.map { Edit(Span($0.dash, $0.dash + 1), " ") })
      ])
  }
}
