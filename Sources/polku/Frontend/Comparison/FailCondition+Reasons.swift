import JourneyAnalysis
import JourneyModel

extension FailCondition {
  /// Why a comparison meets the condition, a sentence each; none where it doesn't.
  func reasons(_ comparison: JourneyComparison) -> [String] {
    switch self {
    case .fall(let size):
      touchpoints(comparison) { touchpoint, name in
        guard let rise = touchpoint.emotionRise, rise <= -size + 1e-9, let change = touchpoint.change(.emotion) else {
          return nil
        }
        guard case .rating(let one)? = change.before, case .rating(let two)? = change.after else { return nil }
        return "\(name) falls from \(Self.text(one)) to \(Self.text(two))"
      }
    case .lostOwner:
      touchpoints(comparison) { touchpoint, name in
        guard let change = touchpoint.change(.owner), change.after == nil, case .text(let owner)? = change.before else {
          return nil
        }
        return "\(name) has no owner any more; it was \(Shown.quoted(owner.text))"
      }
    case .removedStage:
      comparison.stages.compactMap { stage in
        guard stage.isRemoved, let place = stage.before, let journey = comparison.before?.journey else { return nil }
        return "the stage \(Shown.quoted(journey.stages[place].heading.text)) is gone"
      }
    case .removedTouchpoint:
      touchpoints(comparison) { touchpoint, name in touchpoint.isRemoved ? "\(name) is gone" : nil }
    case .newPain:
      comparison.touchpoints.flatMap { touchpoint in
        touchpoint.changes.compactMap { change in
          guard change.aspect == .painNew, case .pain(let text, _)? = change.after else { return nil }
          return "\(Self.name(touchpoint, comparison)) has a new pain: \(Shown.quoted(text.text))"
        }
      }
    case .brokenPromise:
      comparison.promises.compactMap { promise in
        guard promise.fates.contains(.broken), let place = promise.after, let journey = comparison.after?.journey else {
          return nil
        }
        return "the promise \(Shown.quoted(journey.promises[place].text.text)) is broken now"
      }
    case .worseMetric:
      comparison.metrics.compactMap { metric in
        guard let difference = metric.difference, difference.change == .worsened, let name = metric.after?.name.value
        else { return nil }
        return "the metric \(Shown.quoted(name)) is worse, by more than noise"
      }
    case .worseEnd:
      comparison.curves.compactMap { curve in
        guard let rise = curve.rise(of: .end), rise < -1e-9 else { return nil }
        let whose = curve.personas.isEmpty ? "" : " of \(Shown.quoted(curve.personas.joined(separator: ", ")))"
        return
          "the journey\(whose) ends lower than before, by \(Shown.number(Self.rounded(-rise))) on the scale of -2 to 2"
      }
    case .any: comparison.isUnchanged ? [] : [Self.change(comparison)]
    }
  }

  private func touchpoints(
    _ comparison: JourneyComparison, _ reason: (TouchpointComparison, _ name: String) -> String?
  ) -> [String] {
    comparison.touchpoints.compactMap { reason($0, Self.name($0, comparison)) }
  }

  private static func name(_ touchpoint: TouchpointComparison, _ comparison: JourneyComparison) -> String {
    let found =
      touchpoint.after.flatMap { comparison.after?.journey.touchpoints[$0] }
      ?? touchpoint.before.flatMap { comparison.before?.journey.touchpoints[$0] }
    return Shown.quoted(found?.name.text ?? "")
  }

  private static func change(_ comparison: JourneyComparison) -> String {
    if comparison.before == nil { return "the journey is new" }
    if comparison.after == nil { return "the journey is gone" }
    return "the journey has changed"
  }

  /// The author's own number, with its scale where that isn't the usual one.
  private static func text(_ rating: Rating) -> String {
    let scale =
      rating.scale == .inner ? "" : " (\(Shown.number(rating.scale.lower))..\(Shown.number(rating.scale.upper)))"
    return Shown.number(rating.number) + scale
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
