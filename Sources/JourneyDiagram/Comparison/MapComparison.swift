import JourneyAnalysis
import JourneyModel

/// What the map of a comparison shows beside the second journey: what has changed, and what was there before.
struct MapComparison: Sendable {
  /// A column of the map: a stage of the second journey, or one that stood here before.
  struct Column: Sendable {
    /// The 0-based place of the stage in the second journey; `nil` for one that stands here no longer.
    let stage: Int?
    /// The 0-based place of the stage in the first journey; `nil` for a new one.
    let before: Int?
    /// What stands in it, from left to right.
    let slots: [Slot]
  }

  /// The place of a card.
  enum Slot: Sendable {
    /// A touchpoint of the second journey, by its 0-based place.
    case touchpoint(Int)
    /// A touchpoint of the first journey that stands here no longer, by its 0-based place there.
    case ghost(Int)
  }

  let comparison: JourneyComparison
  let story: ComparisonStory
  let before: Journey
  let columns: [Column]
  /// Where touchpoints of the first journey stand now, for those that stayed where they were.
  let placeOfBefore: [Int: Int]
  /// What is told of the touchpoints of the second journey, and of those that are gone.
  private let entries: [Int: ComparisonEntry]
  private let removed: [Int: ComparisonEntry]
  /// The touchpoints of the first journey that stand elsewhere now, by their places, with those.
  private let movedTo: [Int: Int]

  /// `nil` where one of the journeys isn't there.
  /// - Complexity: O(n log n) in the touchpoints.
  init?(_ comparison: JourneyComparison, language: Language) {
    guard let before = comparison.before?.journey, let after = comparison.after?.journey else { return nil }
    self.comparison = comparison
    self.before = before
    story = ComparisonStory(comparison, language: language)
    var entries: [Int: ComparisonEntry] = [:]
    var removed: [Int: ComparisonEntry] = [:]
    for entry in story.entries {
      if let place = entry.comparison.after {
        entries[place] = entry
      } else if let place = entry.comparison.before {
        removed[place] = entry
      }
    }
    self.entries = entries
    self.removed = removed
    let order = MapColumnOrder(comparison, before, after)
    columns = order.columns
    placeOfBefore = order.still
    var movedTo: [Int: Int] = [:]
    for touchpoint in comparison.touchpoints {
      if let one = touchpoint.before, let two = touchpoint.after, order.still[one] == nil { movedTo[one] = two }
    }
    self.movedTo = movedTo
  }

  /// What stands over the title.
  var heading: String { "\(story.words.comparison): \(story.sides.before) → \(story.sides.after)" }

  /// What is told of a touchpoint of the second journey; `nil` where nothing has changed.
  func entry(ofTouchpoint place: Int) -> ComparisonEntry? { entries[place] }

  /// The 1-based place where a touchpoint of the first journey stands now; `nil` for one that is gone.
  func numberNow(ofGhost place: Int) -> Int? { movedTo[place].map { $0 + 1 } }

  /// The changes of a touchpoint of the second journey, in sentences; empty for none.
  func text(ofTouchpoint place: Int) -> String { entries[place].map(text) ?? "" }

  /// What has become of a touchpoint of the first journey that doesn't stand here any more.
  func text(ofGhost place: Int) -> String {
    if let entry = removed[place] { return text(entry) }
    return numberNow(ofGhost: place).map { story.words.nowNumber($0) + "." } ?? ""
  }

  private func text(_ entry: ComparisonEntry) -> String {
    let marks = entry.marks.map { story.words.mark($0) }.joined(separator: ", ")
    return ([marks] + entry.details.map { "\($0.label): \($0.text)" }).map { $0 + "." }.joined(separator: " ")
  }

  /// A curve of the second journey under the name of its side.
  func labelled(_ curve: MapCurve) -> MapCurve {
    var curve = curve
    curve.name = curve.name.map { "\($0) · \(story.sides.after)" } ?? story.sides.after
    return curve
  }
}
