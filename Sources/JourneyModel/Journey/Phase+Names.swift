extension Phase {
  /// The phase that a name means in any of the three languages, without regard to case, hyphens and spaces; `nil` where
  /// it means none of the list.
  package static func named(_ name: String, among phases: [Phase]) -> Phase? {
    let word = WordForm.normal(name)
    let known = index.place(of: word).map { Phase.known[$0] }
    return phases.first { phase in
      if case .own = phase { phase.allNames.contains(word) } else { phase == known }
    }
  }

  /// The phase whose name is nearly a text, with that name; `nil` where none is near.
  package static func nearest(to name: String, among phases: [Phase]) -> (phase: Phase, word: String)? {
    var names: [String] = []
    for phase in phases { names += phase.allNames }
    guard let near = Nearest.match(for: WordForm.normal(name), among: names) else { return nil }
    for phase in phases where phase.allNames.contains(near) { return (phase, near) }
    return nil
  }

  /// The phase's word in a language, as it is written in files; the project's own words for its own phase.
  package func word(in language: Language) -> String { words?.word(in: language) ?? id }

  /// The phase's word in a language, hyphens as spaces; the project's own words for its own phase.
  public func name(in language: Language) -> String {
    let word = word(in: language)
    var name = String.UnicodeScalarView()
    if case .own = self { return word }
    name.append(contentsOf: word.unicodeScalars.map { $0 == "-" ? " " : $0 })
    return String(name)
  }

  /// All names that are read for it, in the form of the vocabulary.
  private var allNames: [String] {
    if let place = Phase.known.firstIndex(of: self) { return Phase.names[place] }
    return words?.all ?? [WordForm.normal(id)]
  }

  private var words: Words? { Phase.wordsByID[id] }

  /// Finds the phases that the language knows by their names, of which no two have the same.
  private static let index = WordIndex(known.map { wordsByID[$0.id] ?? Words($0.id, $0.id, $0.id) })

  /// The names of the phases that the language knows.
  private static let names: [[String]] = known.map { wordsByID[$0.id]?.all ?? [] }

  private static let wordsByID: [String: Words] = {
    var words: [String: Words] = [:]
    for set in [ChoiceSet.canonicalPhases, .purchase5Phases, .lifecycle] {
      for choice in set.choices { words[choice.id] = choice.words }
    }
    return words
  }()
}
