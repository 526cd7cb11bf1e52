/// Text as CSV writes it (RFC 4180): the only place that escapes for CSV.
package enum CSVText {
  /// A text of the author's as a cell: on one line, in quotation marks where it needs them, and never a formula.
  ///
  /// Control characters and those that turn the direction of writing are left out, line breaks and tabs become spaces. A
  /// text that a spreadsheet would calculate, because it begins with `=`, `+`, `-` or `@` (or their wide forms), gets an
  /// apostrophe before it, which spreadsheets take as "this is text" (OWASP, "CSV Injection").
  /// - Complexity: O(n) in the scalars.
  package static func cell(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isSpace = false
    var needsQuotes = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029:
        isSpace = true
        continue
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
        0xFFFE, 0xFFFF:
        continue
      default: break
      }
      if isSpace, !scalars.isEmpty { scalars.append(" ") }
      isSpace = false
      if scalars.isEmpty, isFormulaSign(scalar) { scalars.append("'") }
      if scalar == "\"" { scalars.append("\"") }
      if scalar == "\"" || scalar == "," || scalar == ";" { needsQuotes = true }
      scalars.append(scalar)
    }
    return needsQuotes ? "\"\(String(scalars))\"" : String(scalars)
  }

  /// A line of cells that are escaped already, with the line break that the standard asks for.
  package static func line(_ cells: [String]) -> String { cells.joined(separator: ",") + "\r\n" }

  /// What a spreadsheet takes for the beginning of a formula.
  private static func isFormulaSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
