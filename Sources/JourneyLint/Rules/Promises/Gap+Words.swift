import JourneyAnalysis
import JourneyModel

extension Gap {
  /// Both numbers, as the author wrote them: `expected 4, experienced 2`.
  func words(in language: Language) -> String {
    "expected \(expected.shown(in: language)), experienced \(experienced.shown(in: language))"
  }
}
