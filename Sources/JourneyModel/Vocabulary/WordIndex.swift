/// Finds words of the vocabulary: a hash table over their bytes, which is made in microseconds, since every run of the
/// program makes it anew.
struct WordIndex: Sendable {
  /// The words; of equal ones the first counts.
  private(set) var words: [String] = []
  /// The number that each word stands for.
  private var values: [UInt16] = []
  /// The place of a word plus one, at its hash or behind it; 0 where nothing is.
  private var slots: [UInt16]

  /// An index of concepts: each of their words stands for the concept's place in the list.
  init(_ concepts: [Words]) {
    var count = 0
    for concept in concepts { count += 3 + concept.also.count }
    // At most half of the slots are taken, so that every search ends.
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    words.reserveCapacity(count)
    values.reserveCapacity(count)
    for (place, concept) in concepts.enumerated() {
      add(concept.english, value: place)
      add(concept.finnish, value: place)
      add(concept.swedish, value: place)
      for word in concept.also { add(word, value: place) }
    }
  }

  /// Adds a word, unless it is there.
  private mutating func add(_ word: String, value: Int) {
    let slot = slot(of: word)
    guard slots[slot] == 0 else { return }
    words.append(word)
    values.append(UInt16(value))
    slots[slot] = UInt16(words.count)
  }

  /// The number that a word stands for; `nil` for other words.
  ///
  /// Words are compared by their bytes first. Letters may also be written in parts (a + ¨), as some systems do.
  func value(of word: String) -> Int? {
    let place = slots[slot(of: word)]
    if place > 0 { return Int(values[Int(place) - 1]) }
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    for (place, other) in words.enumerated() where other == word { return Int(values[place]) }
    return nil
  }

  /// The slot that a word stands in, or would.
  private func slot(of word: String) -> Int {
    // FNV-1a.
    var hash: UInt32 = 2_166_136_261
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] > 0, !words[Int(slots[slot]) - 1].utf8.elementsEqual(word.utf8) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
