import JourneyModel

/// Weighs the critical touchpoints of a journey against each other.
struct MomentRanking {
  private let journey: Journey
  private let facts: [StepFacts]
  private let actions: [String: [Int]]
  private let usesOwners: Bool
  private let usesMetrics: Bool

  init(_ journey: Journey, _ facts: [StepFacts]) {
    self.journey = journey
    self.facts = facts
    var actions: [String: [Int]] = [:]
    for (index, action) in journey.actions.enumerated() where action.status?.value != .rejected {
      for case .touchpoint(let reference) in action.addresses {
        guard let id = reference.id, actions[id]?.last != index else { continue }
        actions[id, default: []].append(index)
      }
    }
    self.actions = actions
    usesOwners = journey.touchpoints.contains { $0.owner != nil } || journey.stages.contains { $0.owner != nil }
    usesMetrics =
      journey.touchpoints.contains { !$0.metrics.isEmpty } || journey.stages.contains { !$0.metrics.isEmpty }
  }

  /// The critical touchpoints, the heaviest first; of those that weigh the same the one that feels worse, then the earlier one.
  /// - Parameter moments: by touchpoint.
  func ranked(_ moments: [CriticalMoment]) -> [RankedMoment] {
    var groups: [[CriticalMoment]] = []
    for moment in moments {
      if groups.last?.first?.touchpointIndex == moment.touchpointIndex {
        groups[groups.count - 1].append(moment)
      } else {
        groups.append([moment])
      }
    }
    return groups.map(ranked).sorted { a, b in
      let (one, two) = (facts[a.touchpointIndex].level ?? 0, facts[b.touchpointIndex].level ?? 0)
      return (-a.weight.total, one, a.touchpointIndex) < (-b.weight.total, two, b.touchpointIndex)
    }
  }

  /// - Parameter moments: of one touchpoint, at least one.
  private func ranked(_ moments: [CriticalMoment]) -> RankedMoment {
    let touchpoint = journey.touchpoints[moments[0].touchpointIndex]
    let stage = journey.stages[touchpoint.stageIndex]
    let polarities = moments.compactMap(\.polarity)
    let isPeak = moments.contains { $0.kind == .peak }
    let polarity = polarities.contains(.negative) && !isPeak ? .negative : polarities.first
    let own = actions[touchpoint.id] ?? []
    let owner = touchpoint.owner ?? stage.owner
    let metrics = touchpoint.metrics.isEmpty ? stage.metrics.count : touchpoint.metrics.count

    // What speaks for the other side is no reason to look there first.
    let counted = moments.filter { $0.polarity == nil || $0.polarity == polarity }
    let kinds = Set(counted.map(\.kind))
    var weights: [MomentWeight.Part: Double] = [
      .reason: kinds.map(\.weight).max() ?? 0, .furtherReasons: Double(min(3, kinds.count - 1)),
      .intensity: abs(touchpoint.emotion?.level ?? 0), .gap: abs(Gap(touchpoint)?.size ?? 0) / 2,
      .importance: touchpoint.importance.map { ($0.level + 2) / 2 } ?? 0,
    ]
    // What has been accepted with a reason isn't waiting for anybody.
    if polarity == .negative, touchpoint.accepted?.isSo != true {
      let severity = touchpoint.pains.compactMap(\.severity?.value).max()
      weights[.pain] = severity == .high ? 2 : severity == .medium ? 1 : 0
      if usesOwners, owner == nil { weights[.unowned] = 1 }
      if !journey.actions.isEmpty, own.isEmpty { weights[.unaddressed] = 1 }
      if usesMetrics, metrics == 0 { weights[.unmeasured] = 1 }
    }
    return RankedMoment(
      touchpointIndex: touchpoint.index, touchpointID: touchpoint.id,
      moments: moments.enumerated().sorted {
        ($0.element.kind.order, $0.offset) < ($1.element.kind.order, $1.offset)
      }.map(\.element), polarity: polarity, weight: MomentWeight(weights), owner: owner, metricCount: metrics,
      actionIndices: own, painCount: touchpoint.pains.count,
      isRemedied: own.contains { journey.actions[$0].status?.value == .done })
  }
}
