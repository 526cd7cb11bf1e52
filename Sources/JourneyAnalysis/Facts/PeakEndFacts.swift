public import JourneyModel

/// The peak–end value, with what it is made of.
public struct PeakEndFacts: Hashable, Sendable {
  /// The mean of the most intense moment and the end.
  public let value: EmotionFigure
  /// The most intense moment.
  public let intense: PointFacts
  /// The last scored touchpoint.
  public let end: PointFacts
  /// Whether a high and a low are equally far from neutral, so that the lower one was taken.
  public let isTied: Bool
  private let peakEnd: PeakEnd

  init?(_ summary: CurveSummary, _ context: FactContext) {
    guard let peakEnd = summary.peakEnd, let value = EmotionFigure(peakEnd.value, on: context.emotionScale),
      let intense = PointFacts(peakEnd.peak == summary.peak?.level ? summary.peak : summary.trough, context),
      let end = PointFacts(summary.end, context)
    else { return nil }
    self.value = value
    self.intense = intense
    self.end = end
    isTied = peakEnd.isTied
    self.peakEnd = peakEnd
  }

  /// What is to be said of a tie; `nil` for none.
  public func tie(in language: Language) -> String? { peakEnd.tie(in: language) }
}

extension PeakEndFacts: FactRecord {
  package static let name = "peakEnd"
  package static let summary = "The peak–end value: what is remembered (Kahneman et al. 1993)."
  package static let fields: [FactField<PeakEndFacts>] = [
    FactField("value", "The mean of the emotions at `intense` and `end`.") { $0.value },
    FactField(
      "intense",
      "The touchpoint furthest from neutral; of those that tie the more negative, and of those still tied the later."
    ) { $0.intense },
    FactField("end", "The last touchpoint that carries an emotion.") { $0.end },
    FactField("tied", "Whether a high and a low are equally far from neutral, so that the low one was taken.") {
      $0.isTied
    },
  ]
}
