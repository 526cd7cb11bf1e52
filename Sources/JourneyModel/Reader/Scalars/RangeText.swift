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
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(separator) {
        return start..<text.index(start, offsetBy: separator.count)
      }
      start = text.index(after: start)
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
