/// Text on its way into and out of XML.
package enum XMLText {
  /// The text as XML character data or as a value in double quotes.
  ///
  /// Characters that XML doesn't allow, the other controls, what is no character, and the marks that turn the direction of the text around
  /// them (U+200E/F, U+202A–E, U+2066–9) are left out; tabs and line ends of every kind become spaces.
  package static func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    appendOneByOne(text, to: &result)
    return result
  }

  /// The text as the picture shows it: what `escaped` keeps, unescaped.
  package static func cleaned(_ text: String) -> String {
    String(decoding: unescaped(escaped(text.utf8)[...]), as: UTF8.self)
  }

  static func append(_ text: String, to result: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &result) }
  }

  static func append(_ text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    // Most texts are plain letters from end to end.
    var plain = 0
    while plain < text.count, isPlain(text[plain]) { plain += 1 }
    result.append(contentsOf: UnsafeBufferPointer(rebasing: text[..<plain]))
    if plain < text.count { appendOneByOne(text[plain...], to: &result) }
  }

  /// Whether a byte stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  private static func appendOneByOne(_ text: some Sequence<UInt8>, to result: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "), UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.append(byte)
      case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): result.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): result.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): result.append(contentsOf: "&quot;".utf8)
      case 0x09...0x0D: result.append(0x20)
      case 0..<0x20, 0x7F: break
      case 0x80..<0xC0:
        result.append(byte)
        dropForbiddenScalar(at: &result)
      default: result.append(byte)
      }
    }
  }

  /// Takes the last scalar back where a picture must not hold it; called when a continuation byte has been added.
  private static func dropForbiddenScalar(at result: inout [UInt8]) {
    let last = result.count - 1
    guard last >= 1 else { return }
    if (result[last - 1], result[last]) == (0xC2, 0xAD) || (result[last - 1], result[last]) == (0xD8, 0x9C) {
      result.removeLast(2)
      return
    }
    if result[last - 1] == 0xC2, result[last] < 0xA0 {
      let isLineEnd = result[last] == 0x85
      result.removeLast(2)
      if isLineEnd { result.append(0x20) }
      return
    }
    guard last >= 2 else { return }
    if result[last - 2] == 0xE2, result[last - 1] == 0x80, (0xA8...0xA9).contains(result[last]) {
      result.removeLast(3)
      result.append(0x20)
      return
    }
    let isForbidden =
      switch (result[last - 2], result[last - 1], result[last]) {
      case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF): true
      case (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xB9...0xBB): true
      case (0xEF, 0xB7, 0x90...0xAF), (0xEF, 0xBF, 0xBE...0xBF): true
      default: false
      }
    if isForbidden {
      result.removeLast(3)
    } else if last >= 3, result[last - 3] >= 0xF0, result[last - 2] & 0x0F == 0x0F, result[last - 1] == 0xBF,
      result[last] >= 0xBE
    {
      // The last two of every plane beyond the first are no characters.
      result.removeLast(4)
    } else if last >= 3, result[(last - 3)...].elementsEqual([0xF3, 0xA0, 0x80, 0x81]) {
      result.removeLast(4)
    }
  }

  /// The text without its character references; one that isn't known stays as it is written.
  static func unescaped(_ markup: ArraySlice<UInt8>) -> [UInt8] {
    guard markup.contains(UInt8(ascii: "&")) else { return Array(markup) }
    var result: [UInt8] = []
    result.reserveCapacity(markup.count)
    var position = markup.startIndex
    while position < markup.endIndex {
      let byte = markup[position]
      if byte == UInt8(ascii: "&"), let (scalar, end) = reference(in: markup, at: position) {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        position = end
      } else {
        result.append(byte)
        position += 1
      }
    }
    return result
  }

  /// The scalar that a reference stands for, and where the reference ends.
  private static func reference(
    in markup: ArraySlice<UInt8>, at start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let longest = markup[start...].prefix(12)
    guard let semicolon = longest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: markup[(start + 1)..<semicolon], as: UTF8.self)
    let scalar: Unicode.Scalar? =
      switch name {
      case "amp": "&"
      case "lt": "<"
      case "gt": ">"
      case "quot": "\""
      case "apos": "'"
      case "nbsp": "\u{A0}"
      default:
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
          UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        } else if name.hasPrefix("#") {
          UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
        } else {
          nil
        }
      }
    return scalar.map { ($0, semicolon + 1) }
  }
}
