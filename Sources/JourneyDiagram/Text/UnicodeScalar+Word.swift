extension Unicode.Scalar {
  /// Whether it is a letter of a word that may be hyphenated: Latin, Greek or Cyrillic.
  var isLetterOfWords: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0..<0x250: value != 0xD7 && value != 0xF7
    case 0x370..<0x530: value != 0x37E && value != 0x387
    case 0x1E00..<0x2000: properties.isAlphabetic
    default: false
    }
  }

  /// Whether it is part of a word or a number that a reader takes in as one; ideographs stand by themselves.
  var isWordly: Bool {
    if value < 0x80 { return isLetterOfWords || (0x30...0x39).contains(value) }
    return !ScalarWidth.isWide(value) && (properties.isAlphabetic || properties.numericType != nil)
  }
}
