/// Text as JSON writes it (RFC 8259, section 7): the only place that escapes for JSON.
package enum JSONText {
  /// Adds a text as a JSON string, with its quotes. Also safe inside HTML and JavaScript, and on a terminal:
  /// `<`, line separators, control characters and bidirectional controls are escaped.
  package static func append(_ text: String, to out: inout String) {
    out.unicodeScalars.append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "<", "\u{200E}", "\u{200F}",
        "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out.unicodeScalars.append("\"")
  }

  /// A text as a JSON string, with its quotes.
  package static func quoted(_ text: String) -> String {
    var out = ""
    append(text, to: &out)
    return out
  }
}
