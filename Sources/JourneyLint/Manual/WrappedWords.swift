import JourneySyntax

/// Words in lines of a width.
enum WrappedWords {
  /// The lines of a text.
  /// - Parameters:
  ///   - width: columns of a line, margins included; a word that is longer stands alone.
  ///   - first: what the first line begins with.
  ///   - margin: what the others begin with.
  static func lines(_ text: String, width: Int, first: String = "", margin: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let begin = lines.isEmpty ? first : margin
      if line.isEmpty {
        line = String(word)
      } else if begin.displayWidth + line.displayWidth + 1 + String(word).displayWidth <= width {
        line += " " + word
      } else {
        lines.append(begin + line)
        line = String(word)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append((lines.isEmpty ? first : margin) + line) }
    return lines
  }
}
