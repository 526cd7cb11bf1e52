import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Writes a figure as an author has written another one: with as many decimals and the same signs.
enum RewrittenNumber {
  /// The figure in the author's spelling; `nil` where it can't be spelt so.
  /// - Parameter figure: in its unit, a share as 0…1.
  static func text(of figure: Double, in unit: MetricFigure.Unit, like number: Number) -> String? {
    let isFraction = unit == .share && !number.isPercentage && abs(number.value) <= 1 && number.value != 0
    let written = unit == .share && !isFraction || unit == .scale && number.isPercentage ? figure * 100 : figure
    guard abs(written) < 1e9 else { return nil }
    let scalars = Array(number.text.unicodeScalars)
    let point = scalars.firstIndex { $0 == "." || $0 == "," }
    let decimals = point.map { place in scalars[(place + 1)...].prefix { (0x30...0x39).contains($0.value) }.count } ?? 0
    guard decimals <= 6 else { return nil }
    let digits = fixed(abs(written), decimals: decimals, mark: point.map { Character(scalars[$0]) } ?? ".")
    let isZero = !digits.contains { $0 != "0" && $0 != "." && $0 != "," }
    // 0 and 1 without a sign of percent would be read as nobody and everybody.
    if unit == .share, !number.isPercentage, isFraction ? decimals == 0 : written <= 1 { return nil }
    let isNegative = written < 0 && !isZero
    let minus = scalars.first == "\u{2212}" ? "\u{2212}" : "-"
    let sign = isNegative ? minus : scalars.first == "+" && !isZero ? "+" : ""
    return sign + digits + percentSign(number)
  }

  /// The figure as the author would write it, as a message shows it beside another number; in the author's language where
  /// the spelling of that number leaves no difference between the two.
  static func shown(_ figure: MetricFigure, like number: Number, in subject: LintSubject) -> String {
    let text = text(of: figure.value, in: figure.unit, like: number)
    return text == nil || text == number.text ? figure.shown(in: subject.numberLanguage) : text ?? ""
  }

  /// A number ≥ 0 with exactly so many decimals, rounded half away from zero.
  static func fixed(_ number: Double, decimals: Int, mark: Character = ".") -> String {
    var factor = 1
    for _ in 0..<decimals { factor *= 10 }
    // The rounding of binary numbers must not turn a half into less.
    let units = Int((number * Double(factor) * (1 + 1e-12)).rounded(.toNearestOrAwayFromZero))
    guard decimals > 0 else { return String(units) }
    let rest = String(units % factor)
    return String(units / factor) + String(mark) + String(repeating: "0", count: decimals - rest.count) + rest
  }

  /// The edit that writes another number in the place of one; `nil` where it can't be found in the text.
  ///
  /// Quotation marks stay: a decimal comma in brackets needs them.
  static func edit(_ number: Number, to text: String, in source: SourceText) -> Edit? {
    let written = source[number.span]
    guard let range = written.firstRange(of: number.text) else { return nil }
    let start = number.span.start + written.utf8.distance(from: written.startIndex, to: range.lowerBound)
    return Edit(Span(start, start + number.text.utf8.count), text)
  }

  /// The sign of percent with the space before it, as written; empty where there is none.
  static func percentSign(_ number: Number) -> String {
    guard number.isPercentage else { return "" }
    return String(
      String.UnicodeScalarView(
        number.text.unicodeScalars.drop { !" \u{A0}\u{202F}%".unicodeScalars.contains($0) }.suffix(2).drop {
          (0x30...0x39).contains($0.value)
        }))
  }
}
