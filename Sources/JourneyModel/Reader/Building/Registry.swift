import JourneySyntax

/// The ids of one kind of thing: given, made, and found again.
struct Registry {
  /// What kind of thing it is, in a sentence: "touchpoint".
  let kind: String
  /// The ids: first those that are written, then those that are made.
  private(set) var ids: [String] = []
  private var places: [String: Span] = [:]
  private var spellings: [String: String] = [:]
  private var nextSuffix: [String: Int] = [:]

  init(kind: String) { self.kind = kind }

  /// Whether nothing of the kind has been named.
  var isEmpty: Bool { ids.isEmpty }

  /// Notes a written id.
  /// - Returns: the place of the first that was written alike; `nil` where it is the only one so far.
  mutating func write(_ id: String, at span: Span) -> Span? {
    if let first = places[id] { return first }
    add(id, at: span)
    return nil
  }

  /// An id made from a name, different from all that were written or made before.
  mutating func make(from name: String, at span: Span) -> String {
    let made = Identifier.made(from: name)
    let base = made.isEmpty ? kind : made
    var id = base
    var suffix = nextSuffix[base] ?? 2
    while places[id] != nil {
      id = "\(base)-\(suffix)"
      suffix += 1
    }
    nextSuffix[base] = suffix
    add(id, at: span)
    return id
  }

  private mutating func add(_ id: String, at span: Span) {
    ids.append(id)
    places[id] = span
    let spelling = Identifier.made(from: id)
    if spellings[spelling] == nil { spellings[spelling] = id }
  }

  /// The id that a mention means: the same, or the same but for case, spaces and hyphens. `nil` where there is none.
  func find(_ mention: String) -> String? {
    if places[mention] != nil { return mention }
    return spellings[Identifier.made(from: mention)]
  }

  /// All ids in the order of the text.
  /// - Complexity: O(n log n) in the ids.
  var idsInOrder: [String] { ids.sorted { (places[$0]?.start ?? 0, $0) < (places[$1]?.start ?? 0, $1) } }

  /// Where the thing with an id stands.
  func place(of id: String) -> Span? { places[id] }
}
