import JourneyModel

/// Words for people, in one of the three languages.
protocol Wording {
  /// The language that is spoken.
  var language: Language { get }
}

extension Wording {
  /// Of three ways to say the same the one in the language that is spoken.
  func pick(_ english: String, _ finnish: String, _ swedish: String) -> String {
    switch language {
    case .english: english
    case .finnish: finnish
    case .swedish: swedish
    }
  }
}
