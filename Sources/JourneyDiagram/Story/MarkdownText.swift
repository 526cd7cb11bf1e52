/// Texts of the author's on their way into Markdown: the one place where they are made safe.
package enum MarkdownText {
  /// The text in one line, as Markdown that shows just that text wherever it stands: at the start of a paragraph, behind a
  /// heading's or a list item's sign, in a table's cell.
  ///
  /// Nothing in it opens emphasis, code, a link, HTML, an entity, a heading, a list, a quotation or a cell (CommonMark 0.31.2,
  /// 2.4 and 6; GitHub Flavored Markdown 0.29, 4.10 and 6.9). An `@` that could make an address is followed by a word
  /// joiner (U+2060) as well, since GitHub looks for addresses when escapes are gone.
  ///
  /// - Complexity: O(n) in the scalars.
  package static func escaped(_ text: String) -> String {
    let scalars = Array(TerminalText.cleaned(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    let opening = blockSign(in: scalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "&", "#", "|", "~", "$": result.append("\\")
      case ":" where next == "/", "@" where next != " ": result.append("\\")
      case "." where isBehindWWW(scalars, index): result.append("\\")
      default: if index == opening { result.append("\\") }
      }
      result.append(scalar)
      if scalar == "@", next != " " { result.append("\u{2060}") }
    }
    return String(result)
  }

  /// The place of the sign that would make a block of the text at the start of a line: a quotation, a list, a rule, an
  /// underline; `nil` for none.
  private static func blockSign(in scalars: [Unicode.Scalar]) -> Int? {
    guard let first = scalars.first else { return nil }
    func isSpace(at index: Int) -> Bool { index >= scalars.count || scalars[index] == " " }
    switch first {
    case "=", ">": return 0
    case "-", "+": return isSpace(at: 1) || scalars[1] == "-" ? 0 : nil
    default:
      let digits = scalars.prefix { ("0"..."9").contains($0) }.count
      guard digits > 0, digits < scalars.count, scalars[digits] == "." || scalars[digits] == ")" else { return nil }
      return isSpace(at: digits + 1) ? digits : nil
    }
  }

  private static func isBehindWWW(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }
}
