extension SyntaxTree {
  /// The tree to read: a node a line, with its place and its text.
  ///
  /// Scalars are shown with their style and as JSON strings, so that every character of theirs can be seen.
  package var outline: String {
    guard let root else { return "empty\n" }
    let lines = LineIndex(source)
    var out = ""
    root.appendOutline(to: &out, indent: 0, label: "", lines: lines)
    return out
  }
}

extension SyntaxNode {
  fileprivate func appendOutline(to out: inout String, indent: Int, label: String, lines: LineIndex) {
    let start = lines.position(of: span.start)
    let end = lines.position(of: span.end)
    out += String(repeating: "  ", count: indent) + label
    let place = "  (\(start.line):\(start.column)–\(end.line):\(end.column))\n"
    switch kind {
    case .scalar:
      out += isAbsent ? "absent" : "\(style) " + JSONText.quoted(text)
      out += place
    case .invalid:
      out += "invalid" + place
    case .mapping:
      out += "mapping" + place
      for pair in pairs {
        pair.value.appendOutline(
          to: &out, indent: indent + 1, label: JSONText.quoted(pair.key.text) + ": ", lines: lines)
      }
    case .sequence:
      out += "sequence" + place
      for element in elements { element.appendOutline(to: &out, indent: indent + 1, label: "- ", lines: lines) }
    }
  }
}
