/// Which scalars take no room and which take more than a letter.
enum ScalarWidth {
  /// The width of an emoji in 1/2048 em: 1.25 em, as in Noto Color Emoji (2550 units) and Apple's.
  static let emoji = 2560

  /// Whether the scalar takes no room beside the one before it: combining marks, joiners, selectors, skin tones.
  static func isMark(_ value: UInt32) -> Bool {
    guard value >= 0x300 else { return value == 0xAD }
    switch value {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x610...0x61A,
      0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x93C, 0x941...0x948, 0x94D, 0xE31, 0xE34...0xE3A,
      0xE47...0xE4E, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0x20D0...0x20FF, 0x302A...0x302F, 0x3099...0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF,
      0xE0000...0xE0FFF:
      return true
    default:
      return false
    }
  }

  /// Whether a mark is one of the scripts from Devanagari to Thai, which few machines have fonts for.
  static func isIndicMark(_ value: UInt32) -> Bool { (0x900...0xEFF).contains(value) }

  /// The width of a scalar that fills an em or more, in 1/2048 em: East Asian wide characters, emoji and other pictures;
  /// `nil` for all else.
  static func wide(_ scalar: Unicode.Scalar) -> Int? {
    guard isWide(scalar.value) else { return nil }
    switch scalar.value {
    case 0x1F1E6...0x1F1FF: return AdvanceTable.substitute
    case 0x231A...0x2BFF, 0x1F000...0x1FAFF:
      return scalar.properties.isEmojiPresentation ? emoji : AdvanceTable.unitsPerEm
    default: return AdvanceTable.unitsPerEm
    }
  }

  /// Whether the scalar fills an em: East Asian wide characters, emoji and other pictures.
  ///
  /// Source: Unicode 16, EastAsianWidth.txt (W and F) and emoji-data.txt, by block.
  static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    switch value {
    case 0x1100...0x115F, 0x231A...0x23FF, 0x25A0...0x27BF, 0x2934...0x2935, 0x2B00...0x2BFF, 0x2E80...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x1AFFF, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      return true
    default:
      return false
    }
  }
}
