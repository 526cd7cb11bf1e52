import JourneySyntax

/// Values as they would be in the language's own spelling, where it is plain what was meant: `1..5` for `1-5`.
enum Respelling {
  /// What a text that doesn't fit its type was meant to be; `nil` where that isn't plain.
  static func of(_ text: String, as type: FieldType) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    switch type {
    case .scale, .answerRange: return range(text)
    case .dates: return dates(text)
    case .date: return DateInWords.day(text)?.description
    case .wholeNumber: return whole(text)
    case .figure, .number: return numberWithUnit(text)
    case .share: return share(text)
    default: return nil
    }
  }

  /// Words between commas, or what else people part them with, as a list in brackets, where each of them fits; `nil` where
  /// one doesn't, or where there is only one.
  static func list(_ text: String, where fits: (String) -> Bool) -> String? {
    words(text, where: fits).map { "[\($0.joined(separator: ", "))]" }
  }

  /// The words themselves. Brackets at the ends aren't part of them, and where commas alone don't part them, semicolons,
  /// slashes and the word for "and" may.
  static func words(_ text: String, where fits: (String) -> Bool) -> [String]? {
    guard text.utf8.count <= 400 else { return nil }
    var inner = text[...]
    while let first = inner.first, "[( ".contains(first) { inner.removeFirst() }
    while let last = inner.last, "]) ".contains(last) { inner.removeLast() }
    var spaced = String(inner)
    for separator in [";", "/", " and ", " och ", " ja ", " & ", " + "] {
      spaced = spaced.replacing(separator, with: ",")
    }
    for text in [String(inner), spaced] where text.utf8.contains(0x2C) {
      let words = text.split(separator: ",", omittingEmptySubsequences: false).map(RangeText.trimmed)
      if words.count > 1, words.allSatisfy({ !$0.isEmpty && fits($0) }) { return words }
    }
    return nil
  }

  /// `1-5`, `1 - 5` and `1 to 5`: the hyphen that isn't a sign.
  private static func range(_ text: String) -> String? {
    for separator in [" to ", "-", "\u{2212}"] {
      for (first, last) in halves(of: text, at: separator) {
        if let lower = NumberText.parse(first), let upper = NumberText.parse(last), lower.value < upper.value {
          return "\(first)..\(last)"
        }
      }
    }
    return nil
  }

  /// `1.2.2026-31.3.2026`, `2026-02-01 - 2026-03-31` and `Q1 2026`.
  private static func dates(_ text: String) -> String? {
    for separator in [" to ", " - ", "-"] {
      for (first, last) in halves(of: text, at: separator) where DateText.day(first) != nil {
        if DateText.range("\(first)..\(last)") != nil { return "\(first)..\(last)" }
      }
    }
    let parts = text.uppercased().split(separator: " ")
    if parts.count == 2, DateText.range("\(parts[1])-\(parts[0])") != nil { return "\(parts[1])-\(parts[0])" }
    return DateInWords.day(text)?.description
  }

  /// `1,240`, and a number with what is counted behind it.
  private static func whole(_ text: String) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    {
      return groups.joined()
    }
    return numberWithUnit(text)
  }

  /// The number of `4 min` and `42,50 €`.
  private static func numberWithUnit(_ text: String) -> String? {
    guard let space = text.firstIndex(where: { $0 == " " || $0 == "\u{A0}" }) else { return nil }
    let (number, unit) = (String(text[..<space]), text[text.index(after: space)...])
    guard NumberText.parse(number) != nil, !unit.contains(where: \.isNumber), unit.count <= 20 else { return nil }
    return number
  }

  /// `40` for 40 %.
  private static func share(_ text: String) -> String? {
    guard let number = NumberText.parse(text), number.value > 1, number.value <= 100 else { return nil }
    return "\(text) %"
  }

  /// The two sides of a separator, at each place where it stands.
  private static func halves(of text: String, at separator: String) -> [(String, String)] {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    return parts.indices.dropFirst().map { place in
      (
        RangeText.trimmed(parts[..<place].joined(separator: separator)[...]),
        RangeText.trimmed(parts[place...].joined(separator: separator)[...])
      )
    }
  }
}
