/// Names in their order, found again by their text.
///
/// A dictionary of its own kind: journeys have a dozen names each, and most of a dictionary's time would go into mixing
/// their bytes more thoroughly than a dozen names need.
package struct NameTable: Sendable {
  private struct Entry {
    let name: String
    let hash: Int
  }

  /// Up to so many names are looked through one by one.
  private static let few = 24

  private var entries: [Entry] = []
  /// The place of a name plus one, at its hash or behind it; 0 where nothing is. At most half of them are taken. Empty as
  /// long as the names are few.
  private var slots: [UInt32] = []

  /// An empty table.
  package init() {}

  /// A table of names; of equal ones the first is found.
  init(_ names: some Collection<String>) {
    reserve(names.count)
    for name in names { add(name) }
  }

  /// The names, in the order in which they were added.
  package var names: [String] { entries.map { $0.name } }

  /// How many there are.
  package var count: Int { entries.count }

  /// Makes room for so many names more.
  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(entries.count + count)
    grow(to: entries.count + count)
  }

  /// Adds a name; where there is an equal one, that one is found further on.
  package mutating func add(_ name: String) {
    let hash = Self.hash(name)
    grow(to: entries.count + 1)
    enter(name, hash)
    entries.append(Entry(name: name, hash: hash))
  }

  /// Adds a name unless there is an equal one; says whether it did.
  package mutating func addIfNew(_ name: String) -> Bool {
    let hash = Self.hash(name)
    guard place(of: name, hash) == nil else { return false }
    grow(to: entries.count + 1)
    enter(name, hash)
    entries.append(Entry(name: name, hash: hash))
    return true
  }

  /// The place of a name among all of them; `nil` where there is none.
  /// - Complexity: O(1).
  package func place(of name: String) -> Int? { entries.isEmpty ? nil : place(of: name, Self.hash(name)) }

  private func place(of name: String, _ hash: Int) -> Int? {
    if slots.isEmpty {
      for place in entries.indices where entries[place].hash == hash && entries[place].name == name { return place }
      return nil
    }
    let place = slots[slot(of: name, hash)]
    return place > 0 ? Int(place) - 1 : nil
  }

  /// Enters the name that is to be added next into the slots, if there are any, unless an equal one stands there.
  private mutating func enter(_ name: String, _ hash: Int) {
    if slots.isEmpty { return }
    let slot = slot(of: name, hash)
    if slots[slot] == 0 { slots[slot] = UInt32(truncatingIfNeeded: entries.count + 1) }
  }

  private mutating func grow(to count: Int) {
    guard count > Self.few, count * 2 > slots.count else { return }
    var size = max(16, slots.count)
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for (place, entry) in entries.enumerated() {
      let slot = slot(of: entry.name, entry.hash)
      if slots[slot] == 0 { slots[slot] = UInt32(truncatingIfNeeded: place + 1) }
    }
  }

  /// The slot that a name stands in, or would.
  private func slot(of name: String, _ hash: Int) -> Int {
    var slot = hash & (slots.count - 1)
    while slots[slot] > 0, entries[Int(slots[slot]) - 1].name != name { slot = (slot + 1) & (slots.count - 1) }
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
