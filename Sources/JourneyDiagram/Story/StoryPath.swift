import JourneyAnalysis
import JourneyModel

/// What there is to tell of the path of one or several personas.
struct StoryPath: Sendable {
  /// A scored touchpoint.
  struct Place: Sendable {
    let number: Int
    let name: String
    /// The author's number.
    let emotion: String
    /// The gravest pain.
    let pain: String?
  }

  /// Whose path it is, where there are several with a curve; else `nil`.
  let name: String?
  /// The curve; without points where nothing is scored.
  let curve: EmotionCurve
  /// The touchpoints of the path, as 0-based places.
  let touchpoints: [Int]
  /// The highest and the lowest point; `nil` for a flat curve and where nothing is scored.
  let peak: Place?
  let lowPoint: Place?
  /// The last scored point.
  let end: Place?
  init(_ path: PathAnalysis, of journey: Journey, personas: [String], isNamed: Bool, _ language: Language) {
    let names = personas.compactMap { journey.persona($0)?.name.text(in: language) }.map(MapCurve.shortName)
    name = isNamed && !names.isEmpty ? names.joined(separator: ", ") : nil
    curve = path.curve
    touchpoints = path.touchpointIndices
    func place(_ point: EmotionCurve.Point?) -> Place? {
      guard let point else { return nil }
      let touchpoint = journey.touchpoints[point.touchpointIndex]
      let pain = touchpoint.pains.max { ($0.severity?.value ?? .low) < ($1.severity?.value ?? .low) }
      return Place(
        number: touchpoint.index + 1, name: touchpoint.name.text(in: language),
        emotion: touchpoint.emotion?.shown(in: language) ?? "", pain: pain?.text.text(in: language))
    }
    peak = curve.isFlat ? nil : place(curve.peak)
    lowPoint = curve.isFlat ? nil : place(curve.trough)
    end = place(curve.end)
  }
}
