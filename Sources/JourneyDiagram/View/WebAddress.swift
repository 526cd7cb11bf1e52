/// Addresses of the web in running text.
package enum WebAddress {
  /// What an address may be long, in bytes; longer ones aren't meant to be followed.
  private static let longest = 2000

  /// The first address in some texts; `nil` where there is none.
  ///
  /// - Complexity: O(n) in the texts up to there.
  package static func first(in texts: some Sequence<String>) -> String? {
    for text in texts {
      if let address = first(in: text) { return address }
    }
    return nil
  }

  private static func first(in text: String) -> String? {
    let bytes = text.utf8
    var position = bytes.startIndex
    while let start = bytes[position...].firstIndex(where: { $0 | 0x20 == UInt8(ascii: "h") }) {
      let rest = bytes[start...]
      if let scheme = ["https://", "http://"].first(where: { starts(rest, with: $0) }) {
        let name = rest.dropFirst(scheme.utf8.count)
        let end = name.firstIndex(where: ends) ?? name.endIndex
        let address = rest[..<end].count > longest ? "" : withoutPunctuation(rest[..<end])
        if address.utf8.count > scheme.utf8.count { return String(address) }
        position = end
      } else {
        position = bytes.index(after: start)
      }
    }
    return nil
  }

  private static func starts(_ text: Substring.UTF8View, with scheme: String) -> Bool {
    var position = text.startIndex
    for byte in scheme.utf8 {
      guard position < text.endIndex else { return false }
      let found = text[position]
      guard (65...90).contains(found) ? found | 0x20 == byte : found == byte else { return false }
      position = text.index(after: position)
    }
    return true
  }

  /// Whether an address can't go on with a byte: spaces, controls, quotes and brackets that the standard leaves out.
  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "\"<>\\^`{|}".utf8.contains(byte)
  }

  /// The address without what belongs to the sentence around it.
  private static func withoutPunctuation(_ address: Substring.UTF8View) -> Substring {
    var address = Substring(address)
    while let last = address.last {
      if ".,;:!?'*_~”’»]".contains(last) || last == ")" && !address.contains("(") {
        address.removeLast()
      } else {
        break
      }
    }
    return address
  }
}
