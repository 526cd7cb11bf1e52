public import JourneyModel

extension NumberText {
  /// A whole number in groups of three: `1,460` in English, `1 460` elsewhere, with spaces that don't break.
  public static func whole(_ number: Int, in language: Language) -> String {
    var groups: [String] = []
    var rest = number.magnitude
    while rest >= 1000 {
      let digits = String(rest % 1000)
      groups.append(String(repeating: "0", count: 3 - digits.count) + digits)
      rest /= 1000
    }
    groups.append(String(rest))
    return (number < 0 ? "\u{2212}" : "") + groups.reversed().joined(separator: language == .english ? "," : "\u{A0}")
  }

  /// A share as a whole percentage: `34%` in English, `34 %` elsewhere; `<1%` where there is some and less than a half.
  public static func percent(_ share: Double, in language: Language) -> String {
    let sign = language == .english ? "%" : "\u{A0}%"
    if share > 0, share < 0.005 { return "<1\(sign)" }
    return text((share * 100).rounded(), in: language) + sign
  }

  /// The ends of an interval of shares, with the percent sign once: `54–69%`; with a decimal where both would be the same
  /// whole number.
  public static func percent(from lower: Double, to upper: Double, in language: Language) -> String {
    let sign = language == .english ? "%" : "\u{A0}%"
    let scale: Double = (lower * 100).rounded() == (upper * 100).rounded() ? 1000 : 100
    func end(_ share: Double) -> String { text((share * scale).rounded() / (scale / 100), in: language) }
    return "\(end(lower))–\(end(upper))\(sign)"
  }
}
