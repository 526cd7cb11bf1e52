import JourneyModel

extension Hyphenation {
  /// The rule of a language.
  init(_ language: Language) {
    switch language {
    case .finnish: self = .finnish
    case .swedish: self = .swedish
    case .english: self = .english
    }
  }
}
