import JourneyModel

/// Something that a project may set for a rule.
public struct RuleOption: Sendable {
  /// What its value is.
  public enum Kind: Sendable {
    /// A whole number within two ends.
    case wholeNumber(ClosedRange<Int>)
    /// A length of time within two ends, in minutes.
    case duration(ClosedRange<Double>)
    /// A part of the whole within two ends, 0…1.
    case share(ClosedRange<Double>)
    /// Words of one's own, at most so many.
    case words(most: Int)
  }

  /// A value that fits.
  public enum Value: Hashable, Sendable {
    /// A whole number, minutes or a share, as the kind says.
    case number(Double)
    /// Words.
    case words([String])
  }

  /// Its name.
  let key: OptionName
  /// What its value is.
  public let kind: Kind
  /// What counts where nothing is written.
  public let standard: Value
  /// What it sets, in one sentence with a full stop at its end.
  public let summary: String

  /// Its name, in English; in other languages there are others besides.
  public var name: String { key.words.english }

  init(_ key: OptionName, _ kind: Kind, _ standard: Double, _ summary: String) {
    (self.key, self.kind, self.standard, self.summary) = (key, kind, .number(standard), summary)
  }

  /// An option that is a list of words, empty by itself.
  init(_ key: OptionName, mostWords: Int, _ summary: String) {
    (self.key, self.kind, self.standard, self.summary) = (key, .words(most: mostWords), .words([]), summary)
  }
}
