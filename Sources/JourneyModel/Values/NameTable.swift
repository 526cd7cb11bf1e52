/// Names in their order, found again by their text.
///
/// A dictionary of its own kind: journeys have a dozen names each, and most of a dictionary's time would go into mixing
/// their bytes more thoroughly than a dozen names need.
package struct NameTable: Sendable {
  /// The names, in the order in which they were added.
  package private(set) var names: [String] = []
  /// The place of a name plus one, at its hash or behind it; 0 where nothing is. At most half of them are taken.
  private var slots: [UInt32] = []

  /// An empty table.
  package init() {}

  /// A table of names; of equal ones the first is found.
  init(_ names: some Collection<String>) {
    reserve(names.count)
    for name in names { add(name) }
  }

  /// Makes room for so many names more.
  mutating func reserve(_ count: Int) {
    names.reserveCapacity(names.count + count)
    grow(to: names.count + count)
  }

  /// Adds a name; where there is an equal one, that one is found further on.
  package mutating func add(_ name: String) {
    if !addIfNew(name) { names.append(name) }
  }

  /// Adds a name unless there is an equal one; says whether it did.
  package mutating func addIfNew(_ name: String) -> Bool {
    grow(to: names.count + 1)
    let slot = slot(of: name)
    guard slots[slot] == 0 else { return false }
    names.append(name)
    slots[slot] = UInt32(truncatingIfNeeded: names.count)
    return true
  }

  /// The place of a name among all of them; `nil` where there is none.
  /// - Complexity: O(1).
  package func place(of name: String) -> Int? {
    if names.isEmpty { return nil }
    let place = slots[slot(of: name)]
    return place > 0 ? Int(place) - 1 : nil
  }

  private mutating func grow(to count: Int) {
    guard count * 2 > slots.count else { return }
    var size = max(16, slots.count)
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for (place, name) in names.enumerated() {
      let slot = slot(of: name)
      if slots[slot] == 0 { slots[slot] = UInt32(truncatingIfNeeded: place + 1) }
    }
  }

  /// The slot that a name stands in, or would.
  private func slot(of name: String) -> Int {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] > 0, names[Int(slots[slot]) - 1] != name { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Names are equal as texts are, also where their letters are written in parts (a + ¨): beyond ASCII only the standard
  /// library's hash knows that.
  private static func hash(_ name: String) -> Int {
    let hash = name.utf8.withContiguousStorageIfAvailable { bytes in
      WordBytes.isASCII(bytes) ? Int(truncatingIfNeeded: WordBytes.hash(bytes)) : nil
    }
    return (hash ?? nil) ?? name.hashValue
  }
}
