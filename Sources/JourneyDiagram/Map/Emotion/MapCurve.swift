import JourneyAnalysis
import JourneyModel

/// One emotion curve as the map draws it, with the name it is labelled by.
struct MapCurve {
  /// At most so many curves are told apart.
  static let limit = 5

  /// Whose curve it is; `nil` for everybody's.
  var name: String?
  /// The ids of those whose curve it is; empty where the journey names nobody.
  let personas: [String]
  /// The scored touchpoints in the order of the path.
  let points: [EmotionCurve.Point]
  /// For each point, whether touchpoints of the path without a score lie between it and the one before.
  let followsGap: [Bool]
  /// The 0-based place of the point that the steepest fall leads to; `nil` where the curve never falls.
  let fall: Int?

  /// Whether the steepest fall speaks against the company: where it ends below neutral.
  var fallPolarity: Polarity? { fall.flatMap { points[$0].level < 0 ? .negative : nil } }

  /// The curve of a path; `nil` where nothing is scored.
  init?(_ path: PathAnalysis, of journey: Journey, in language: Language, isNamed: Bool) {
    guard !path.curve.points.isEmpty else { return nil }
    let names = path.personas.compactMap { journey.persona($0)?.name.text(in: language) }
    name = isNamed && !names.isEmpty ? names.map(Self.shortName).joined(separator: ", ") : nil
    personas = path.personas
    points = path.curve.points
    fall = path.curve.steepestFall.flatMap { fall in
      path.curve.points.firstIndex { $0.touchpointIndex == fall.to.touchpointIndex }
    }
    var gaps: [Bool] = []
    var step = 0
    for point in points {
      var skipped = 0
      while step < path.touchpointIndices.count, path.touchpointIndices[step] != point.touchpointIndex {
        step += 1
        skipped += 1
      }
      step += 1
      gaps.append(skipped > 0 && !gaps.isEmpty)
    }
    followsGap = gaps
  }

  /// What of a persona's name fits beside a curve: `Marja, 52, nurse` is Marja.
  static func shortName(_ name: String) -> String {
    String(name.prefix { $0 != "," && $0 != "(" }).trimmingSpaces
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
