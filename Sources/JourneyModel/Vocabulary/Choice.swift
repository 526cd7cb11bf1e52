import JourneySyntax

/// A word that a field may have as its value.
package struct Choice: Hashable, Sendable {
  /// Its words.
  package let words: Words
  /// What it means, in a sentence; `nil` where the word says it all.
  package let summary: String?

  /// The canonical English word.
  package var id: String { words.english }

  init(
    _ english: String, _ finnish: String, _ swedish: String, also: [String] = [], summary: String? = nil
  ) {
    self.words = Words(english, finnish, swedish, also: also)
    self.summary = summary
  }
}

/// The words that a field's value is chosen from.
package struct ChoiceSet: Equatable, Sendable {
  private struct Body {
    let name: String
    let choices: [Choice]
    let isOpen: Bool
    let index: WordIndex
  }

  private let body: Lasting<Body>

  init(_ name: String, isOpen: Bool = false, _ choices: [Choice]) {
    body = Lasting(Body(name: name, choices: choices, isOpen: isOpen, index: WordIndex(choices.map(\.words))))
  }

  /// A name for the manual, unique among the sets.
  package var name: String { body.pointer.pointee.name }
  /// The choices, in the order of the manual.
  package var choices: [Choice] { body.pointer.pointee.choices }
  /// Whether other words than these are the author's own, and fine.
  package var isOpen: Bool { body.pointer.pointee.isOpen }

  /// The canonical word of the choice at a place.
  func id(at place: Int) -> String { body.pointer.pointee.choices[place].id }

  /// The choice that a word means in any of the three languages, without regard to case; `nil` where it means none.
  package func choice(for word: String) -> Choice? { place(of: word).map { choices[$0] } }

  /// The place of that choice among the set's; `nil` where the word means none.
  func place(of word: String) -> Int? {
    body.pointer.pointee.index.place(of: word) ?? body.pointer.pointee.index.place(of: WordForm.normal(word))
  }

  /// The same for the text of a scalar; as a rule its bytes are a word already.
  func place(of node: BorrowedNode) -> Int? {
    node.bytes.flatMap { body.pointer.pointee.index.entry(ofBytes: $0)?.place } ?? place(of: node.text)
  }
}
