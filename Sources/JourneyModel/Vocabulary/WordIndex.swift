/// Finds words of the vocabulary: a hash table over their bytes, which is made in microseconds, since every run of the
/// program makes it anew.
struct WordIndex: Sendable {
  /// What a word stands for.
  struct Entry: Sendable {
    /// The place of its concept in the list.
    let place: Int
    /// The languages in which it does; none for further words.
    fileprivate(set) var languages: LanguageSet = []
    /// Where the word stands in the bytes of all words.
    fileprivate var start = 0
    fileprivate var end = 0

    /// A concept that no word has led to.
    init(place: Int) { self.place = place }
  }

  /// The words; of equal ones the first counts.
  private(set) var words: [String] = []
  /// What each of them stands for.
  private(set) var entries: [Entry] = []
  /// The bytes of all words, one behind the other.
  private var bytes: [UInt8] = []
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
    entries.reserveCapacity(count)
    bytes.reserveCapacity(count * 10)
    for (place, concept) in concepts.enumerated() {
      add(concept.english, place, .english)
      add(concept.finnish, place, .finnish)
      add(concept.swedish, place, .swedish)
      for word in concept.also { add(word, place, []) }
    }
  }

  /// Adds a word, or a language to what it stands for; a word that stands for something else already stays so.
  private mutating func add(_ word: String, _ concept: Int, _ languages: LanguageSet) {
    var word = word
    let slot = word.withUTF8 { self.slot(of: $0) }
    if slots[slot] > 0 {
      let place = Int(slots[slot]) - 1
      if entries[place].place == concept { entries[place].languages.formUnion(languages) }
      return
    }
    let start = bytes.count
    bytes += word.utf8
    words.append(word)
    var entry = Entry(place: concept)
    (entry.languages, entry.start, entry.end) = (languages, start, bytes.count)
    entries.append(entry)
    slots[slot] = UInt16(words.count)
  }

  /// What a word stands for; `nil` for other words.
  ///
  /// Words are compared by their bytes first. Letters may also be written in parts (a + ¨), as some systems do.
  func entry(of word: String) -> Entry? {
    var word = word
    if let entry = word.withUTF8({ entry(ofBytes: $0) }) { return entry }
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    for (place, other) in words.enumerated() where other == word { return entries[place] }
    return nil
  }

  /// The same, by its bytes alone.
  func entry(ofBytes word: UnsafeBufferPointer<UInt8>) -> Entry? {
    let place = Int(slots[slot(of: word)])
    return place > 0 ? entries[place - 1] : nil
  }

  /// The place of the concept that a word stands for; `nil` for other words.
  func place(of word: String) -> Int? { entry(of: word)?.place }

  /// The slot that a word stands in, or would.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: WordBytes.hash(word)) & (slots.count - 1)
    while slots[slot] > 0, !isWord(Int(slots[slot]) - 1, word) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isWord(_ place: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, end) = (entries[place].start, entries[place].end)
    return bytes.withUnsafeBufferPointer {
      WordBytes.areEqual(UnsafeBufferPointer(rebasing: $0[start..<end]), word)
    }
  }
}
