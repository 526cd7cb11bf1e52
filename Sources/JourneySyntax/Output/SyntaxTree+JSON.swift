extension SyntaxTree {
  /// The plain data: mappings in the order of the text, sequences, and every scalar a string. `null` where the text
  /// has no value at all.
  package var json: String {
    guard let root else { return "null\n" }
    var out = ""
    root.appendJSON(to: &out, indent: 0)
    return out + "\n"
  }
}

extension SyntaxNode {
  /// Nesting is limited by the parser, so this recursion is too.
  fileprivate func appendJSON(to out: inout String, indent: Int) {
    let inner = "\n" + String(repeating: "  ", count: indent + 1)
    let outer = "\n" + String(repeating: "  ", count: indent)
    switch kind {
    case .scalar:
      JSONText.append(text, to: &out)
    case .invalid:
      out += "null"
    case .mapping:
      var separator = "{" + inner
      for pair in pairs {
        out += separator
        JSONText.append(pair.key.text, to: &out)
        out += ": "
        pair.value.appendJSON(to: &out, indent: indent + 1)
        separator = "," + inner
      }
      out += separator.first == "{" ? "{}" : outer + "}"
    case .sequence:
      var separator = "[" + inner
      for element in elements {
        out += separator
        element.appendJSON(to: &out, indent: indent + 1)
        separator = "," + inner
      }
      out += separator.first == "[" ? "[]" : outer + "]"
    }
  }
}
