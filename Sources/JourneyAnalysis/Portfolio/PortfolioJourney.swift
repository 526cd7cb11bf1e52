public import JourneyModel
public import JourneySyntax

/// A journey in short, as a row of a portfolio. Journeys may have scales of their own, so that its figures are on the inner
/// scale, −2…2.
public struct PortfolioJourney: Hashable, Sendable {
  /// Its 1-based place among those that hurt most; `nil` where no path has a peak–end value, and beside
  /// journeys that are taken for one that is to be.
  public internal(set) var rank: Int?
  /// The file; `nil` where it has no name.
  public let file: String?
  /// The title.
  public let title: String
  /// What the file claims to be.
  public let state: Journey.State?
  /// How many of each there are.
  public let counts: CountFacts
  /// The ids of the personas on the path that hurts most, whose figures follow; empty where the journey names none.
  public let personas: [String]
  /// How many touchpoints of that path carry an emotion.
  public let scored: Int
  /// How many touchpoints that path has.
  public let of: Int
  /// The emotions along it, −2…2; `nil` for a touchpoint without one.
  public let curve: [FiniteNumber?]
  /// What is remembered of it; `nil` for fewer than two emotions.
  public let peakEnd: FiniteNumber?
  /// Its mean; `nil` where nothing is scored.
  public let mean: FiniteNumber?
  /// Its lowest point; `nil` where nothing is scored.
  public let trough: PointFacts?
  /// Its last scored touchpoint; `nil` where nothing is scored.
  public let end: PointFacts?
  /// How it did against what was expected; `nil` for a journey without a path.
  public let expectation: ExpectationFacts?

  init(_ journey: JourneyFacts) {
    // The path that hurts most speaks for the journey: an average of people on different ways speaks for nobody.
    let worst = journey.paths.enumerated().min { Self.pain($0.element, $0.offset) < Self.pain($1.element, $1.offset) }
    let path = worst?.element
    let levels = Dictionary(journey.touchpoints.map { ($0.id, $0.emotion?.level) }) { first, _ in first }
    file = journey.file
    title = journey.title
    state = journey.state
    counts = journey.counts
    personas = path?.personas ?? []
    scored = path?.figures.scored ?? 0
    of = path?.figures.of ?? 0
    curve = path?.touchpoints.map { levels[$0] ?? nil } ?? []
    peakEnd = path?.figures.peakEnd?.value.level
    mean = path?.figures.mean?.level
    trough = path?.figures.trough
    end = path?.figures.end
    expectation = path?.figures.expectation
  }

  /// What paths are ordered by: the one that hurts most is least.
  private static func pain(_ path: PathFacts, _ place: Int) -> (Double, Double, Int) {
    (path.figures.peakEnd?.value.level.value ?? .infinity, path.figures.trough?.emotion.level.value ?? .infinity, place)
  }

  /// What journeys are ordered by: the one that hurts most is least.
  var pain: (Double, Double, Int) {
    (peakEnd?.value ?? .infinity, trough?.emotion.level.value ?? .infinity, -counts.pains)
  }
}

extension PortfolioJourney: FactRecord {
  package static let name = "portfolioJourney"
  package static let summary =
    "A journey in short. Journeys may have scales of their own, so that its figures are on the inner scale."
  package static let fields: [FactField<PortfolioJourney>] = [
    FactField("rank", "Its place among those that hurt most, from 1; null where no path has a peak–end value.") {
      $0.rank
    },
    FactField("file", "The file; null for standard input.") { $0.file },
    FactField("title", "The title.") { $0.title },
    FactField("state", "What the file claims to be; null where it claims nothing.") { $0.state },
    FactField("counts", "How many of each there are.") { $0.counts },
    FactField(
      "personas",
      "The ids of the personas on the path that hurts most, whose figures follow; empty where the journey names none."
    ) { $0.personas },
    FactField("scored", "How many touchpoints of that path carry an emotion.") { $0.scored },
    FactField("of", "How many touchpoints that path has.") { $0.of },
    FactField("curve", "The emotions along it; null for a touchpoint without one.", in: -2...2) { $0.curve },
    FactField("peakEnd", "Its peak–end value; null for fewer than two emotions.", in: -2...2) { $0.peakEnd },
    FactField("mean", "Its mean; null where nothing is scored.", in: -2...2) { $0.mean },
    FactField("trough", "Its lowest point; null where nothing is scored.") { $0.trough },
    FactField("end", "Its last touchpoint that carries an emotion.") { $0.end },
    FactField("expectation", "How it did against what was expected.") {
      $0.expectation
    },
  ]
}
