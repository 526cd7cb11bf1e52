/// The bytes that have a meaning in the language.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let doubleQuote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let singleQuote: UInt8 = 0x27
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let dash: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let question: UInt8 = 0x3F
  static let at: UInt8 = 0x40
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let backtick: UInt8 = 0x60
  static let openBrace: UInt8 = 0x7B
  static let pipe: UInt8 = 0x7C
  static let closeBrace: UInt8 = 0x7D
}

extension UInt8 {
  /// Space or tab.
  @inline(__always) var isBlank: Bool { self == Byte.space || self == Byte.tab }
  /// A line break of YAML 1.2: LF or CR.
  @inline(__always) var isBreak: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }
  /// Space, tab or line break.
  @inline(__always) var isSpace: Bool { isBlank || isBreak }
  /// What ends a text inside brackets.
  @inline(__always) var isFlowIndicator: Bool {
    self == Byte.comma || self == Byte.openBracket || self == Byte.closeBracket || self == Byte.openBrace
      || self == Byte.closeBrace
  }
  /// One of the ten digits of ASCII.
  @inline(__always) package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// A capital letter of ASCII.
  @inline(__always) var isCapital: Bool { self >= 0x41 && self <= 0x5A }
  /// A letter of ASCII.
  @inline(__always) var isLetter: Bool { isCapital || (self >= 0x61 && self <= 0x7A) }
  /// A letter, a digit, `-`, `_`, or part of a character beyond ASCII: what key words are made of.
  @inline(__always) package var isWordByte: Bool {
    self >= 0x80 || isLetter || isDigit || self == Byte.dash || self == 0x5F
  }
}

/// Eight bytes of a text at a time.
enum EightBytes {
  /// Whether one of eight bytes is a certain one.
  @inline(__always) static func has(_ byte: UInt8, _ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The byte has become zero, and only from a zero does a one borrow all bits.
    let differences = eight ^ (ones &* UInt64(byte))
    return (differences &- ones) & ~differences & (ones << 7) != 0
  }
}
