/// Letters of the languages that are hyphenated, as code points without case.
enum Letter {
  /// The small letter of a letter of Latin-1; any other as it is.
  static func folded(_ value: UInt32) -> UInt32 {
    (0x41...0x5A).contains(value) || ((0xC0...0xDE).contains(value) && value != 0xD7) ? value | 0x20 : value
  }

  /// Whether it is one of a e i o u y and their kin with a mark.
  static func isVowel(_ value: UInt32) -> Bool {
    switch value {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    case 0xE0...0xE6, 0xE8...0xEF, 0xF2...0xF6, 0xF8...0xFD, 0xFF: true
    default: false
    }
  }

  /// Whether it is a letter that stands for a consonant.
  static func isConsonant(_ value: UInt32) -> Bool {
    (0x62...0x7A).contains(value) && !isVowel(value) || value == 0xE7 || value == 0xF1 || value == 0x161
      || value == 0x17E
  }

  /// Whether it is one of ä ö y, which in a plain Finnish word never meet a o u.
  static func isFront(_ value: UInt32) -> Bool { value == 0xE4 || value == 0xF6 || value == 0x79 }

  /// Whether it is one of a o u.
  static func isBack(_ value: UInt32) -> Bool { value == 0x61 || value == 0x6F || value == 0x75 }
}
