/// Text that nothing can act on: control characters and those that turn the direction of writing or can't be seen are
/// shown as what they are, so that a file can't move the cursor, paint the terminal or hide what it says.
package enum VisibleText {
  /// The text with every character shown that would act or hide.
  /// - Complexity: O(n) in the bytes.
  package static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { mark(for: $0) != nil }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let mark = mark(for: scalar) { result += mark } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// What stands for a character that must not be printed; `nil` for one that may.
  static func mark(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20...0x7E: nil
    // The pictures of the ASCII control characters: ␀ … ␟, ␡.
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB,
      0xFFFE, 0xFFFF:
      "<U+" + hexadecimal(scalar.value) + ">"
    default: nil
    }
  }

  /// A code point as Unicode writes it: at least four digits, upper case.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
