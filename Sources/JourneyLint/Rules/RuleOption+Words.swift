import JourneyModel

extension RuleOption {
  /// The value that texts of a settings file stand for; `nil` where they don't fit.
  func value(of texts: [String], isList: Bool) -> Value? {
    func number(_ parse: (String) -> Double?, _ range: ClosedRange<Double>) -> Value? {
      guard !isList, texts.count == 1, let number = parse(texts[0]), range.contains(number) else { return nil }
      return .number(number)
    }
    switch kind {
    case .wholeNumber(let range):
      return number(OptionText.whole, Double(range.lowerBound)...Double(range.upperBound))
    case .duration(let range): return number(OptionText.minutes, range)
    case .share(let range): return number(OptionText.share, range)
    case .words(let most):
      guard texts.count <= most, isList || !texts.isEmpty, !texts.contains("") else { return nil }
      return .words(texts)
    }
  }

  /// What it takes, with its ends: "a whole number from 2 to 100".
  public var takes: String {
    switch kind {
    case .wholeNumber(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .duration(let range): "a length of time from \(Self.time(range.lowerBound)) to \(Self.time(range.upperBound))"
    case .share(let range): "a share from \(Self.percentage(range.lowerBound)) to \(Self.percentage(range.upperBound))"
    case .words(let most): "a list of at most \(most) words"
    }
  }

  /// A value that fits, as it would be written.
  var example: String {
    if case .words = kind { return "[\(Self.exampleWord)]" }
    return shown(standard)
  }

  private static let exampleWord = "lost-property"

  /// A value as it would be written: `5 min`.
  public func shown(_ value: Value) -> String {
    switch value {
    case .words(let words): "[" + words.map(Shown.plain).joined(separator: ", ") + "]"
    case .number(let number):
      switch kind {
      case .wholeNumber, .words: Shown.number(number)
      case .duration: Self.time(number)
      case .share: Self.percentage(number)
      }
    }
  }

  private static func percentage(_ share: Double) -> String {
    "\(Shown.number((share * 1000).rounded() / 10)) %"
  }

  /// Minutes in the largest unit that they are whole in.
  private static func time(_ minutes: Double) -> String {
    let units: [(minutes: Double, one: String, more: String)] = [
      (525_600, "year", "years"), (43_200, "month", "months"), (10_080, "week", "weeks"), (1440, "d", "d"),
      (60, "h", "h"), (1, "min", "min"),
    ]
    for unit in units where minutes >= unit.minutes {
      let count = minutes / unit.minutes
      if count == count.rounded() { return "\(Shown.number(count)) \(count == 1 ? unit.one : unit.more)" }
    }
    return "\(Shown.number(minutes)) min"
  }
}
