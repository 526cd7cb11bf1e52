public import JourneyModel

extension ServiceGaps {
  /// What explains the customer's gap best, or why that can't be said, in one sentence without a full stop.
  public func explanation(in language: Language) -> String {
    if better == nil { return Self.noDirection(in: language) }
    let lacking = missing.map { $0.word(in: language) }.joined(separator: ", ")
    guard let customer = sizes[.customer] else {
      return switch language {
      case .english: "the customer's gap can't be told; missing: \(lacking)"
      case .finnish: "asiakkaan kuilua ei voi laskea; puuttuu: \(lacking)"
      case .swedish: "kundens gap kan inte räknas ut; saknas: \(lacking)"
      }
    }
    guard customer < 0 else {
      return switch language {
      case .english: "what customers perceive is as good as they expect, or better"
      case .finnish: "asiakkaat kokevat vähintään sen, mitä odottavat"
      case .swedish: "kunderna upplever minst det som de förväntar sig"
      }
    }
    guard let worst = worstInner, let size = sizes[worst] else {
      let isComplete = missing.isEmpty
      return switch language {
      case .english: "no inner gap explains it" + (isComplete ? "" : "; missing: \(lacking)")
      case .finnish: "mikään sisäinen kuilu ei selitä sitä" + (isComplete ? "" : "; puuttuu: \(lacking)")
      case .swedish: "inget inre gap förklarar det" + (isComplete ? "" : "; saknas: \(lacking)")
      }
    }
    func shown(_ size: Double) -> String {
      NumberText.text(size, in: language) + (unit.map { "\u{A0}\($0.text(in: language))" } ?? "")
    }
    let (number, whole) = (shown(size), shown(customer))
    let name = worst.word(in: language)
    let rest = missing.isEmpty ? "" : lacking
    return switch language {
    case .english:
      "the customer's gap, 5, is \(whole); gap \(worst.rawValue), \(name), explains it best: \(number)"
        + (rest.isEmpty ? "" : "; missing: \(rest)")
    case .finnish:
      "asiakkaan kuilu 5 on \(whole); parhaiten sen selittää kuilu \(worst.rawValue), \(name): \(number)"
        + (rest.isEmpty ? "" : "; puuttuu: \(rest)")
    case .swedish:
      "kundens gap 5 är \(whole); det förklaras bäst av gap \(worst.rawValue), \(name): \(number)"
        + (rest.isEmpty ? "" : "; saknas: \(rest)")
    }
  }

  private static func noDirection(in language: Language) -> String {
    switch language {
    case .english: "without 'better' nobody knows whether more or less is good"
    case .finnish: "ilman avainta 'parempi' ei tiedetä, onko enemmän hyvä vai huono"
    case .swedish: "utan 'bättre' vet ingen om mer är bra eller dåligt"
    }
  }
}

extension ServiceGaps.Kind {
  /// What it is called.
  public func word(in language: Language) -> String {
    let words: (String, String, String) =
      switch self {
      case .knowledge: ("knowledge", "tieto odotuksista", "kunskapen om förväntningarna")
      case .standards: ("standards", "palvelun tavoitetaso", "servicenormerna")
      case .performance: ("performance", "palvelun toteutus", "utförandet")
      case .communication: ("communication", "lupaukset", "löftena")
      case .customer: ("the customer's gap", "asiakkaan kuilu", "kundens gap")
      }
    return switch language {
    case .english: words.0
    case .finnish: words.1
    case .swedish: words.2
    }
  }
}

extension ServiceGaps.Part {
  /// The word by which a file in a language gives it.
  public func word(in language: Language) -> String {
    let words: (String, String, String) =
      switch self {
      case .expected: ("expected", "odotettu", "förväntat")
      case .assumed: ("assumed", "oletettu", "antaget")
      case .standard: ("standard", "standardi", "standard")
      case .promised: ("promised", "luvattu", "utlovat")
      case .actual: ("actual", "toteutunut", "faktiskt")
      case .perceived: ("perceived", "koettu", "upplevt")
      }
    return switch language {
    case .english: words.0
    case .finnish: words.1
    case .swedish: words.2
    }
  }
}
