import JourneyModel
public import JourneySyntax

/// A number of the author's, held against a figure.
public struct FigureCheckFacts: Hashable, Sendable {
  /// What comes of it.
  public enum Verdict: String, Hashable, Sendable, CaseIterable, FactChoice {
    /// A claim that the answers bear out, one that they don't, and one that is weighted and can't be checked.
    case agrees, differs, weighted
    /// A target that is met, one that is missed, and one that the interval includes.
    case met, missed, indistinguishable
    /// A target of which isn't known whether high or low is good.
    case directionUnknown = "direction-unknown"
  }

  /// The number, in the unit of the figure.
  public let value: FiniteNumber
  /// What comes of it.
  public let verdict: Verdict
  /// The same in words.
  public let text: String

  init?(claimOf figure: MetricFigure, in language: Language) {
    guard let claimed = figure.claimed, let value = FiniteNumber(claimed.value),
      let text = figure.claimText(in: language)
    else { return nil }
    self.value = value
    self.text = text
    verdict =
      switch claimed.verdict {
      case .agrees: .agrees
      case .differs: .differs
      case .weighted: .weighted
      }
  }

  init?(targetOf figure: MetricFigure, in language: Language) {
    guard let target = figure.target, let value = FiniteNumber(target.target),
      let text = figure.targetText(in: language)
    else { return nil }
    self.value = value
    self.text = text
    verdict =
      switch target.verdict {
      case .met: .met
      case .missed: .missed
      case .indistinguishable: .indistinguishable
      case .directionUnknown: .directionUnknown
      }
  }
}

extension FigureCheckFacts: FactRecord {
  package static let name = "figureCheck"
  package static let summary = "A number of the author's, held against a figure."
  package static let isInline = true
  package static let fields: [FactField<FigureCheckFacts>] = [
    FactField("value", "The number, in the unit of the figure.") { $0.value },
    FactField(
      "verdict",
      "A claim `agrees`, `differs` or is `weighted` and can't be checked; a target is `met`, `missed`, or "
        + "`indistinguishable` where the interval includes it."
    ) { $0.verdict },
    FactField("text", "The same in words.") { $0.text },
  ]
}
