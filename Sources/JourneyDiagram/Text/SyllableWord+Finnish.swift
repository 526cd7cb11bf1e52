extension SyllableWord {
  /// Divides by the Finnish rule, before the last consonant that a vowel follows; so long vowels and diphthongs stay whole.
  /// Compounds are known by their sounds and by their second parts.
  ///
  /// Source of the rule: Kielitoimiston ohjepankki, "Tavutus".
  mutating func divideFinnish() {
    var clusters: [(range: Range<Int>, place: Int)] = []
    forEachCluster { range in clusters.append((range, finnishSyllable(range))) }
    for cluster in clusters { markSyllable(cluster.place) }
    markHarmony(clusters.map(\.place))
    for (range, place) in clusters where isJoint(range) { markCompound(place) }
    markHeads(CompoundParts.finnish, endings: CompoundParts.finnishFirstEnds)
  }

  /// Where the syllable begins behind a run of consonants: at the last one, or at a pair as in `prosessi` where others precede it.
  private func finnishSyllable(_ cluster: Range<Int>) -> Int {
    let last = cluster.upperBound - 1
    return cluster.count >= 3 && Onsets.isPair(letters[last - 1], letters[last]) ? last - 1 : last
  }

  /// Marks where a front vowel meets a back one with nothing neutral between: `käyttäjä-tunnus`, `työ-aika`.
  private mutating func markHarmony(_ syllables: [Int]) {
    var last: Int?
    for index in letters.indices where isVowel(index) {
      let letter = letters[index]
      guard Letter.isFront(letter) || Letter.isBack(letter) else {
        // A short e or i behind another vowel belongs to it; alone it may belong to either part.
        if index == 0 || !isVowel(index - 1) { last = nil }
        continue
      }
      if let before = last, Letter.isFront(letters[before]) != Letter.isFront(letter), index >= 3, count - index >= 2 {
        markCompound(syllables.last { $0 > before && $0 <= index } ?? index)
      }
      last = index
    }
  }

  /// Whether a run of consonants stands only between the parts of compounds: `lääkärin-lausunto`, `varaus-järjestelmä`.
  private func isJoint(_ cluster: Range<Int>) -> Bool {
    let start = cluster.lowerBound
    guard start >= 3, count - cluster.upperBound >= 3, cluster.count >= 2 else { return false }
    let first = Unicode.Scalar(letters[start])
    let second = Unicode.Scalar(letters[start + 1])
    switch (first, second) {
    case ("n", "l"), ("n", "m"), ("n", "r"), ("n", "v"), ("n", "p"), ("s", "j"), ("s", "r"), ("s", "h"), ("s", "l"):
      return true
    // Behind -us and -ys, which end so many words: `odotus-käynti`, `tyytyväisyys-kysely`.
    case ("s", _) where second != "s":
      let vowel = letters[start - 1]
      return start >= 5 && count - start >= 5 && (vowel == 0x75 || vowel == 0x79)
    default: return false
    }
  }
}
