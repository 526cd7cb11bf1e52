import JourneySyntax

/// Looks through a text for what persons can be found by.
///
/// It prefers silence to a false alarm: numbers need a check character, a checksum, or the form that phone numbers have.
struct PersonalDataFinder {
  let bytes: [UInt8]
  /// E-mail addresses that are no person's, in lower case: whole ones, what stands before the sign, the sign and a domain.
  let allowed: Set<String>

  /// A search in a text.
  /// - Parameter allowed: e-mail addresses that are no person's.
  init(_ bytes: [UInt8], allowed: [String] = []) {
    self.bytes = bytes
    self.allowed = Set(allowed.map { $0.lowercased() })
  }

  /// All that is found, in order of place.
  /// - Complexity: O(n) in the bytes: what is looked at from one place is short, or passed over afterwards.
  func all() -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    var place = 0
    while let next = beginning(from: place) {
      let datum = datum(at: next, after: found.last?.span.end ?? 0)
      if let datum { found.append(datum) }
      place = max(next + 1, datum?.span.end ?? 0)
    }
    return found
  }

  /// The next place where something may begin, or stand around an `@`; `nil` where there is none.
  private func beginning(from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      Self.steps.withUnsafeBufferPointer { steps in
        var place = start
        while true {
          let (first, end) = Self.candidates(in: bytes, from: place)
          guard first < end else { return nil }
          var before = Int(Meaning.of(first > 0 ? bytes[first - 1] : 0).rawValue) << 8
          for here in first..<end {
            let step = steps[before | Int(bytes[here])]
            if step & Step.begins != 0 {
              // An account in small letters has digits behind the country.
              if step & Step.beginsAnything != 0 || (here + 3 < bytes.count && bytes[here + 2] &- 0x30 < 10) {
                return here
              }
            }
            before = Int(step & Step.meaning)
          }
          place = end
        }
      }
    }
  }

  /// So many bytes before a digit something can begin: the two letters of an account's country and a space.
  private static let lead = 3

  /// The next part of a text in which something may begin: all that is searched for has two digits side by side or a sign
  /// near its beginning. It is empty where there is none.
  /// - Complexity: eight bytes a step.
  @inline(__always)
  private static func candidates(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (first: Int, end: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    var last: UInt64 = start > 0 && bytes[start - 1] &- 0x30 < 10 ? 0x80 : 0
    while place + 8 <= bytes.count {
      if mayBegin(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self), after: &last) {
        return (max(start, place - lead), place + 8)
      }
      place += 8
    }
    return (max(start, place - lead), bytes.count)
  }

  /// Whether two of eight bytes side by side are digits, or one of them is `+` or `@`.
  /// - Parameter last: a bit where the byte before them is a digit; then where the last of them is.
  @inline(__always) private static func mayBegin(_ word: UInt64, after last: inout UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    // With the high bits free, no sum runs over into the next byte.
    let low = word.littleEndian & ~high
    let isDigit = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646) & ~word.littleEndian & high
    let isNoAt = (low ^ 0x4040_4040_4040_4040) &+ 0x7F7F_7F7F_7F7F_7F7F
    let isNoPlus = (low ^ 0x2B2B_2B2B_2B2B_2B2B) &+ 0x7F7F_7F7F_7F7F_7F7F
    let isPair = isDigit & (isDigit << 8 | last)
    last = isDigit >> 56
    return isPair | ((~isNoAt | ~isNoPlus) & ~word.littleEndian & high) != 0
  }

  /// What a byte can be for the beginning of a number, an account or an address.
  private enum Meaning: UInt8, CaseIterable {
    case gap
    /// A small letter, or an underscore: inside of a word.
    case letter
    /// A digit or a capital: it can begin something.
    case start
    /// `+` and `@`, wherever they stand.
    case sign
    /// Behind it, as behind a gap, something may begin: it can be the last byte of a dash.
    case beyond

    static func of(_ byte: UInt8) -> Meaning {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: .start
      case 0x61...0x7A, UInt8(ascii: "_"): .letter
      case UInt8(ascii: "+"), UInt8(ascii: "@"): .sign
      case 0x80...: .beyond
      default: .gap
      }
    }
  }

  /// What there is to know of a byte behind another: its own meaning, and what may begin with it.
  private enum Step {
    /// The meaning stands where the table's next row begins.
    static let meaning: UInt16 = 0x0F00
    static let beginsWord: UInt16 = 0x01
    static let beginsAnything: UInt16 = 0x02
    static let begins = beginsWord | beginsAnything

    static func of(_ byte: UInt8, behind before: Meaning) -> UInt16 {
      let here = Meaning.of(byte)
      var step = UInt16(here.rawValue) << 8
      if here == .sign || (here == .start && before != .start && before != .letter) { step |= beginsAnything }
      if here == .letter, before == .gap { step |= beginsWord }
      return step
    }
  }

  /// The steps of all bytes behind a gap, behind a letter and so on, so that most bytes take one look.
  private static let steps: [UInt16] = Meaning.allCases.flatMap { before in
    (0...255).map { Step.of(UInt8($0), behind: before) }
  }

  private func datum(at place: Int, after last: Int) -> PersonalDatum? {
    let byte = bytes[place]
    if byte == UInt8(ascii: "@") { return email(at: place, from: last) }
    guard isWordStart(place) else { return nil }
    if byte == UInt8(ascii: "+") { return phone(at: place) }
    if isDigit(byte) {
      let count = digitCount(at: place)
      return (count >= Self.shortestCode ? identityCode(at: place) : nil)
        ?? (byte == UInt8(ascii: "0") ? phone(at: place) : nil) ?? (count == 3 ? americanPhone(at: place) : nil)
    }
    return isLetter(byte) ? bankAccount(at: place) : nil
  }

  /// The digits of a date, with which identity codes begin.
  private static let shortestCode = 6

  /// How many digits stand at a place, up to one more than are asked for anywhere.
  private func digitCount(at place: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var end = place
      while end < bytes.count, end - place <= Self.shortestCode, isDigit(bytes[end]) { end += 1 }
      return end - place
    }
  }

  // MARK: Bytes

  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  /// A letter of the Latin alphabet without marks.
  func isLetter(_ byte: UInt8) -> Bool { isCapital(byte) || (byte >= 0x61 && byte <= 0x7A) }
  /// The capital of such a letter; other bytes as they are.
  func capital(_ byte: UInt8) -> UInt8 { byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte }

  /// A letter of whatever script, or a digit.
  func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// Whether a number or word can begin at a place: it isn't the rest of a longer one.
  private func isWordStart(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = bytes[place - 1]
    if before >= 0x80 {
      let length = lengthOfSign(before: place)
      // '1 050 123 456' is one number, also with spaces that don't break.
      let isSpace = before == 0xA0 || before == 0xAF
      return length > 0 && !(isSpace && isDigit(bytes[place]) && place > length && isDigit(bytes[place - length - 1]))
    }
    if isWord(before) { return false }
    switch before {
    case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "="): return false
    case UInt8(ascii: "."):
      return place < 2 || !isWord(bytes[place - 2]) || Self.dials.contains(word(before: place - 1))
    case UInt8(ascii: "-"), UInt8(ascii: ","): return place < 2 || !isWord(bytes[place - 2])
    case UInt8(ascii: " "): return place < 2 || !isDigit(bytes[place - 2]) || !isDigit(bytes[place])
    default: return true
    }
  }

  /// How long the sign before a place is: one of three bytes from the block of general punctuation (a dash, a quotation
  /// mark), or a space that doesn't break; 0 where there is none.
  private func lengthOfSign(before place: Int) -> Int {
    if place >= 3, bytes[place - 3] == 0xE2, bytes[place - 2] == 0x80 { return 3 }
    return place >= 2 && bytes[place - 2] == 0xC2 && bytes[place - 1] == 0xA0 ? 2 : 0
  }

  /// How long the dash or the space that doesn't break is that stands at a place; `nil` where there is none.
  func signLength(at place: Int) -> Int? {
    if place + 1 < bytes.count, bytes[place] == 0xC2, bytes[place + 1] == 0xA0 { return 2 }
    guard place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80 else { return dashLength(at: place) }
    return (0x90...0x94).contains(bytes[place + 2]) || bytes[place + 2] == 0xAF ? 3 : nil
  }

  /// How long the hyphen, dash or minus is that stands at a place; `nil` where there is none.
  func dashLength(at place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "-") { return 1 }
    guard place + 2 < bytes.count, bytes[place] == 0xE2 else { return nil }
    let isDash = bytes[place + 1] == 0x80 && (0x90...0x94).contains(bytes[place + 2])
    return isDash || (bytes[place + 1] == 0x88 && bytes[place + 2] == 0x92) ? 3 : nil
  }

  /// Whether a number or word can end before a place.
  func isWordEnd(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    let byte = bytes[place]
    if isWord(byte) { return byte == 0xE2 || signLength(at: place) != nil }
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch byte {
    case UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "/"): return false
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","): return !isWord(next)
    default: return true
    }
  }

  /// The text of some bytes with its digits masked.
  func masked(_ span: Span, keeping kept: Int = 0) -> String {
    String(
      decoding: bytes[span.start..<span.end].enumerated().map { offset, byte in
        offset >= kept && (isDigit(byte) || isLetter(byte)) ? UInt8(ascii: "x") : byte
      }, as: UTF8.self)
  }
}
