import JourneySyntax

/// The ids of one kind of thing: given, made, and found again.
///
/// A class, since everything that is read of a journey is entered into one and the same. One builder at a time has it,
/// and none of its methods calls another in the middle of a change, so accesses needn't be checked as they happen.
final class Registry {
  /// What kind of thing it is, in a sentence: "touchpoint".
  let kind: String
  /// The ids: first those that are written, then those that are made.
  @exclusivity(unchecked) private var table = NameTable()
  /// Where each of them stands.
  @exclusivity(unchecked) private var spans: [Span] = []
  /// Written ids that aren't in the form that names are compared in, by that form.
  @exclusivity(unchecked) private var spellings: [String: String] = [:]
  /// Written ids that have capital letters, spaces or underscores, by what they are without.
  @exclusivity(unchecked) private var variants: [String: String] = [:]
  /// The next number for ids that were made alike.
  @exclusivity(unchecked) private var nextSuffix: [String: Int] = [:]

  init(kind: String) { self.kind = kind }

  /// The ids: first those that are written, then those that are made.
  var ids: [String] { table.names }

  /// How many there are.
  var count: Int { table.count }

  /// Whether nothing of the kind has been named.
  var isEmpty: Bool { spans.isEmpty }

  /// Makes room for so many things more.
  func reserve(_ count: Int) {
    table.reserve(count)
    spans.reserveCapacity(spans.count + count)
  }

  /// Notes a written id.
  /// - Returns: the first that was written alike, but perhaps for its capital letters; `nil` where it is the only one so
  ///   far.
  func write(_ id: String, at span: Span) -> Spanned<String>? {
    let normal = WordForm.normal(id)
    if !variants.isEmpty || normal != id {
      for other in [normal, variants[normal]] {
        if let other, let place = place(of: other) { return Spanned(other, place) }
      }
      if normal != id { variants[normal] = id }
    }
    if !add(id, at: span) { return place(of: id).map { Spanned(id, $0) } }
    let spelling = Identifier.made(from: id)
    if spelling != id, spellings[spelling] == nil, !has(spelling) { spellings[spelling] = id }
    return nil
  }

  /// The id that a name has made, but different from all that were written or made before.
  func make(_ made: String, at span: Span) -> String {
    let base = made.isEmpty ? kind : made
    if add(base, at: span) { return base }
    var suffix = nextSuffix[base] ?? 2
    while !add("\(base)-\(suffix)", at: span) { suffix += 1 }
    nextSuffix[base] = suffix + 1
    return "\(base)-\(suffix)"
  }

  /// Adds an id unless it is there; says whether it did.
  private func add(_ id: String, at span: Span) -> Bool {
    guard table.addIfNew(id) else { return false }
    spans.append(span)
    return true
  }

  private func has(_ id: String) -> Bool { table.place(of: id) != nil }

  /// The id that a mention means: the same, or the same but for case, spaces and hyphens; of several the first that was
  /// named. `nil` where there is none.
  func find(_ mention: String) -> String? {
    if isEmpty { return nil }
    if has(mention) { return mention }
    let form = Identifier.made(from: mention)
    return spellings[form] ?? (has(form) ? form : nil)
  }

  /// All ids in the order of the text.
  /// - Complexity: O(n log n) in the ids.
  var idsInOrder: [String] { ids.sorted { (place(of: $0)?.start ?? 0, $0) < (place(of: $1)?.start ?? 0, $1) } }

  /// Where the thing with an id stands.
  func place(of id: String) -> Span? { table.place(of: id).map { spans[$0] } }
}
