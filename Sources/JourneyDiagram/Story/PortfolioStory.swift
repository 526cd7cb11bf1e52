import JourneyAnalysis
import JourneyModel

/// What there is to tell of several journeys: the tables that the terminal and a Markdown document have in common. Texts of
/// the author's are as they stand in the files.
struct PortfolioStory {
  /// A table: what is above its columns, its rows, and how many rows were left out.
  struct Table {
    let headings: [String]
    let rows: [[String]]
    let moreCount: Int
  }

  /// A touchpoint of several journeys.
  struct Shared {
    let name: String
    let facts: String
    /// Each place: its emotion, its number and the journey.
    let places: [String]
  }

  let words: ShowWords
  let portfolio: Portfolio

  /// So many rows a table has at most.
  private static let limit = 20
  /// So many columns the curve of a journey has at most.
  private static let curveWidth = 18

  private func word(_ word: MapWord) -> String { word.text(in: words.language) }

  var size: String {
    words.size(journeys: portfolio.journeys.count, scored: portfolio.scored, of: portfolio.touchpoints)
  }

  /// The journeys, the one that hurts most first.
  var journeys: Table { table(of: portfolio.journeys) }

  /// The journeys that are to be.
  var designs: Table { table(of: portfolio.designs) }

  private func table(of journeys: [PortfolioJourney]) -> Table {
    let rows = journeys.prefix(Self.limit).map { journey in
      [
        journey.rank.map { String($0) } ?? "–", journey.title, state(of: journey),
        Sparkline.text(journey.curve, width: Self.curveWidth), words.level(journey.peakEnd),
        words.level(journey.trough?.emotion.level), words.level(journey.end?.emotion.level),
        "\(journey.scored)/\(journey.of)", String(journey.counts.pains),
      ]
    }
    return Table(
      headings: [
        "", words.journey, "", words.curve, words.peakEnd, words.low, word(.end), "n", word(.pain),
      ],
      rows: rows, moreCount: journeys.count - rows.count)
  }

  /// What channels or owners carry.
  func carriers(_ carriers: [CarrierFacts]) -> Table {
    let rows = carriers.prefix(Self.limit).map { carrier in
      [
        carrier.name, String(carrier.troughs.count),
        String(carrier.pains), String(carrier.missed), words.level(carrier.mean),
        "\(carrier.scored)/\(carrier.touchpoints)",
      ]
    }
    return Table(
      headings: ["", words.lowPoints, word(.pains), words.missed, words.mean, "n"], rows: rows,
      moreCount: carriers.count - rows.count)
  }

  /// The touchpoints that journeys share, those that feel worst first.
  var shared: (touchpoints: [Shared], moreCount: Int) {
    let shown = portfolio.recurring.prefix(Self.limit).map { touchpoint in
      let mean = touchpoint.mean == nil ? [] : ["\(words.mean.lowercased()) \(words.level(touchpoint.mean))"]
      let facts =
        [words.journeys(touchpoint.journeys)] + mean + [words.n(touchpoint.scored, of: touchpoint.places.count)]
      return Shared(
        name: touchpoint.name, facts: facts.joined(separator: " · "),
        places: touchpoint.places.prefix(Self.limit).map { place in
          "\(words.level(place.emotion?.level)) \(place.journey), \(place.number)"
        })
    }
    return (shown, portfolio.recurring.count - shown.count)
  }

  private func state(of journey: PortfolioJourney) -> String {
    switch journey.state {
    case .hypothesis: word(.hypothesis)
    case .asIs: word(.asIs)
    case .toBe: word(.toBe)
    case nil: ""
    }
  }
}
