/// Text as XML 1.0 writes it: the only place that escapes for XML.
package enum XMLText {
  /// The text for an attribute's value in double quotes, or between tags. What XML can't hold (section 2.2) is left out,
  /// or shown as its picture where it is a control character; line breaks and tabs are kept by reference (section 3.3.3).
  /// - Complexity: O(n) in the text.
  package static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case "\n", "\r", "\t": result += "&#\(scalar.value);"
      default: result += VisibleText.mark(for: scalar).map(escapedMark) ?? String(scalar)
      }
    }
    return result
  }

  /// A mark such as `<U+202E>`.
  private static func escapedMark(_ mark: String) -> String {
    mark.hasPrefix("<") ? "&lt;" + mark.dropFirst().dropLast() + "&gt;" : mark
  }

  /// An element's attributes, each with a space before it.
  static func attributes(_ attributes: [(name: String, value: String)]) -> String {
    attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
  }
}
