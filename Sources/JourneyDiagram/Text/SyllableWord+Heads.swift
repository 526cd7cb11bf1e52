extension SyllableWord {
  /// Marks where a word begins that is often the second part of a compound, behind letters that a first part ends in.
  mutating func markHeads(_ heads: CompoundParts, endings: Set<UInt32>?) {
    guard count >= 7 else { return }
    var index = 3
    while index <= count - 4 {
      let (before, here) = (letters[index - 1], letters[index])
      // Two letters that sound as one aren't the end and the beginning of parts; `k` and `l` may be, as in `workload`.
      let ends = endings.map { $0.contains(before) } ?? (before == 0x6B || !Onsets.isPair(before, here))
      if ends, letters[..<index].contains(where: Letter.isVowel), let length = heads.longest(in: letters, at: index) {
        markCompound(index)
        index += max(length, 1)
      } else {
        index += 1
      }
    }
  }
}
