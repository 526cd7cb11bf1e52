/// Text on its way into and out of XML.
package enum XMLText {
  /// The text as XML character data or as a value in double quotes.
  ///
  /// Characters that XML doesn't allow, the other controls, and the marks that turn the direction of the text around
  /// them (U+200E/F, U+202A–E, U+2066–9) are left out; tab and line ends become spaces.
  package static func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    append(text, to: &result)
    return result
  }

  /// The text as the picture shows it: what `escaped` keeps, unescaped.
  package static func cleaned(_ text: String) -> String {
    String(decoding: unescaped(escaped(text.utf8)[...]), as: UTF8.self)
  }

  static func append(_ text: some Sequence<UInt8>, to result: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "), UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.append(byte)
      case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): result.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): result.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): result.append(contentsOf: "&quot;".utf8)
      case 0x09, 0x0A, 0x0D: result.append(0x20)
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
    if result[last - 1] == 0xC2, result[last] < 0xA0 {
      result.removeLast(2)
      return
    }
    guard last >= 2 else { return }
    let isForbidden =
      switch (result[last - 2], result[last - 1], result[last]) {
      case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): true
      case (0xEF, 0xBF, 0xBE...0xBF): true
      default: false
      }
    if isForbidden { result.removeLast(3) }
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
