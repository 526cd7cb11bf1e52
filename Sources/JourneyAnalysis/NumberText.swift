public import JourneyModel

/// Numbers as people read them on a page: the decimal sign of the language, and a true minus (U+2212).
public enum NumberText {
  /// A number with at most two decimals, rounded half away from zero, without zeros at the end.
  /// - Parameter isSigned: whether a number above zero gets its plus.
  public static func text(_ number: Double, in language: Language, isSigned: Bool = false) -> String {
    let magnitude = abs(number)
    guard magnitude < 1e15 else { return number.isNaN ? "–" : sign(number, isSigned) + magnitude.description }
    let hundredths = Int64((magnitude * 100).rounded(.toNearestOrAwayFromZero))
    guard hundredths > 0 else { return "0" }
    var text = String(hundredths / 100)
    let decimals = hundredths % 100
    if decimals > 0 {
      text += language.usesDecimalComma ? "," : "."
      text += decimals % 10 == 0 ? String(decimals / 10) : (decimals < 10 ? "0" : "") + String(decimals)
    }
    return sign(number, isSigned) + text
  }

  /// A number with two decimals, as amounts of money are written: `37.50`, `40.00`.
  public static func amount(_ number: Double, in language: Language) -> String {
    let short = text(number, in: language)
    guard abs(number) < 1e15 else { return short }
    let mark: Character = language.usesDecimalComma ? "," : "."
    guard let place = short.lastIndex(of: mark) else { return "\(short)\(mark)00" }
    return short + String(repeating: "0", count: max(3 - short[place...].count, 0))
  }

  private static func sign(_ number: Double, _ isSigned: Bool) -> String {
    number < 0 ? "\u{2212}" : isSigned && number > 0 ? "+" : ""
  }
}

extension Rating {
  /// The author's number as people read it; with a plus on a scale that goes below zero.
  public func shown(in language: Language) -> String {
    NumberText.text(number, in: language, isSigned: scale.lower < 0)
  }
}
