/// Which scalars take no room and which take a full em.
enum ScalarWidth {
  /// Whether the scalar belongs to the one before it: combining marks, joiners, selectors, skin tones, direction marks.
  static func isMark(_ value: UInt32) -> Bool {
    guard value >= 0x300 else { return value == 0xAD }
    switch value {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x610...0x61A,
      0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x93C, 0x941...0x948, 0x94D, 0xE31, 0xE34...0xE3A,
      0xE47...0xE4E, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0x20D0...0x20FF, 0x302A...0x302F, 0x3099...0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF,
      0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF:
      return true
    default:
      return false
    }
  }

  /// Whether a mark is one of the scripts from Devanagari to Thai, which few machines have fonts for.
  static func isIndicMark(_ value: UInt32) -> Bool { (0x900...0xEFF).contains(value) }

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

  /// Whether a line may break on either side of the scalar: ideographs and kana, but no emoji and no Hangul.
  static func breaksAround(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E80...0x2FDF, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      return true
    default:
      return false
    }
  }

  /// Whether the scalar must not begin a line: closing punctuation of East Asian text.
  static func hangsOn(_ value: UInt32) -> Bool {
    switch value {
    case 0x3001...0x3002, 0x3005, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x301F, 0x30FC, 0xFF01, 0xFF09, 0xFF0C,
      0xFF0E, 0xFF1A...0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D:
      return true
    default:
      return false
    }
  }
}
