import JourneyAnalysis
import JourneyModel

extension CriticalMoment {
  /// What stands behind the colon of its reason, where what stands before it is said already: the numbers.
  func detail(in language: Language) -> String {
    let reason = reason(in: language)
    guard let colon = reason.firstIndex(of: ":") else { return reason }
    return String(reason[reason.index(after: colon)...]).trimmingSpaces
  }

  /// What it is with its numbers, in a few words: `Longest wait: 3 h, expected 30 min`.
  func shortReason(in language: Language) -> String { "\(kind.mapWord.text(in: language)): \(detail(in: language))" }
}
