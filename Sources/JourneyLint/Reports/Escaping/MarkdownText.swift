/// Text as GitHub's Markdown shows it, character by character, on one line: the only place that escapes for Markdown.
package enum MarkdownText {
  /// The text between other words or in a table's cell: no emphasis, link, image, mention, reference or HTML comes out
  /// of it.
  /// - Complexity: O(n) in the text.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // By reference, since GitHub looks for mentions, references and addresses behind the escapes.
      case "@": result += "&#64;"
      case "#": result += "&#35;"
      case ":": result += "&#58;"
      case "|": result += "&#124;"
      case ".": result += "&#46;"
      case "\n", "\r", "\t": result += " "
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "+", "-", "!", "~", "$":
        result += "\\" + String(scalar)
      default: result += VisibleText.mark(for: scalar).map(escapedMark) ?? String(scalar)
      }
    }
    return result
  }

  /// A mark such as `<U+202E>`.
  private static func escapedMark(_ mark: String) -> String {
    mark.hasPrefix("<") ? "&lt;" + mark.dropFirst().dropLast() + "&gt;" : mark
  }
}
