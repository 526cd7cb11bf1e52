import JourneyModel
public import JourneySyntax

/// A metric with its figure: what it comes to, what that rests on, and what is to be said of it.
public struct MetricFacts: Hashable, Sendable {
  /// Of what something is measured.
  public enum Place: String, Hashable, Sendable, CaseIterable, FactChoice {
    case journey, stage, touchpoint
  }

  /// What a figure is in.
  public enum Unit: String, Hashable, Sendable, CaseIterable, FactChoice {
    /// Shares, 0…1.
    case share
    /// Points of −100…100.
    case points
    /// The numbers of the metric's own scale.
    case scale
  }

  /// What a figure rests on.
  public enum Basis: String, Hashable, Sendable, CaseIterable, FactChoice {
    /// Counted answers.
    case answers
    /// Means, gaps or other numbers that a formula puts together.
    case parts
    /// The value that the author wrote.
    case claim
  }

  /// Which metric it is: its canonical word, or the author's own name.
  public let metric: String
  /// The name as the author wrote it.
  public let title: String
  /// What it is measured of.
  public let place: Place
  /// The id of that; `nil` for the journey.
  public let of: String?
  /// The figure; `nil` where there is none, and `obstacle` says why.
  public let value: FiniteNumber?
  /// What the figure is in.
  public let unit: Unit?
  /// The unit in the author's own words; `nil` where there is none.
  public let ownUnit: String?
  /// The part of the answers that missing a feature annoys, by the Kano model, −1…0; `nil` for other metrics.
  public let worse: FiniteNumber?
  /// The same as people read it, with its word: `worse −60%`.
  public let worseShown: String?
  /// The figure as people read it; `nil` where there is none.
  public let shown: String?
  /// How it is made, in words.
  public let method: String?
  /// What it rests on: answers, or a claim.
  public let basis: Basis?
  /// How many answered; `nil` where the file doesn't say.
  public let n: Int?
  /// Where the figure of everybody lies; `nil` where there are no answers to tell it from.
  public let interval: IntervalFacts?
  /// Whether at least half of everybody was asked.
  public let isCensus: Bool
  /// Why there is no figure, in words.
  public let obstacle: String?
  /// What keeps it from being taken at its word, in words.
  public let cautions: [String]
  /// The value that the author wrote, held against the figure.
  public let claim: FigureCheckFacts?
  /// What is aimed at, held against the figure.
  public let target: FigureCheckFacts?
  /// The wave it belongs to, as written.
  public let wave: String?
  /// The segment that was asked, as written.
  public let segment: String?
  /// The ids of its sources.
  public let sources: [String]
  /// The 1-based line of the file.
  public let line: Int?

  init(_ metric: Metric, _ place: Place, of id: String?, _ context: FactContext) {
    let figure = MetricFigure(metric)
    self.metric = metric.metric.id
    title = metric.name.value
    self.place = place
    of = id
    value = figure.flatMap { FiniteNumber($0.value) }
    unit = figure.map { Unit($0.unit) }
    ownUnit = figure?.ownUnit.map(context.text)
    worse = figure?.worse.flatMap { FiniteNumber($0) }
    worseShown = figure?.worseShown(in: context.language)
    shown = figure?.shownInFull(in: context.language)
    method = figure?.method.name(in: context.language)
    basis = figure.map { Basis($0.basis) }
    n = figure?.answers ?? metric.answerCount
    interval = figure.flatMap { IntervalFacts($0, in: context.language) }
    isCensus = figure?.isCensus ?? false
    obstacle = MetricFigure.obstacle(to: metric)?.text(in: context.language)
    cautions = figure?.cautions.map { $0.text(in: context.language) } ?? []
    claim = figure.flatMap { FigureCheckFacts(claimOf: $0, in: context.language) }
    target = figure.flatMap { FigureCheckFacts(targetOf: $0, in: context.language) }
    wave = metric.wave?.written
    segment = metric.segment?.written
    sources = metric.sources.compactMap(\.id)
    line = context.line(metric.span)
  }

  /// All metrics of the journey, its stages and the touchpoints that are told, in the order of the file.
  static func all(_ context: FactContext) -> [MetricFacts] {
    let journey = context.journey
    return journey.metrics.map { MetricFacts($0, .journey, of: nil, context) }
      + journey.stages.flatMap { stage in
        stage.metrics.map { MetricFacts($0, .stage, of: stage.id, context) }
          + stage.touchpoints.filter { context.told.contains($0.index) }.flatMap { touchpoint in
            touchpoint.metrics.map { MetricFacts($0, .touchpoint, of: touchpoint.id, context) }
          }
      }
  }
}

extension MetricFacts.Unit {
  init(_ unit: MetricFigure.Unit) {
    switch unit {
    case .share: self = .share
    case .points: self = .points
    case .scale: self = .scale
    }
  }
}

extension MetricFacts.Basis {
  init(_ basis: MetricFigure.Basis) {
    switch basis {
    case .answers: self = .answers
    case .parts: self = .parts
    case .claim: self = .claim
    }
  }
}

extension MetricFacts: FactRecord {
  package static let name = "metric"
  package static let summary =
    "A metric with its figure: what it comes to, what that rests on, and what is to be said of it."
  package static let fields: [FactField<MetricFacts>] = [
    FactField("metric", "Which metric it is: its canonical word, or the author's own name.") { $0.metric },
    FactField("title", "The name as the author wrote it.") { $0.title },
    FactField("place", "What it is measured of.") { $0.place },
    FactField("of", "The id of the stage or touchpoint; null for the journey.") { $0.of },
    FactField("value", "The figure in its unit; null where there is none, and `obstacle` says why.") { $0.value },
    FactField("unit", "`share` is 0 to 1, `points` −100 to 100, `scale` the numbers of the metric's own scale.") {
      $0.unit
    },
    FactField("ownUnit", "The unit in the author's own words; null where there is none.") { $0.ownUnit },
    FactField(
      "worse",
      "The part of the answers that missing a feature annoys, by the Kano model (`value` is the part whom having it pleases); "
        + "null for other metrics.", in: -1...0
    ) { $0.worse },
    FactField("worseShown", "The same as people read it, in the language of the report.") { $0.worseShown },
    FactField("shown", "The figure as people read it, in the language of the report.") { $0.shown },
    FactField("method", "How it is made, in words.") { $0.method },
    FactField(
      "basis",
      "What it rests on: counted `answers`; `parts`, numbers that a formula puts together; `claim`, the value as written."
    ) { $0.basis },
    FactField("n", "How many answered; null where the file doesn't say.") { $0.n },
    FactField("interval", "Where the figure of everybody lies; null where there are no answers to tell it from.") {
      $0.interval
    },
    FactField("census", "Whether at least half of everybody was asked, so that it is no sample.") { $0.isCensus },
    FactField("obstacle", "Why no figure could be made of answers or parts, in words; null where one was.") {
      $0.obstacle
    },
    FactField("cautions", "What keeps it from being taken at its word, in words.") { $0.cautions },
    FactField("claim", "The value that the author wrote, held against the answers; null where there is none.") {
      $0.claim
    },
    FactField("target", "What is aimed at, held against the figure; null where there is none.") { $0.target },
    FactField("wave", "The wave it belongs to, as written.") { $0.wave },
    FactField("segment", "The segment that was asked, as written.") { $0.segment },
    FactField("sources", "The ids of its sources.") { $0.sources },
    FactField("line", "The line of the file, from 1; null where the text isn't known.") { $0.line },
  ]
}
