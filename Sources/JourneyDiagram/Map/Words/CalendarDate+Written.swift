import JourneyModel

extension CalendarDate {
  /// The date as a language writes it: `30 Sep 2026`, `30.9.2026`, `2026-09-30`.
  func written(in language: Language) -> String {
    switch language {
    case .english:
      let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      return "\(day) \(months[month - 1]) \(year)"
    case .finnish: return "\(day).\(month).\(year)"
    case .swedish: return description
    }
  }
}
