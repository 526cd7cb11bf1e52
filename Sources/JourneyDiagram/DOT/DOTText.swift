/// The one place for each kind of text that comes from outside and goes into DOT.
///
/// Graphviz 2.42 reads more into a label than its characters: backslash escapes (`\N` is the node's name), line ends
/// (`\l`) and XML entities (`&lt;`); tooltips are unescaped twice. What it doesn't see to it writes to the SVG as it is.
package enum DOTText {
  /// Appends a quoted label whose text is shown as it stands.
  package static func label(_ text: String, justified: UInt8?, to out: inout [UInt8]) {
    out.append(quote)
    escape(text, backslash: #"\\"#, to: &out)
    if let justified { out += [backslash, justified] }
    out.append(quote)
  }

  /// Appends a quoted tooltip; line ends become spaces.
  package static func tooltip(_ text: String, to out: inout [UInt8]) {
    out.append(quote)
    escape(text, backslash: #"\\\\"#, to: &out)
    out.append(quote)
  }

  /// Appends a quoted address, or nothing where it isn't one that may stand on a map: `http`, `https` and `mailto` only.
  package static func address(_ text: String, to out: inout [UInt8]) -> Bool {
    guard ["http://", "https://", "mailto:"].contains(where: { text.lowercased().hasPrefix($0) }) else { return false }
    out.append(quote)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: out.append(byte)
      case _ where "-._~:/?#[]@!$()*+,;=%".utf8.contains(byte): out.append(byte)
      default:
        out.append(UInt8(ascii: "%"))
        out += [hexDigit(byte >> 4), hexDigit(byte & 15)]
      }
    }
    out.append(quote)
    return true
  }

  /// The text without what SVG or PDF can't hold (controls, and the code points that are no characters), and what would
  /// turn the reading direction of its surroundings.
  package static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch CleanText.fate(of: scalar.value) {
      case .kept: scalars.append(scalar)
      case .space: scalars.append(" ")
      case .dropped: break
      }
    }
    return String(scalars)
  }

  /// Whether anything of the text takes up room; Pango complains of a text of which nothing does.
  package static func isVisible(_ text: String) -> Bool {
    if let first = text.utf8.first, first > 0x20, first < 0x7F { return true }
    return cleaned(text).unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .format, .nonspacingMark, .enclosingMark, .control, .unassigned, .spaceSeparator: false
      default: !scalar.properties.isDefaultIgnorableCodePoint
      }
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  private static func escape(_ text: String, backslash replacement: StaticString, to out: inout [UInt8]) {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    for byte in (isPlain ? text : cleaned(text)).utf8 {
      switch byte {
      case quote: out += [backslash, quote]
      case backslash: replacement.withUTF8Buffer { out += $0 }
      case UInt8(ascii: "&"): out += "&amp;".utf8
      default: out.append(byte)
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
