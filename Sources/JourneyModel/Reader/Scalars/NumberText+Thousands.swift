extension NumberText {
  /// The digits of a number whose thousands are parted by commas, `1,250` or `-12,500,000`; `nil` where they aren't.
  static func withoutThousands(_ text: String) -> String? { without(",", text) }

  /// The same where they are parted by points, `1.250` or `12.500.000`, as in many countries.
  static func withoutPoints(_ text: String) -> String? { without(".", text) }

  private static func without(_ sign: Character, _ text: String) -> String? {
    guard text.utf8.count <= 32 else { return nil }
    let parts = text.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first else { return nil }
    let digits = first.drop { $0 == "-" || $0 == "+" }
    guard (1...3).contains(digits.utf8.count), first.utf8.count - digits.utf8.count <= 1, digits.first != "0",
      areDigits(digits), parts.dropFirst().allSatisfy({ $0.utf8.count == 3 && areDigits($0) })
    else { return nil }
    return parts.joined()
  }

  /// A number with a point, `1.250`, without a zero at its end.
  static func withoutLastZero(_ text: String) -> String {
    guard text.contains("."), text.hasSuffix("0"), !text.hasSuffix(".0") else { return text }
    return withoutLastZero(String(text.dropLast()))
  }

  private static func areDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
