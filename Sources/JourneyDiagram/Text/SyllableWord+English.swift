extension SyllableWord {
  /// Divides where English words surely may be: between two consonants that don't sound as one, before endings, and where a common
  /// second part begins. A consonant between two vowels belongs to either syllable (`rec-ord`, `re-cord`), and so does a stop
  /// with a liquid (`prob-lem`, `pro-gram`): there, no division is better than a wrong one.
  ///
  /// - Parameter isWhole: whether the word ends with the letters.
  mutating func divideEnglish(isWhole: Bool) {
    let stem = isWhole ? stemEnd : nil
    var places: [Int] = []
    forEachCluster { range in
      // What stands before an ending is the stem's.
      if let stem, range.upperBound >= stem.end { return }
      if let place = englishSyllable(range) { places.append(place) }
    }
    if let stem, let place = stem.division { places.append(place) }
    for place in places { markSyllable(place) }
    markHeads(.english, endings: nil)
    for place in places where place != stem?.division && leavesSilentE(place) { unmark(place) }
  }

  private func englishSyllable(_ cluster: Range<Int>) -> Int? {
    guard cluster.count > 1 else { return nil }
    let (first, second) = (letters[cluster.lowerBound], letters[cluster.lowerBound + 1])
    // ck ends a syllable, as in `tick-et`; ng may end one or not: `sing-er`, `fin-ger`.
    let closes = Onsets.closes(first, second)
    let isCK = closes && first == 0x63
    if closes, !isCK { return nil }
    if cluster.count == 2 {
      if isCK { return cluster.upperBound }
      return Onsets.isPair(first, second) ? nil : cluster.lowerBound + 1
    }
    let place = cluster.upperBound - Onsets.length(in: letters[cluster])
    return isCK ? max(place, cluster.lowerBound + 2) : place
  }

  /// Where the stem ends in front of an ending that begins with a vowel, and where the word may be divided there; `nil` for a word
  /// without such an ending, no place where stem and ending can't be told apart.
  private var stemEnd: (end: Int, division: Int?)? {
    for ending in ["ing", "ings", "able", "er", "ers"] {
      let scalars = ending.unicodeScalars.map(\.value)
      let end = count - scalars.count
      guard end >= 3, letters[end...].elementsEqual(scalars), letters[..<end].contains(where: Letter.isVowel) else {
        continue
      }
      // `hold-ers` and `mem-bers` look alike.
      return (end, ending.hasPrefix("er") ? nil : division(before: end, isParticiple: ending != "able"))
    }
    return nil
  }

  /// `track-ing`, `plan-ning`; `nil` for `call-ing` and `travel-ling`, `hand-ling`, `some-thing` and `spring`.
  private func division(before end: Int, isParticiple: Bool) -> Int? {
    let (last, before) = (letters[end - 1], letters[end - 2])
    guard isParticiple, !isVowel(end - 1) else { return end }
    if last == before { return "lsfz".unicodeScalars.contains { $0.value == last } ? nil : end - 1 }
    // h behind t, l and r behind another consonant
    if last == 0x68, before == 0x74 { return nil }
    if last == 0x6C || last == 0x72, Letter.isConsonant(before), last == 0x6C || Onsets.isPair(before, last) {
      return nil
    }
    return end
  }

  /// Whether nothing is spoken behind a place but an e that isn't, up to the word's or the part's end: `routes`, `stake-holder`.
  private func leavesSilentE(_ place: Int) -> Bool {
    guard let vowel = (place..<count).first(where: isVowel), letters[vowel] == 0x65, !isCompound(place) else {
      return false
    }
    if vowel + 1 < count, isCompound(vowel + 1) { return true }
    return count - place <= 4
      && (vowel == count - 1 || vowel == count - 2 && [0x64, 0x73].contains(letters[count - 1]))
  }
}
