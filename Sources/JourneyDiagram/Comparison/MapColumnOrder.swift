import JourneyAnalysis
import JourneyModel

/// The columns of the map of a comparison: the second journey's, with what stood elsewhere or is gone at its old place, so
/// that the first journey's curve runs from left to right as well.
struct MapColumnOrder {
  let columns: [MapComparison.Column]
  /// The places of touchpoints that stayed where they were: of the first journey, and of the second.
  let still: [Int: Int]

  init(_ comparison: JourneyComparison, _ before: Journey, _ after: Journey) {
    var stages: [Int: Int] = [:]
    for stage in comparison.stages where !stage.isMoved {
      if let one = stage.before, let two = stage.after { stages[one] = two }
    }
    var still: [Int: Int] = [:]
    for touchpoint in comparison.touchpoints where touchpoint.move == nil {
      guard let one = touchpoint.before, let two = touchpoint.after,
        stages[before.touchpoints[one].stageIndex] == after.touchpoints[two].stageIndex
      else { continue }
      still[one] = two
    }
    self.still = still
    let stagesBefore = Dictionary(stages.map { ($0.value, $0.key) }) { first, _ in first }
    let order = ReadingOrder.merged(
      before: before.stages.count, after: after.stages.count, still: stages.map { ($0.key, $0.value) },
      matched: Set(stages.keys))
    columns = order.map { one, two in
      guard let two else {
        let ghosts = one.map { before.stages[$0].touchpoints.map { MapComparison.Slot.ghost($0.index) } } ?? []
        return MapComparison.Column(stage: nil, before: one, slots: ghosts)
      }
      let stage = stagesBefore[two]
      return MapComparison.Column(
        stage: two, before: stage,
        slots: Self.slots(stage.map { before.stages[$0].touchpoints } ?? [], after.stages[two].touchpoints, still))
    }
  }

  private static func slots(
    _ before: [Touchpoint], _ after: [Touchpoint], _ still: [Int: Int]
  ) -> [MapComparison.Slot] {
    let (first, second) = (before.first?.index ?? 0, after.first?.index ?? 0)
    let anchors = before.compactMap { touchpoint in
      still[touchpoint.index].map { (touchpoint.index - first, $0 - second) }
    }
    return ReadingOrder.merged(
      before: before.count, after: after.count, still: anchors, matched: Set(anchors.map(\.0))
    ).compactMap { one, two in
      two.map { .touchpoint($0 + second) } ?? one.map { .ghost($0 + first) }
    }
  }
}
