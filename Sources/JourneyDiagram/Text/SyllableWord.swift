/// A word whose places of division are being found.
struct SyllableWord {
  /// Small letters as code points.
  let letters: [UInt32]
  /// What kind of division may stand before each letter.
  private var kinds: [Hyphenation.Kind?]

  init(_ letters: [UInt32]) {
    self.letters = letters
    kinds = Array(repeating: nil, count: letters.count)
  }

  var count: Int { letters.count }

  func isVowel(_ index: Int) -> Bool { Letter.isVowel(letters[index]) }

  /// Notes that a syllable begins at an index.
  mutating func markSyllable(_ index: Int) {
    if index > 0, kinds[index] == nil { kinds[index] = .syllable }
  }

  /// Notes that a part of a compound begins at an index; a division right beside it would be wrong.
  mutating func markCompound(_ index: Int) {
    guard index >= 3, index < count else { return }
    kinds[index] = .compound
    for near in [index - 1, index + 1] where near < count && kinds[near] == .syllable { kinds[near] = nil }
  }

  /// Takes a syllable back.
  mutating func unmark(_ index: Int) { kinds[index] = nil }

  func isCompound(_ index: Int) -> Bool { kinds[index] == .compound }

  /// Notes a capital letter behind a small one as the start of a part: `SaaSPalvelu`, `YouTube`.
  mutating func markCases(of original: [UInt32]) {
    for index in original.indices.dropFirst(3) where original[index] != letters[index] {
      if original[index - 1] == letters[index - 1] { markCompound(index) }
    }
  }

  /// Calls back for each run of consonants that stands between two vowels.
  func forEachCluster(_ body: (Range<Int>) -> Void) {
    var index = 0
    while index < count, !isVowel(index) { index += 1 }
    while index < count {
      while index < count, isVowel(index) { index += 1 }
      let start = index
      while index < count, Letter.isConsonant(letters[index]) { index += 1 }
      guard index < count else { return }
      if isVowel(index), index > start { body(start..<index) }
      // Anything else is neither: the next syllable begins afresh.
      if !isVowel(index) {
        while index < count, !isVowel(index) { index += 1 }
      }
    }
  }

  /// The places, ascending, without those that leave too little or nothing to speak on one side.
  func divisions(isWhole: Bool) -> [Hyphenation.Division] {
    let firstVowel = letters.firstIndex(where: Letter.isVowel) ?? count
    let lastVowel = letters.lastIndex(where: Letter.isVowel) ?? -1
    var places: [Hyphenation.Division] = []
    for index in letters.indices {
      guard let kind = kinds[index], index > firstVowel, index <= lastVowel || !isWhole else { continue }
      let least = min(index, isWhole ? count - index : 3)
      if least >= 3 {
        places.append(.init(place: index, kind: kind))
      } else if least == 2 {
        places.append(.init(place: index, kind: .short))
      }
    }
    return places
  }
}
