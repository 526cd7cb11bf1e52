/// Days with the month's name, which the language doesn't read, but can name rightly.
enum DateInWords {
  /// The day of `30 September 2026`, `30. syyskuuta 2026`, `September 30, 2026`; `nil` where it isn't one.
  static func day(_ text: String) -> CalendarDate? {
    let words = text.lowercased().split { $0 == " " || $0 == "." || $0 == "," || $0 == "\u{A0}" }.map(String.init)
    guard words.count == 3, let year = Int(words[2]), year >= 1000 else { return nil }
    for (day, month) in [(words[0], words[1]), (words[1], words[0])] {
      if let day = Int(day), let month = number(ofMonth: month) {
        return CalendarDate(year: year, month: month, day: day)
      }
    }
    return nil
  }

  /// The number, 1…12, of a month's name in one of the three languages, of which three letters are enough in English and
  /// Swedish.
  private static func number(ofMonth word: String) -> Int? {
    for (place, names) in months.enumerated() {
      if names.english == word || names.swedish == word { return place + 1 }
      if word.count == 3, names.english.hasPrefix(word) || names.swedish.hasPrefix(word) { return place + 1 }
      if word == names.finnish || word == names.finnish + "ta" { return place + 1 }
    }
    return nil
  }

  private static let months: [(english: String, finnish: String, swedish: String)] = [
    ("january", "tammikuu", "januari"), ("february", "helmikuu", "februari"), ("march", "maaliskuu", "mars"),
    ("april", "huhtikuu", "april"), ("may", "toukokuu", "maj"), ("june", "kesäkuu", "juni"),
    ("july", "heinäkuu", "juli"), ("august", "elokuu", "augusti"), ("september", "syyskuu", "september"),
    ("october", "lokakuu", "oktober"), ("november", "marraskuu", "november"), ("december", "joulukuu", "december"),
  ]
}
