import JourneyAnalysis
import JourneyModel

/// The parts of a comparison as JSON. Only what has changed is listed.
struct ComparisonNodes {
  private let comparison: JourneyComparison
  private let one: Journey?
  private let two: Journey?

  init(_ comparison: JourneyComparison) {
    self.comparison = comparison
    one = comparison.before?.journey
    two = comparison.after?.journey
  }

  var summary: JSONNode {
    let touchpoints = comparison.touchpoints
    func pains(_ aspect: TouchpointChange.Aspect) -> JSONNode {
      .whole(touchpoints.reduce(0) { sum, touchpoint in sum + touchpoint.changes.count { $0.aspect == aspect } })
    }
    return .object([
      ("stagesAdded", .whole(comparison.stages.count(where: \.isAdded))),
      ("stagesRemoved", .whole(comparison.stages.count(where: \.isRemoved))),
      ("added", .whole(touchpoints.count(where: \.isAdded))),
      ("removed", .whole(touchpoints.count(where: \.isRemoved))),
      ("moved", .whole(touchpoints.count { $0.move != nil })),
      ("renamed", .whole(touchpoints.count(where: \.isRenamed))),
      ("better", .whole(touchpoints.count { ($0.emotionRise ?? 0) > 0 })),
      ("worse", .whole(touchpoints.count { ($0.emotionRise ?? 0) < 0 })),
      ("unchanged", .whole(touchpoints.count(where: \.isUnchanged))), ("painsSolved", pains(.painSolved)),
      ("painsRemedied", pains(.painRemedied)), ("painsNew", pains(.painNew)),
    ])
  }

  var stages: JSONNode {
    .list(
      comparison.stages.filter { !$0.isUnchanged }.map { stage in
        .object([
          ("before", .optional(stage.before.flatMap { one?.stages[$0] }, Self.node)),
          ("after", .optional(stage.after.flatMap { two?.stages[$0] }, Self.node)),
          ("match", Self.node(stage.evidence)), ("moved", .bool(stage.isMoved)), ("renamed", .bool(stage.isRenamed)),
        ])
      })
  }

  var touchpoints: JSONNode {
    .list(
      comparison.touchpoints.filter { !$0.isUnchanged }.map { touchpoint in
        .object([
          ("before", place(touchpoint.before, in: one)), ("after", place(touchpoint.after, in: two)),
          ("match", Self.node(touchpoint.evidence)),
          ("moved", .optional(touchpoint.move) { .text($0 == .order ? "order" : "stage") }),
          ("renamed", .bool(touchpoint.isRenamed)),
          ("emotionRise", .optional(touchpoint.emotionRise) { .number(Self.rounded($0)) }),
          ("changes", .list(touchpoint.changes.map(ChangeNode.node))),
        ])
      })
  }

  var curves: JSONNode {
    .list(
      comparison.curves.map { curve in
        func side(_ side: EmotionCurve?) -> JSONNode {
          .optional(side) { side in
            .object(
              [("scored", .whole(side.scoredCount)), ("touchpoints", .whole(side.touchpointCount))]
                + CurveComparison.Figure.allCases.map { figure in
                  (figure.rawValue, .optional(figure.level(of: side)) { .number(Self.rounded($0)) })
                })
          }
        }
        return .object([
          ("personas", .list(curve.personas.map { .text($0) })), ("before", side(curve.before)),
          ("after", side(curve.after)),
        ])
      })
  }

  var promises: JSONNode {
    .list(
      comparison.promises.map { promise in
        let entry = promise.after.flatMap { two?.promises[$0] } ?? promise.before.flatMap { one?.promises[$0] }
        return .object([
          ("id", .optional(entry) { .text($0.id) }), ("text", .optional(entry) { .text($0.text.text) }),
          ("fates", .list(promise.fates.map { .text($0.rawValue) })),
        ])
      })
  }

  var actions: JSONNode {
    .list(
      comparison.actions.map { action in
        let entry = action.after.flatMap { two?.actions[$0] } ?? action.before.flatMap { one?.actions[$0] }
        return .object([
          ("id", .optional(entry) { .text($0.id) }), ("text", .optional(entry) { .text($0.text.text) }),
          ("fate", .text(action.before == nil ? "added" : action.after == nil ? "removed" : "changed")),
          ("before", .optional(action.status.before) { .text($0.rawValue) }),
          ("after", .optional(action.status.after) { .text($0.rawValue) }),
        ])
      })
  }

  var metrics: JSONNode {
    .list(
      comparison.metrics.map { metric in
        let journey = metric.after == nil ? one : two
        let place: (String, JSONNode) =
          switch metric.place {
          case .journey: ("journey", .null)
          case .stage(let stage): ("stage", .optional(journey?.stages[stage]) { .text($0.id) })
          case .touchpoint(let touchpoint): ("touchpoint", .optional(journey?.touchpoints[touchpoint]) { .text($0.id) })
          }
        let difference = metric.difference
        return .object([
          ("metric", .optional(metric.after ?? metric.before) { .text($0.metric.id) }), ("of", .text(place.0)),
          ("id", place.1), ("before", Self.node(metric.figureBefore)), ("after", Self.node(metric.figureAfter)),
          ("difference", .optional(difference?.value) { .number(Self.rounded($0)) }),
          ("p", .optional(difference?.test?.p) { .number(Self.rounded($0)) }),
          ("moreThanNoise", .optional(difference?.isMoreThanNoise) { .bool($0) }),
          ("verdict", .optional(difference?.change) { .text($0.rawValue) }),
        ])
      })
  }

  // MARK: Pieces

  private func place(_ index: Int?, in journey: Journey?) -> JSONNode {
    guard let index, let journey else { return .null }
    let touchpoint = journey.touchpoints[index]
    return .object([
      ("id", .text(touchpoint.id)), ("name", .text(touchpoint.name.text)), ("number", .whole(index + 1)),
      ("stage", .text(journey.stages[touchpoint.stageIndex].id)),
    ])
  }

  private static func node(_ stage: Stage) -> JSONNode {
    .object([("id", .text(stage.id)), ("name", .text(stage.heading.text)), ("number", .whole(stage.index + 1))])
  }

  private static func node(_ evidence: MatchEvidence?) -> JSONNode {
    .optional(evidence) { evidence in
      let (by, likeness): (String, Double?) =
        switch evidence {
        case .id: ("id", nil)
        case .name: ("name", nil)
        case .phase: ("phase", nil)
        case .content(let share): ("content", share)
        case .place(let likeness): ("place", likeness)
        }
      return .object([("by", .text(by)), ("likeness", .optional(likeness) { .number(rounded($0)) })])
    }
  }

  private static func node(_ figure: MetricFigure?) -> JSONNode {
    .optional(figure) { figure in
      let unit =
        switch figure.unit {
        case .share: "share"
        case .points: "points"
        case .scale: "scale"
        }
      return .object([
        ("value", .number(rounded(figure.value))), ("unit", .text(unit)),
        ("n", .optional(figure.answers) { .whole($0) }),
        (
          "interval",
          .optional(figure.interval) { .list([.number(rounded($0.lower)), .number(rounded($0.upper))]) }
        ),
      ])
    }
  }

  /// To a millionth, so that the last bits of a sum don't show.
  static func rounded(_ value: Double) -> Double {
    let rounded = (value * 1e6).rounded() / 1e6
    return rounded == 0 ? 0 : rounded
  }
}
