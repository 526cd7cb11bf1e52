import JourneyModel
import JourneySyntax

extension LintSubject {
  /// Whether an error stands outside the stages: in actions, promises, personas or among the journey's own keys.
  var hasErrorOutsideStages: Bool {
    guard let first = journey.stages.first, let last = journey.stages.last else { return !errors.isEmpty }
    return errors.contains { $0.span.start < first.span.start || $0.span.start > last.span.end }
  }

  /// Whether an error stands in a touchpoint, or among the keys of its stage.
  /// - Complexity: O(log n) in the errors.
  func hasError(around touchpoint: Touchpoint) -> Bool {
    if hasError(in: touchpoint.span) { return true }
    let stage = journey.stage(of: touchpoint)
    guard let first = stage.touchpoints.first, let last = stage.touchpoints.last else { return false }
    return hasError(in: Span(stage.span.start, first.span.start)) || hasError(in: Span(last.span.end, stage.span.end))
  }

  /// Whether an error stands in a touchpoint or anywhere behind it among the stages.
  /// - Complexity: O(log n) in the errors.
  func hasError(from touchpoint: Touchpoint) -> Bool {
    hasError(in: Span(touchpoint.span.start, journey.stages.last?.span.end ?? touchpoint.span.end))
  }

  /// Whether it is known who comes where: no name in `next` and `persona` leads nowhere.
  var knowsPaths: Bool {
    !journey.touchpoints.contains { touchpoint in
      touchpoint.next.contains { $0.target.id == nil } || touchpoint.personas.contains { $0.id == nil }
    }
  }
}
