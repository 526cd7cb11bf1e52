/// Text inside GitHub's workflow commands (`::error file=…::message`): the only place that escapes for them.
///
/// The runner reads `%25`, `%0D` and `%0A` back in messages, and `%3A` and `%2C` in properties besides.
package enum WorkflowCommandText {
  /// The text as a command's message; it may have lines.
  /// - Complexity: O(n) in the text.
  package static func message(_ text: String) -> String { escaped(text) { _ in nil } }

  /// The text as the value of a property.
  /// - Complexity: O(n) in the text.
  package static func property(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  private static func escaped(_ text: String, _ more: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default:
        if let escape = more(scalar) {
          result += escape
          continue
        }
        result += VisibleText.mark(for: scalar) ?? String(scalar)
      }
    }
    return result
  }
}
