extension SyllableWord {
  /// Divides by the Swedish rule: one consonant goes to the next line, with those that begin a syllable with it; `ng` and `ck`
  /// end one. Compounds are known by their joints and their second parts.
  mutating func divideSwedish() {
    var places: [Int] = []
    forEachCluster { range in places.append(swedishSyllable(range)) }
    for place in places { markSyllable(place) }
    for joint in CompoundParts.swedishJoints where joint.count < count {
      for index in 1...(count - joint.count) where letters[index..<(index + joint.count)].elementsEqual(joint) {
        // A genitive at the word's end is no joint.
        if count - index - joint.count >= 3 { markCompound(index + joint.count) }
      }
    }
    markHeads(.swedish, endings: nil)
  }

  private func swedishSyllable(_ cluster: Range<Int>) -> Int {
    let letters = letters[cluster]
    if cluster.count == 1 { return letters.first == 0x78 ? cluster.upperBound : cluster.lowerBound }
    let (first, second) = (letters[cluster.lowerBound], letters[cluster.lowerBound + 1])
    if cluster.count == 2 {
      if Onsets.isPair(first, second) { return cluster.lowerBound }
      return Onsets.closes(first, second) ? cluster.upperBound : cluster.lowerBound + 1
    }
    let place = cluster.upperBound - Onsets.length(in: letters)
    return place == cluster.lowerBound + 1 && Onsets.closes(first, second) ? place + 1 : place
  }
}
