/// How messages show the author's own words.
package enum Shown {
  /// The most characters that a message shows of one text.
  private static let longest = 60

  /// The text in quotation marks, at most 60 characters of it, with control characters made visible.
  package static func quoted(_ text: String) -> String { "'\(plain(text))'" }

  /// The text, at most 60 characters of it, with control characters made visible.
  package static func plain(_ text: String) -> String {
    var shown = ""
    var characters = 0
    for character in text {
      // A single character may be made of any number of combining marks.
      guard characters < longest, character.unicodeScalars.count <= 16 else { return shown + "…" }
      characters += 1
      for scalar in character.unicodeScalars { append(scalar, to: &shown) }
    }
    return shown
  }

  private static func append(_ scalar: Unicode.Scalar, to shown: inout String) {
    switch scalar {
    case "\n": shown += "\\n"
    case "\t": shown += "\\t"
    // Joiners belong to emoji and to several scripts.
    case "\u{200C}", "\u{200D}": shown.unicodeScalars.append(scalar)
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
  }

  /// Words in a row: "a, b or c".
  package static func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  /// A number as an author would write it: `-2`, `3.5`.
  package static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
