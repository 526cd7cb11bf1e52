/// Where a long word may be divided with a hyphen: a plain syllable rule that looks right for Finnish, Swedish and English.
///
/// A division stands before a consonant that a vowel follows, with at least three letters on either side; two letters
/// that belong together (`ch`, `sh`, `th`, `ck`, `sk`, `st`, `tr` …) stay together outside Finnish.
package struct Hyphenation: Sendable {
  /// Whether consonant pairs that begin a syllable stay together, as in Swedish and English.
  package let keepsPairs: Bool

  /// The rule of a language.
  package init(keepsPairs: Bool) { self.keepsPairs = keepsPairs }

  /// The places in `word` before which it may be divided, ascending, as indices of its scalars.
  package func divisions(of word: ArraySlice<Unicode.Scalar>) -> [Int] {
    guard word.count >= 6 else { return [] }
    var places: [Int] = []
    for index in (word.startIndex + 3)...(word.endIndex - 3) {
      let here = word[index]
      guard Self.isConsonant(here), Self.isVowel(word[index + 1]) else { continue }
      let before = word[index - 1]
      guard Self.isVowel(before) || Self.isConsonant(before) else { continue }
      if keepsPairs, Self.isPair(before, here) {
        if index - 1 >= word.startIndex + 3, Self.isVowel(word[index - 2]) { places.append(index - 1) }
        continue
      }
      places.append(index)
    }
    return places
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "y", "ä", "ö", "å", "A", "E", "I", "O", "U", "Y", "Ä", "Ö", "Å", "é", "ü": true
    default: false
    }
  }

  private static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A && !isVowel(scalar)) || scalar == "š" || scalar == "ž"
  }

  private static func isPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("c", "h"), ("s", "h"), ("t", "h"), ("p", "h"), ("c", "k"), ("q", "u"), ("s", "k"), ("s", "t"), ("s", "p"),
      ("t", "r"), ("p", "r"), ("b", "r"), ("d", "r"), ("g", "r"), ("k", "r"), ("c", "r"), ("f", "r"), ("b", "l"),
      ("p", "l"), ("g", "l"), ("k", "l"), ("c", "l"), ("f", "l"), ("t", "j"), ("s", "j"), ("k", "j"), ("n", "g"):
      true
    default: false
    }
  }
}
