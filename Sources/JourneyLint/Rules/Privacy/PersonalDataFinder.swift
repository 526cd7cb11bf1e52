import JourneySyntax

/// Looks through a text for what persons can be found by.
///
/// It prefers silence to a false alarm: numbers need a check character, a checksum, or the form that phone numbers have.
struct PersonalDataFinder {
  let bytes: [UInt8]

  /// A search in a text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All that is found, in order of place.
  /// - Complexity: O(n) in the bytes: what is looked at from one place is short, or passed over afterwards.
  func all() -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      var datum: PersonalDatum?
      if byte == UInt8(ascii: "@") {
        datum = email(at: place, from: found.last?.span.end ?? 0)
      } else if byte == UInt8(ascii: "+") || isDigit(byte), isWordStart(place) {
        datum = identityCode(at: place) ?? phone(at: place)
      } else if isCapital(byte), isWordStart(place) {
        datum = bankAccount(at: place)
      }
      if let datum { found.append(datum) }
      place = max(place + 1, datum?.span.end ?? 0)
    }
    return found
  }

  // MARK: Bytes

  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// A letter of whatever script, or a digit.
  func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isCapital(byte) || (byte >= 0x61 && byte <= 0x7A) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// Whether a number or word can begin at a place: it isn't the rest of a longer one.
  private func isWordStart(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = bytes[place - 1]
    if isWord(before) { return isEndOfSign(place) }
    switch before {
    case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "="): return false
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","): return place < 2 || !isWord(bytes[place - 2])
    // '1 050 123 456' is one number.
    case UInt8(ascii: " "): return place < 2 || !isDigit(bytes[place - 2]) || !isDigit(bytes[place])
    default: return true
    }
  }

  /// Whether the bytes before a place are a sign of three bytes from the block of general punctuation: a dash, a quotation
  /// mark.
  private func isEndOfSign(_ place: Int) -> Bool {
    place >= 3 && bytes[place - 3] == 0xE2 && bytes[place - 2] == 0x80
  }

  /// Whether a number or word can end before a place.
  func isWordEnd(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    let byte = bytes[place]
    if isWord(byte) { return byte == 0xE2 }
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
        offset >= kept && isWord(byte) ? UInt8(ascii: "x") : byte
      }, as: UTF8.self)
  }
}
