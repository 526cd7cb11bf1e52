extension TimeAmount {
  /// The author's own text with units that a reader of a language knows: `2 d` is `2 pv` in Finnish. The numbers stay, and so do
  /// units that are written in the language.
  public func shown(in language: Language) -> String {
    var shown = ""
    var rest = text[...]
    while !rest.isEmpty {
      let number = rest.prefix { !$0.isLetter }
      rest = rest.dropFirst(number.count)
      let word = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(word.count)
      shown += number + Self.unit(String(word), in: language)
    }
    return shown
  }

  private static func unit(_ word: String, in language: Language) -> String {
    let key = word.lowercased()
    guard let unit = TimeUnit.byWord[key], !unit.words(in: language).contains(key) else { return word }
    return unit.abbreviation(in: language)
  }
}
