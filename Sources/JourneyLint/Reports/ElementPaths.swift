import JourneySyntax

/// Names for the places of a text that don't depend on lines: the keys and entries that lead there, as
/// `stages/stage=purchase/touchpoints/touchpoint=Pays/emotion`.
struct ElementPaths {
  /// The most characters of a name that count.
  private static let longestName = 120

  /// A pair or an entry of a list.
  private struct Element {
    var name: String
    var span: Span
    /// The index of the one it stands in; `nil` at the top.
    var parent: Int?
  }

  /// In the order of the text.
  private var elements: [Element] = []

  /// The places of a text.
  /// - Complexity: O(n) in the nodes.
  init(_ tree: SyntaxTree) {
    if let root = tree.root { add(root, parent: nil) }
  }

  /// The path to an offset; empty at the top.
  /// - Complexity: O(log n) in the nodes.
  func path(to offset: Int) -> String {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    var next: Int? = low > 0 ? low - 1 : nil
    while let index = next, elements[index].span.end < offset { next = elements[index].parent }
    var names: [String] = []
    while let index = next {
      names.append(elements[index].name)
      next = elements[index].parent
    }
    return names.reversed().joined(separator: "/")
  }

  private mutating func add(_ node: SyntaxNode, parent: Int?) {
    for pair in node.pairs {
      elements.append(Element(name: shortened(pair.key.text), span: pair.span, parent: parent))
      add(pair.value, parent: elements.count - 1)
    }
    for element in node.elements {
      elements.append(Element(name: name(ofEntry: element), span: element.span, parent: parent))
      add(element, parent: elements.count - 1)
    }
  }

  /// An entry is called by its text, or by its first pair: by both sides where the value is a word (`stage: purchase`), by
  /// the key alone where it is a number (`Pays: 1`).
  private func name(ofEntry node: SyntaxNode) -> String {
    if node.kind == .scalar { return shortened(node.text) }
    guard let first = node.pairs.first(where: { _ in true }) else { return "" }
    let key = shortened(first.key.text)
    guard first.value.kind == .scalar, let letter = first.value.text.unicodeScalars.first,
      !"+-.0123456789".unicodeScalars.contains(letter)
    else { return key }
    return key + "=" + shortened(first.value.text)
  }

  private func shortened(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.prefix(Self.longestName)))
  }
}
