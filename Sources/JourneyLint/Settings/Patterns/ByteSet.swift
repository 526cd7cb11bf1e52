/// Some of the 256 bytes.
struct ByteSet: Sendable, Equatable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  func contains(_ byte: UInt8) -> Bool {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: return words.0 & bit != 0
    case 1: return words.1 & bit != 0
    case 2: return words.2 & bit != 0
    default: return words.3 & bit != 0
    }
  }

  mutating func insert(_ byte: UInt8) {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  static func == (a: ByteSet, b: ByteSet) -> Bool { a.words == b.words }

  private var inverted: ByteSet {
    var others = self
    others.words = (~words.0, ~words.1, ~words.2, ~words.3)
    return others
  }

  /// Reads a set of a pattern, `[a-z]`, as wildmatch of git does.
  ///
  /// - Parameter start: behind the opening bracket.
  /// - Returns: the set, and the place behind its closing bracket; `nil` where it has none, or names a class that there
  ///   isn't.
  static func read(_ pattern: ArraySlice<UInt8>, from start: Int) -> (set: ByteSet, end: Int)? {
    var set = ByteSet()
    var place = start
    func byte(_ place: Int) -> UInt8? { place < pattern.endIndex ? pattern[place] : nil }
    let isInverted = byte(place) == UInt8(ascii: "!") || byte(place) == UInt8(ascii: "^")
    if isInverted { place += 1 }
    // The byte that a range may begin with.
    var before: UInt8?
    var isFirst = true
    while true {
      guard let sign = byte(place) else { return nil }
      if sign == UInt8(ascii: "]"), !isFirst { return (isInverted ? set.inverted : set, place + 1) }
      isFirst = false
      if sign == UInt8(ascii: "\\") {
        guard let next = byte(place + 1) else { return nil }
        set.insert(next)
        before = next
        place += 2
      } else if sign == UInt8(ascii: "-"), let first = before, let next = byte(place + 1), next != UInt8(ascii: "]") {
        var last = next
        place += 1
        if next == UInt8(ascii: "\\") {
          guard let escaped = byte(place + 1) else { return nil }
          last = escaped
          place += 1
        }
        if first <= last { for member in first...last { set.insert(member) } }
        before = nil
        place += 1
      } else if sign == UInt8(ascii: "["), byte(place + 1) == UInt8(ascii: ":") {
        guard let end = pattern[(place + 2)...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
        guard end > place + 2, pattern[end - 1] == UInt8(ascii: ":") else {
          // No class after all: the bracket stands for itself.
          set.insert(sign)
          before = sign
          place += 1
          continue
        }
        guard set.insertClass(pattern[(place + 2)..<(end - 1)]) else { return nil }
        before = nil
        place = end + 1
      } else {
        set.insert(sign)
        before = sign
        place += 1
      }
    }
  }

  /// Adds a class of POSIX by its name, in ASCII; `false` where there is none.
  private mutating func insertClass(_ name: ArraySlice<UInt8>) -> Bool {
    let ranges: [ClosedRange<UInt8>]
    switch String(decoding: name, as: UTF8.self) {
    case "alnum": ranges = [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
    case "alpha": ranges = [0x41...0x5A, 0x61...0x7A]
    case "blank": ranges = [0x09...0x09, 0x20...0x20]
    case "cntrl": ranges = [0x00...0x1F, 0x7F...0x7F]
    case "digit": ranges = [0x30...0x39]
    case "graph": ranges = [0x21...0x7E]
    case "lower": ranges = [0x61...0x7A]
    case "print": ranges = [0x20...0x7E]
    case "punct": ranges = [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
    case "space": ranges = [0x09...0x0D, 0x20...0x20]
    case "upper": ranges = [0x41...0x5A]
    case "xdigit": ranges = [0x30...0x39, 0x41...0x46, 0x61...0x66]
    default: return false
    }
    for range in ranges { for member in range { insert(member) } }
    return true
  }
}
