/// Consonants that may begin a syllable together.
enum Onsets {
  /// Whether two consonants begin syllables as one: a stop and a liquid, or two letters for one sound.
  static func isPair(_ first: UInt32, _ second: UInt32) -> Bool {
    guard let first = Unicode.Scalar(first), let second = Unicode.Scalar(second) else { return false }
    return switch second {
    case "r": "bcdfgkptv".unicodeScalars.contains(first)
    case "l": "bcfgkp".unicodeScalars.contains(first)
    case "h": "cgpstw".unicodeScalars.contains(first)
    case "j": "fkst".unicodeScalars.contains(first)
    case "u": first == "q"
    default: false
    }
  }

  /// Whether two consonants end a syllable as one: `ning-ar`, `track-ing`.
  static func closes(_ first: UInt32, _ second: UInt32) -> Bool {
    first == 0x6E && second == 0x67 || first == 0x63 && second == 0x6B
  }

  /// How many of a run's last consonants begin the next syllable, at least 1 and fewer than all of them.
  static func length(in letters: ArraySlice<UInt32>) -> Int {
    guard letters.count > 2 else { return 1 }
    let end = letters.endIndex
    let startsWithS = letters[end - 3] == 0x73
    if letters.count > 3, startsWithS, isPair(letters[end - 2], letters[end - 1]) { return 3 }
    if isPair(letters[end - 2], letters[end - 1]) { return 2 }
    let followsS = Unicode.Scalar(letters[end - 1]).map("klmnptv".unicodeScalars.contains) ?? false
    return letters[end - 2] == 0x73 && followsS ? 2 : 1
  }
}
