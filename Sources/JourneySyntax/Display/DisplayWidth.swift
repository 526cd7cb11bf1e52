extension Character {
  /// How many columns a terminal gives it: 0 (a combining mark alone), 1 or 2; 2 for an emoji sequence, however long.
  package var displayWidth: Int {
    if let ascii = asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    var sum = 0
    var isSequence = false
    for scalar in unicodeScalars {
      // A joiner, emoji variation selector, skin tone or flag letter: one picture is made of the whole.
      switch scalar.value {
      case 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: isSequence = true
      default: break
      }
      sum += scalar.displayWidth
    }
    if isSequence, let first = unicodeScalars.first, first.properties.isEmoji { return 2 }
    return sum
  }
}

extension Unicode.Scalar {
  /// How many columns it adds where it stands: 0, 1 or 2.
  package var displayWidth: Int {
    // The vowels and final consonants of Hangul stand inside the syllable that their first consonant opens.
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return WideCharacters.contains(value) ? 2 : 1
    }
  }
}

extension StringProtocol {
  /// How many columns a terminal gives it, without tabs and line breaks.
  /// - Complexity: O(n) in the characters.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}
