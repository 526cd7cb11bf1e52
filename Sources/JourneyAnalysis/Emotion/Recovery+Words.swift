public import JourneyModel

extension Recovery {
  /// How soon the feeling is back to neutral, in words; no full stop at the end.
  public func words(in language: Language) -> String {
    guard let touchpoints else {
      return switch language {
      case .english: "never back to neutral"
      case .finnish: "tunne ei palaa neutraaliin"
      case .swedish: "kommer aldrig tillbaka till neutralt"
      }
    }
    let count = NumberText.whole(touchpoints, in: language)
    return switch (language, touchpoints) {
    case (.english, 1): "back to neutral at the next touchpoint"
    case (.english, _): "back to neutral \(count) touchpoints later"
    case (.finnish, 1): "tunne palaa neutraaliin seuraavassa kosketuspisteessä"
    case (.finnish, _): "tunne palaa neutraaliin \(count) kosketuspistettä myöhemmin"
    case (.swedish, 1): "tillbaka till neutralt vid nästa kontaktpunkt"
    case (.swedish, _): "tillbaka till neutralt \(count) kontaktpunkter senare"
    }
  }
}
