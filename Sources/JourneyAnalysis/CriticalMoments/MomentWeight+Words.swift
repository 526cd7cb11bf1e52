public import JourneyModel

extension MomentWeight {
  /// The sum with its parts: `13.5 = reason 4 + further reasons 2 + intensity 2 …`, in the order of the parts.
  public func words(in language: Language) -> String {
    let parts = shares.map { "\($0.part.word(in: language)) \(NumberText.text($0.weight, in: language))" }
    return "\(NumberText.text(total, in: language)) = \(parts.joined(separator: " + "))"
  }
}

extension MomentWeight.Part {
  /// What it stands for, in a word or two.
  public func word(in language: Language) -> String {
    let words: (String, String, String) =
      switch self {
      case .reason: ("reason", "syy", "skäl")
      case .furtherReasons: ("further reasons", "muut syyt", "övriga skäl")
      case .intensity: ("intensity", "tunteen voimakkuus", "känslans styrka")
      case .gap: ("gap to expectation", "kuilu odotuksiin", "gap till förväntningarna")
      case .importance: ("importance", "tärkeys", "vikt")
      case .pain: ("pain", "kipupiste", "smärtpunkt")
      case .unowned: ("no owner", "ei vastuuhenkilöä", "ingen ansvarig")
      case .unaddressed: ("no action", "ei toimenpidettä", "ingen åtgärd")
      case .unmeasured: ("not measured", "ei mitata", "mäts inte")
      }
    return switch language {
    case .english: words.0
    case .finnish: words.1
    case .swedish: words.2
    }
  }
}
