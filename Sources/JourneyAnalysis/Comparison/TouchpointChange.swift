public import JourneyModel

/// One thing about a touchpoint that isn't what it was.
public struct TouchpointChange: Hashable, Sendable {
  /// What has changed. The raw values are those of the JSON.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    case name, emotion, feeling, expected, experienced, gap, channel, owner, critical, level
    case wait
    case expectedWait = "expected-wait"
    case duration
    case expectedDuration = "expected-duration"
    /// A pain that isn't there any more.
    case painSolved = "pain-solved"
    /// A pain that is there still, and an action against it that is done now.
    case painRemedied = "pain-remedied"
    /// A pain that wasn't there.
    case painNew = "pain-new"
    /// A pain that is worse or less bad, or told in other words.
    case pain
    /// Fields that are written in words and have other ones now, by their names.
    case other
  }

  /// What stood, or stands, there.
  public enum Value: Hashable, Sendable {
    /// A number with its scale.
    case rating(Rating)
    /// The size of a gap on the inner scale, −4…4, with its two numbers.
    case gap(Gap)
    /// Words of the author's.
    case text(LocalizedText)
    /// A channel's id, or the name that is written where none has it.
    case channel(name: LocalizedText?, written: String)
    /// A length of time.
    case time(TimeAmount)
    /// In which direction it is critical.
    case polarity(Polarity)
    /// What it is to the customer.
    case level(ExperienceLevel)
    /// A pain, and how bad it is.
    case pain(LocalizedText, Degree?)
    /// The names of fields, canonical.
    case fields([String])
  }

  /// What a change means for the customer or for those who answer for the journey.
  public enum Effect: String, Hashable, Sendable {
    case better, worse
  }

  /// What has changed.
  public let aspect: Aspect
  /// What stood there; `nil` where nothing did.
  public let before: Value?
  /// What stands there now; `nil` where nothing does.
  public let after: Value?
  /// Whether it is better or worse for it; `nil` where that can't be told.
  public let effect: Effect?

  /// By how much it rises, on the inner scale: −4…4 for emotions and ratings, −8…8 for gaps; `nil` for all else.
  public var rise: Double? {
    switch (before, after) {
    case (.rating(let before)?, .rating(let after)?): after.level - before.level
    case (.gap(let before)?, .gap(let after)?): after.size - before.size
    default: nil
    }
  }
}
