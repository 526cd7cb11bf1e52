import JourneyModel

/// What the figures of a way take from one touchpoint. Levels are whole numbers of billionths, so that sums and ties are
/// exact and the same in whatever order the parts of a way are joined.
struct StepFacts {
  /// The emotion on the inner scale, in billionths; `nil` where there is none.
  var level: Int?
  /// How long it takes, in minutes; `nil` where that isn't said.
  var minutes: Double?
  /// The gap to what was expected, in billionths of the inner scale; `nil` where there is none.
  var gap: Int?
  /// The channel by its number; `nil` for none.
  var channel: Int?
  /// Whether the customer has to begin anew here.
  var losesContext = false

  /// The facts of each touchpoint of a journey, by place.
  /// - Complexity: O(n) in the touchpoints.
  static func all(of journey: Journey) -> [StepFacts] {
    var channels = NameTable()
    let touchpoints = journey.touchpoints
    // Touchpoints are large values: each property is read where it stands, without a copy of the whole.
    return touchpoints.indices.map { index in
      var channel: Int?
      if let name = touchpoints[index].channel.map({ $0.id ?? $0.written }) {
        channel = channels.place(of: name)
        if channel == nil {
          channel = channels.count
          channels.add(name)
        }
      }
      let gap = Gap(expected: touchpoints[index].expected, experienced: touchpoints[index].experienced)
      return StepFacts(
        level: touchpoints[index].emotion.map { Self.billionths($0.level) },
        minutes: touchpoints[index].duration?.minutes, gap: gap.map { Self.billionths($0.size) }, channel: channel,
        losesContext: touchpoints[index].losesContext)
    }
  }

  /// A level in billionths.
  static func billionths(_ level: Double) -> Int { level.isFinite ? Int((level * 1e9).rounded()) : 0 }

  /// The level of a number of billionths.
  static func level(_ billionths: Int) -> Double { Double(billionths) / 1e9 }
}
