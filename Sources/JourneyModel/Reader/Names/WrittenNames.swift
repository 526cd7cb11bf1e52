import JourneySyntax

/// What the lines of a text begin to name, whether or not the text could be read: `estimate` in `id: estimate`, in
/// `- estimate` and in `- Estimate: 1`.
struct WrittenNames {
  private var names: Set<String> = []

  /// The names in a text.
  /// - Parameter except: the places where things are only mentioned. Their lines name nothing.
  /// - Complexity: O(n) in the bytes of the text.
  init(in tree: SyntaxTree, except mentions: [Span]) {
    let lines = LineIndex(tree.source)
    let mentioning = Set(mentions.map { lines.line(at: $0.start) })
    addBroken(tree, lines)
    for line in 1...lines.count where !mentioning.contains(line) {
      var text = lines.text(ofLine: line)[...]
      while let first = text.first, first == " " || first == "-" || first == "\t" { text.removeFirst() }
      guard text.utf8.count <= 400 else { continue }
      add(text)
      for (place, character) in zip(text.indices, text) where character == ":" {
        add(text[..<place])
        add(text[text.index(after: place)...])
      }
    }
  }

  /// Adds what the words of lines with mistakes may name: nobody can tell where a name begins and ends there.
  private mutating func addBroken(_ tree: SyntaxTree, _ lines: LineIndex) {
    for mistake in tree.diagnostics.prefix(100) where mistake.severity == .error {
      let text = lines.text(ofLine: lines.line(at: mistake.span.start))
      guard text.utf8.count <= 400 else { continue }
      let words = Identifier.made(from: text).split(separator: "-")
      for first in words.indices {
        var name = ""
        for word in words[first...].prefix(10) {
          name += name.isEmpty ? String(word) : "-" + word
          names.insert(name)
        }
      }
    }
  }

  private mutating func add(_ text: Substring) {
    let name = Identifier.made(from: String(text))
    if !name.isEmpty { names.insert(name) }
  }

  /// Whether a name, in the form of an id, is among them.
  func contains(_ name: String) -> Bool { names.contains(name) }
}
