import JourneyAnalysis
import JourneyModel

/// What there is to tell of a touchpoint that isn't what it was. Texts are the author's own, as they stand in the files.
struct ComparisonEntry: Sendable {
  /// One thing that has changed.
  struct Detail: Sendable {
    /// What has changed; `nil` for its place.
    let aspect: TouchpointChange.Aspect?
    let label: String
    let text: String
    let effect: TouchpointChange.Effect?
  }

  let comparison: TouchpointComparison
  let marks: [ComparisonMark]
  /// The 1-based place in the second journey, for a removed one in the first.
  let number: Int
  let name: String
  /// The heading of its stage, in the same journey as the number.
  let stage: String
  let details: [Detail]

  /// The most telling mark.
  var mark: ComparisonMark { marks.last ?? .changed }

  /// Before which others it is told, the worst first: what is worse by how much it falls, what is gone, what is new, what
  /// has moved, another name or other facts, what is better.
  var rank: (Int, Double, Int) {
    (ComparisonMark.allCases.firstIndex(of: mark) ?? 0, comparison.emotionRise ?? 0, number)
  }

  /// What is told in one line where one side says nothing of it.
  private static let plain: Set<TouchpointChange.Aspect> = [
    .expected, .experienced, .level, .wait, .expectedWait, .duration, .expectedDuration,
  ]

  /// `nil` for a touchpoint about which nothing has changed.
  init?(_ comparison: TouchpointComparison, in journeys: JourneyComparison, _ words: ComparisonWords) {
    guard !comparison.isUnchanged, let journey = (comparison.after == nil ? journeys.before : journeys.after)?.journey,
      let place = comparison.after ?? comparison.before
    else { return nil }
    let language = words.language
    let touchpoint = journey.touchpoints[place]
    self.comparison = comparison
    marks = ComparisonMark.marks(of: comparison)
    number = place + 1
    name = touchpoint.name.text(in: language)
    stage = journey.stages[touchpoint.stageIndex].heading.text(in: language)
    var details: [Detail] = []
    if let before = comparison.before, let move = comparison.move, let old = journeys.before?.journey {
      let stage: String? =
        if case .stage(let from, _) = move { old.stages[from].heading.text(in: language) } else { nil }
      details.append(
        Detail(
          aspect: nil, label: words.mark(.moved), text: words.moved(from: stage, number: before + 1), effect: nil))
    }
    let text = ChangeText(words: words, journeys: journeys)
    var (gone, new) = ([String](), [String]())
    for change in comparison.changes {
      if Self.plain.contains(change.aspect), change.before == nil || change.after == nil {
        let label = words.label(change.aspect).lowercased()
        if let value = text.value(change.before, change) { gone.append("\(label) \(value)") }
        if let value = text.value(change.after, change) { new.append("\(label) \(value)") }
        continue
      }
      details.append(
        Detail(
          aspect: change.aspect, label: words.label(change.aspect), text: text.text(change, comparison.evidence),
          effect: change.effect))
    }
    for (label, texts) in [(words.givenNow, new), (words.noLongerGiven, gone)] where !texts.isEmpty {
      details.append(Detail(aspect: .other, label: label, text: texts.joined(separator: ", "), effect: nil))
    }
    if comparison.isRemoved || comparison.isAdded, let emotion = touchpoint.emotion {
      details.append(
        Detail(
          aspect: .emotion, label: words.label(.emotion), text: emotion.shown(in: language), effect: nil))
    }
    self.details = details
  }
}
