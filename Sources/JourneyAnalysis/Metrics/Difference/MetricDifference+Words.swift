public import JourneyModel

extension MetricDifference {
  /// What has become of the figure, in words with the numbers; no full stop at the end.
  public func text(in language: Language) -> String {
    guard let value, let unit else { return obstacle?.text(in: language) ?? "" }
    let shown = Self.shown(value, unit, in: language)
    let sentence =
      switch isMoreThanNoise {
      case true?:
        isCensus
          ? MetricSentence("\(shown), everybody counted", "\(shown), kaikki laskettu", "\(shown), alla räknade")
          : MetricSentence(
            "\(shown), more than noise (\(pText(language)))", "\(shown), enemmän kuin sattumaa (\(pText(language)))",
            "\(shown), mer än slump (\(pText(language)))")
      case false?:
        test == nil || isCensus
          ? MetricSentence("no change", "ei muutosta", "ingen förändring")
          : MetricSentence(
            "\(shown), not distinguishable from noise (\(pText(language)))",
            "\(shown), ei erotu sattumasta (\(pText(language)))",
            "\(shown), går inte att skilja från slump (\(pText(language)))")
      case nil:
        untested(shown, language)
      }
    return sentence.text(in: language)
  }

  private func untested(_ shown: String, _ language: Language) -> MetricSentence {
    let reason = obstacle?.text(in: language) ?? ""
    let inner = reason.prefix(1).lowercased() + reason.dropFirst()
    return MetricSentence(
      "\(shown); whether that is more than noise can’t be told: \(inner)",
      "\(shown); ei voi sanoa, onko se enemmän kuin sattumaa: \(inner)",
      "\(shown); om det är mer än slump går inte att säga: \(inner)")
  }

  /// A difference as people read it, with its sign: `+20`, `−3 percentage points`.
  public static func shown(_ value: Double, _ unit: MetricFigure.Unit, in language: Language) -> String {
    switch unit {
    case .share:
      let points = NumberText.text((value * 1000).rounded() / 10, in: language, isSigned: true)
      return points + "\u{A0}"
        + MetricSentence("percentage points", "prosenttiyksikköä", "procentenheter").text(in: language)
    case .points: return NumberText.text((value * 10).rounded() / 10, in: language, isSigned: true)
    case .scale: return NumberText.text(value, in: language, isSigned: true)
    }
  }

  private func pText(_ language: Language) -> String {
    guard let p = test?.p else { return "" }
    return p < 0.001
      ? "p\u{A0}<\u{A0}\(language.usesDecimalComma ? "0,001" : "0.001")"
      : "p\u{A0}=\u{A0}\(Self.thousandths(p, language))"
  }

  private static func thousandths(_ p: Double, _ language: Language) -> String {
    let whole = Int((p * 1000).rounded())
    guard whole < 1000 else { return "1" }
    let digits = String(whole)
    return (language.usesDecimalComma ? "0," : "0.") + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
