import JourneyModel
public import JourneySyntax

/// Between which values a figure of everybody lies.
public struct IntervalFacts: Hashable, Sendable {
  /// The lower end, in the unit of the figure.
  public let lower: FiniteNumber
  /// The upper end.
  public let upper: FiniteNumber
  /// How sure that is, 0…1.
  public let level: FiniteNumber
  /// Whose method gives it.
  public let method: String
  /// The ends as people read them.
  public let shown: String

  init?(_ figure: MetricFigure, in language: Language) {
    guard let interval = figure.interval, let lower = FiniteNumber(interval.lower),
      let upper = FiniteNumber(interval.upper), let level = FiniteNumber(0.95),
      let shown = figure.intervalShown(in: language), case .answers(let sample) = figure.basis
    else { return nil }
    self.lower = lower
    self.upper = upper
    self.level = level
    self.shown = shown
    method = sample.intervalMethod
  }

  init?(_ share: CountedShare, in language: Language) {
    guard let lower = FiniteNumber(share.interval.lower), let upper = FiniteNumber(share.interval.upper),
      let level = FiniteNumber(0.95)
    else { return nil }
    self.lower = lower
    self.upper = upper
    self.level = level
    method = AnswerSample.share(share).intervalMethod
    shown = NumberText.percent(from: lower.value, to: upper.value, in: language)
  }
}

extension AnswerSample {
  /// Whose method its interval is made by.
  fileprivate var intervalMethod: String {
    switch self {
    case .score: "adjusted-wald"
    case .share: "wilson"
    case .mean: "student-t"
    }
  }
}

extension IntervalFacts: FactRecord {
  package static let name = "interval"
  package static let summary = "Between which values a figure of everybody lies."
  package static let isInline = true
  package static let fields: [FactField<IntervalFacts>] = [
    FactField("lower", "The lower end, in the unit of the figure.") { $0.lower },
    FactField("upper", "The upper end.") { $0.upper },
    FactField("level", "How sure that is.", in: 0...1) { $0.level },
    FactField("method", "How it is made: `wilson`, `adjusted-wald`, `student-t`; others may follow.") { $0.method },
    FactField("shown", "The ends as people read them, in the language of the report.") { $0.shown },
  ]
}
