/// A unit of time, with the words that people write for it.
enum TimeUnit: CaseIterable {
  case second, minute, hour, day, week, month, year

  /// Its length in minutes; a month counts 30 days, a year 365.
  var minutes: Double {
    switch self {
    case .second: 1.0 / 60
    case .minute: 1
    case .hour: 60
    case .day: 1440
    case .week: 10_080
    case .month: 43_200
    case .year: 525_600
    }
  }

  /// The words that a language has for it, in small letters.
  func words(in language: Language) -> [String] {
    switch (self, language) {
    case (.second, .english): ["s", "sec", "second", "seconds"]
    case (.second, .finnish): ["s", "sek", "sekunti", "sekuntia"]
    case (.second, .swedish): ["s", "sek", "sekund", "sekunder"]
    case (.minute, .english): ["min", "mins", "minute", "minutes"]
    case (.minute, .finnish): ["min", "minuutti", "minuuttia"]
    case (.minute, .swedish): ["min", "minut", "minuter"]
    case (.hour, .english): ["h", "hr", "hrs", "hour", "hours"]
    case (.hour, .finnish): ["h", "t", "tunti", "tuntia"]
    case (.hour, .swedish): ["h", "t", "tim", "timme", "timmar"]
    case (.day, .english): ["d", "day", "days"]
    case (.day, .finnish): ["pv", "päivä", "päivää", "vrk", "vuorokausi", "vuorokautta"]
    case (.day, .swedish): ["d", "dag", "dagar", "dygn"]
    case (.week, .english): ["wk", "w", "wks", "week", "weeks"]
    case (.week, .finnish): ["vk", "vko", "viikko", "viikkoa"]
    case (.week, .swedish): ["vecka", "veckor"]
    case (.month, .english): ["mo", "month", "months"]
    case (.month, .finnish): ["kk", "kuukausi", "kuukautta"]
    case (.month, .swedish): ["mån", "månad", "månader"]
    case (.year, .english): ["yr", "y", "year", "years"]
    case (.year, .finnish): ["vuotta", "vuosi"]
    case (.year, .swedish): ["år"]
    }
  }

  /// What a language writes behind a number where there is little room.
  func abbreviation(in language: Language) -> String {
    // A v alone isn't read, since in Finnish it is a year.
    self == .week && language == .swedish ? "v" : words(in: language)[0]
  }

  /// The unit of each word in any language.
  static let byWord: [String: TimeUnit] = {
    var units: [String: TimeUnit] = [:]
    for unit in allCases {
      for language in Language.allCases { for word in unit.words(in: language) { units[word] = unit } }
    }
    return units
  }()
}
