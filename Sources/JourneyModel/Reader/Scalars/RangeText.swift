/// Ranges as people write them: two ends with `..` or a dash for ranges between them.
enum RangeText {
  /// The two ends; `nil` where there is no such sign.
  static func ends(of text: String) -> (String, String)? {
    for separator in ["..", "…", "–"] {
      guard let cut = firstRange(of: separator, in: text) else { continue }
      let first = trimmed(text[..<cut.lowerBound])
      let last = trimmed(text[cut.upperBound...])
      return first.isEmpty || last.isEmpty ? nil : (first, last)
    }
    return nil
  }

  private static func firstRange(of separator: String, in text: String) -> Range<String.Index>? {
    let bytes = text.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      if bytes[start...].starts(with: separator.utf8) {
        return start..<bytes.index(start, offsetBy: separator.utf8.count)
      }
      start = bytes.index(after: start)
    }
    return nil
  }

  static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
