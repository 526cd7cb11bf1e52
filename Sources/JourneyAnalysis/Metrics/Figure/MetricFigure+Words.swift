public import JourneyModel

extension MetricFigure {
  /// The figure as people read it: `62%`, `+22`, `4.1`; shares and points whole, means with one decimal, small ones and
  /// money with two.
  public func shown(in language: Language) -> String { Self.shown(value, unit, decimals: decimals, in: language) }

  /// The figure with what belongs to it: in the author's unit, `37.50 €`, and with a word where it is one of two, `better 50%`.
  public func shownInFull(in language: Language) -> String {
    if let better = betterWord(in: language) { return "\(better) \(shown(in: language))" }
    // An amount keeps the digits that the author gave it: `37.50`.
    let number = ownUnit != nil && claimedDecimals == 2 ? NumberText.amount(value, in: language) : shown(in: language)
    return number + unitSuffix(in: language)
  }

  /// What tells the figure from `worse`; `nil` where there is none.
  public func betterWord(in language: Language) -> String? {
    worse == nil ? nil : MetricSentence("better", "parempi", "bättre").text(in: language)
  }

  /// The share of those whom missing the feature annoys, with its word: `worse −60%`; `nil` where there is none.
  public func worseShown(in language: Language) -> String? {
    guard let worse else { return nil }
    let share = NumberText.percent(-worse, in: language)
    let word = MetricSentence("worse", "huonompi", "sämre").text(in: language)
    return "\(word) \(worse < 0 ? "\u{2212}" : "")\(share)"
  }

  /// A number in the unit of the figure, the author's own included.
  func shown(_ number: Double, withUnitIn language: Language) -> String {
    shown(number, in: language) + unitSuffix(in: language)
  }

  /// What stands behind a number for the author's own unit; empty where there is none.
  public func unitSuffix(in language: Language) -> String {
    guard let unit = ownUnit?.text(in: language), !unit.isEmpty else { return "" }
    return (unit == "%" && language == .english ? "" : "\u{A0}") + unit
  }

  /// The interval as people read it, with the share's percent sign once: `54–69%`, `+15…+28`; `nil` where there is none.
  public func intervalShown(in language: Language) -> String? {
    guard let interval else { return nil }
    if unit == .share { return NumberText.percent(from: interval.lower, to: interval.upper, in: language) }
    let upper = Self.shown(interval.upper, unit, decimals: decimals, in: language)
    let lower = Self.shown(interval.lower, unit, decimals: decimals, in: language)
    // A dash between signs would read as one of them.
    return unit == .points || interval.lower < 0 ? "\(lower)…\(upper)" : "\(lower)–\(upper)"
  }

  /// A number in the unit of a figure as people read it, such as its target.
  public func shown(_ number: Double, in language: Language) -> String {
    Self.shown(number, unit, decimals: decimals, in: language)
  }

  private var decimals: Int {
    switch method {
    case .lifetimeValue, .serviceQuality: 2
    default: basis == .claim ? 2 : 1
    }
  }

  static func shown(_ number: Double, _ unit: Unit, decimals: Int, in language: Language) -> String {
    switch unit {
    case .share: NumberText.percent(number, in: language)
    case .points: NumberText.text(number.rounded(), in: language, isSigned: true)
    case .scale: NumberText.text(decimals == 1 ? (number * 10).rounded() / 10 : number, in: language)
    }
  }
}
