/// Lengths of time as people write them.
enum DurationText {
  /// The minutes of `95 min`, `2 h`, `1 h 30 min`, `3 d`, `1 week`, in three languages; `nil` where it isn't a length
  /// of time or a unit is missing.
  static func parse(_ text: String) -> (minutes: Double, usesComma: Bool)? {
    guard text.utf8.count <= 80 else { return nil }
    var minutes = 0.0
    var usesComma = false
    var parts = 0
    var rest = text[...]
    while true {
      while rest.first == " " || rest.first == "\u{A0}" { rest.removeFirst() }
      if rest.isEmpty { break }
      let number = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
      rest = rest.dropFirst(number.count)
      while rest.first == " " || rest.first == "\u{A0}" { rest.removeFirst() }
      let unit = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(unit.count)
      if rest.first == "." { rest.removeFirst() }
      guard let parsed = NumberText.parse(String(number)), let length = units[unit.lowercased()] else { return nil }
      minutes += parsed.value * length
      usesComma = usesComma || parsed.usesComma
      parts += 1
    }
    return parts > 0 ? (minutes, usesComma) : nil
  }

  /// The minutes of each unit.
  private static let units: [String: Double] = {
    let words: [(Double, [String])] = [
      (1.0 / 60, ["s", "sec", "second", "seconds", "sek", "sekunti", "sekuntia", "sekund", "sekunder"]),
      (1, ["min", "mins", "minute", "minutes", "minuutti", "minuuttia", "minut", "minuter"]),
      (60, ["h", "hr", "hrs", "hour", "hours", "t", "tunti", "tuntia", "tim", "timme", "timmar"]),
      (
        1440, ["d", "day", "days", "pv", "päivä", "päivää", "vrk", "vuorokausi", "vuorokautta", "dag", "dagar", "dygn"]
      ),
      (10_080, ["w", "wk", "wks", "week", "weeks", "vk", "vko", "viikko", "viikkoa", "vecka", "veckor"]),
      (43_200, ["mo", "month", "months", "kk", "kuukausi", "kuukautta", "mån", "månad", "månader"]),
      (525_600, ["y", "yr", "year", "years", "vuosi", "vuotta", "år"]),
    ]
    var units: [String: Double] = [:]
    for (minutes, names) in words {
      for name in names { units[name] = minutes }
    }
    return units
  }()
}
