import JourneyModel

/// A sentence in the three languages.
struct MetricSentence {
  private let english: String
  private let finnish: String
  private let swedish: String

  init(_ english: String, _ finnish: String, _ swedish: String) {
    self.english = english
    self.finnish = finnish
    self.swedish = swedish
  }

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .finnish: finnish
    case .swedish: swedish
    }
  }
}
