/// One concept's words in the three languages.
package struct Words: Hashable, Sendable {
  /// The canonical word, hyphenated.
  package let english: String
  /// The Finnish word, hyphenated.
  package let finnish: String
  /// The Swedish word, hyphenated.
  package let swedish: String
  /// Further words that are read, but never written by the tools.
  package let also: [String]

  init(_ english: String, _ finnish: String, _ swedish: String, also: [String] = []) {
    self.english = english
    self.finnish = finnish
    self.swedish = swedish
    self.also = also
  }

  /// The word in a language.
  package func word(in language: Language) -> String {
    switch language {
    case .english: english
    case .finnish: finnish
    case .swedish: swedish
    }
  }

  /// Whether a word is read for the concept.
  func has(_ word: String) -> Bool { word == english || word == finnish || word == swedish || also.contains(word) }

  /// All words that are read for the concept, the canonical one first, each once.
  package var all: [String] {
    var words: [String] = []
    for word in [english, finnish, swedish] + also where !words.contains(word) { words.append(word) }
    return words
  }
}

/// Some of the three languages.
struct LanguageSet: OptionSet, Sendable {
  let rawValue: UInt8

  static let english = LanguageSet(.english)
  static let finnish = LanguageSet(.finnish)
  static let swedish = LanguageSet(.swedish)
  static let all: LanguageSet = [.english, .finnish, .swedish]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ language: Language) {
    switch language {
    case .english: rawValue = 1
    case .finnish: rawValue = 2
    case .swedish: rawValue = 4
    }
  }
}
