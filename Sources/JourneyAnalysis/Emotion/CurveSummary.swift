/// The figures of a stretch of a way: of how many touchpoints and scores, how high and low, how steep and how steady.
///
/// Summaries of neighbouring stretches can be joined (`+`), and the result is that of the whole stretch. So a way that leaves
/// the main path and comes back to it costs no more than its own length. What has no score is left out and never guessed;
/// `scoredCount` says what the figures rest on.
public struct CurveSummary: Hashable, Sendable {
  /// A score and where it stands.
  struct Mark: Hashable {
    /// The place of the touchpoint in the journey's list.
    var touchpoint: Int
    /// In billionths.
    var level: Int
    /// The 0-based place among the touchpoints of the stretch.
    var place: Int
    /// The 0-based place among its scores.
    var ordinal: Int

    func moved(_ places: Int, _ ordinals: Int) -> Mark {
      Mark(touchpoint: touchpoint, level: level, place: place + places, ordinal: ordinal + ordinals)
    }
  }

  /// A step between two scores that follow each other.
  struct Step: Hashable {
    var from: Mark
    var to: Mark

    /// In billionths, > 0 upwards.
    var height: Int { to.level - from.level }
  }

  /// How many touchpoints it has, with a score or without; one that is passed twice counts twice.
  public internal(set) var touchpointCount = 0
  /// How many of them carry a score.
  public internal(set) var scoredCount = 0
  /// How many of them carry a score and a duration that isn't zero.
  public internal(set) var timedCount = 0
  /// The gaps to what was expected.
  public internal(set) var gaps = GapFigure()
  /// The changes of channel.
  public internal(set) var channels = ChannelFigure()

  var sum = 0
  var weighted = 0.0
  var minutes = 0.0
  var first: Mark?
  var last: Mark?
  var high: Mark?
  var low: Mark?
  var fall: Step?
  var rise: Step?
  /// The sum of all steps without their signs, in billionths.
  var travelled = 0
  /// The place of the first score that isn't negative.
  var firstUnhurt: Int?
  /// The place of the first score behind the lowest that isn't negative.
  var recovered: Int?

  /// The summary of no touchpoint at all.
  public init() {}

  /// The summary of one touchpoint.
  init(_ facts: StepFacts, at touchpoint: Int) {
    touchpointCount = 1
    if let gap = facts.gap { gaps = GapFigure(gap, at: touchpoint) }
    if let channel = facts.channel { channels = ChannelFigure(channel, losesContext: facts.losesContext) }
    guard let level = facts.level else { return }
    scoredCount = 1
    sum = level
    if let minutes = facts.minutes, minutes > 0, minutes.isFinite {
      timedCount = 1
      self.minutes = minutes
      weighted = minutes * StepFacts.level(level)
    }
    let mark = Mark(touchpoint: touchpoint, level: level, place: 0, ordinal: 0)
    first = mark
    last = mark
    high = mark
    low = mark
    firstUnhurt = level >= 0 ? 0 : nil
    recovered = firstUnhurt
  }

  /// The summary of some touchpoints in order.
  init(of touchpoints: some Sequence<Int>, _ facts: [StepFacts]) {
    self.init()
    for touchpoint in touchpoints { self += CurveSummary(facts[touchpoint], at: touchpoint) }
  }
}
