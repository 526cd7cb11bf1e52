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
      guard let parsed = NumberText.parse(String(number)), let length = TimeUnit.byWord[unit.lowercased()] else {
        return nil
      }
      minutes += parsed.value * length.minutes
      usesComma = usesComma || parsed.usesComma
      parts += 1
    }
    return parts > 0 ? (minutes, usesComma) : nil
  }
}
