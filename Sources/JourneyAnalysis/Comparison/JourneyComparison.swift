public import JourneyModel

/// Two journeys side by side: what is added, removed, moved and renamed, and what it does to the experience.
///
/// One of the two may not be there: then everything is added, or everything removed.
public struct JourneyComparison: Sendable {
  /// The first journey; `nil` where there was none.
  public let before: Analysis?
  /// The second journey; `nil` where there is none any more.
  public let after: Analysis?
  /// All stages in reading order: that of the second journey, with removed ones where they stood.
  public let stages: [StageComparison]
  /// All touchpoints in reading order: that of the second journey, with removed ones where they stood.
  public let touchpoints: [TouchpointComparison]
  /// The curves of each persona.
  public let curves: [CurveComparison]
  /// The promises about which something has changed.
  public let promises: [PromiseComparison]
  /// The actions about which something has changed.
  public let actions: [ActionComparison]
  /// The metrics about which something has changed.
  public let metrics: [MetricComparison]

  /// Compares two journeys.
  /// - Complexity: O(n log n) in the stages, touchpoints and their texts.
  public init(before: Analysis, after: Analysis) { self.init(before, after) }

  /// A journey that is new.
  public init(added journey: Analysis) { self.init(nil, journey) }

  /// A journey that is gone.
  public init(removed journey: Analysis) { self.init(journey, nil) }

  private init(_ before: Analysis?, _ after: Analysis?) {
    self.before = before
    self.after = after
    curves = CurveComparison.all(before, after)
    guard let one = before?.journey, let two = after?.journey else {
      let journey = (before ?? after)?.journey
      let isAdded = after != nil
      stages = (journey?.stages ?? []).map {
        StageComparison(
          before: isAdded ? nil : $0.index, after: isAdded ? $0.index : nil, evidence: nil, isMoved: false,
          isRenamed: false)
      }
      touchpoints = (journey?.touchpoints ?? []).map {
        TouchpointComparison(
          before: isAdded ? nil : $0.index, after: isAdded ? $0.index : nil, evidence: nil, move: nil, changes: [])
      }
      promises = []
      actions = []
      metrics = []
      return
    }
    let matching = JourneyMatching(one, two)
    actions = ActionComparison.all(one, two)
    promises = PromiseComparison.all(one, two)
    metrics = MetricComparison.all(one, two, matching)
    stages = Self.stages(one, two, matching)
    touchpoints = Self.touchpoints(
      one, two, matching, TouchpointChanges(one, two, pairs: matching.touchpoints, actions: actions))
  }

  /// The journey that words are taken from: the second, or else the first.
  public var journey: Journey? { (after ?? before)?.journey }

  /// Whether nothing that is compared has changed.
  public var isUnchanged: Bool {
    before != nil && after != nil && stages.allSatisfy(\.isUnchanged) && touchpoints.allSatisfy(\.isUnchanged)
      && promises.isEmpty && actions.isEmpty && metrics.isEmpty && !claimsDiffer && !titlesDiffer
  }

  /// Whether the two claim to be different things: what is believed, what is, what is to be.
  public var claimsDiffer: Bool {
    guard let one = before?.journey, let two = after?.journey else { return false }
    return one.state?.value != two.state?.value
  }

  /// Whether the title is another.
  public var titlesDiffer: Bool {
    guard let one = before?.journey, let two = after?.journey else { return false }
    return !TextSameness.areSame(one.title, two.title)
  }

  // MARK: Reading order

  private static func stages(_ one: Journey, _ two: Journey, _ matching: JourneyMatching) -> [StageComparison] {
    let pairs = matching.stages
    let still = Set(LongestRise.places(in: pairs.map(\.before)))
    var byAfter: [Int: (pair: JourneyMatching.Pair, isMoved: Bool)] = [:]
    for (place, pair) in pairs.enumerated() { byAfter[pair.after] = (pair, !still.contains(place)) }
    return ReadingOrder.merged(
      before: one.stages.count, after: two.stages.count,
      still: still.sorted().map { (pairs[$0].before, pairs[$0].after) }, matched: Set(pairs.map(\.before))
    ).map { before, after in
      guard let after, let match = byAfter[after] else {
        return StageComparison(before: before, after: after, evidence: nil, isMoved: false, isRenamed: false)
      }
      return StageComparison(
        before: match.pair.before, after: after, evidence: match.pair.evidence, isMoved: match.isMoved,
        isRenamed: !TextSameness.areSame(one.stages[match.pair.before].heading, two.stages[after].heading))
    }
  }

  private static func touchpoints(
    _ one: Journey, _ two: Journey, _ matching: JourneyMatching, _ changes: TouchpointChanges
  ) -> [TouchpointComparison] {
    let moves = moves(one, two, matching)
    var byAfter: [Int: JourneyMatching.Pair] = [:]
    for pair in matching.touchpoints { byAfter[pair.after] = pair }
    let still = matching.touchpoints.filter { moves[$0.after] == nil }.map { ($0.before, $0.after) }
    return ReadingOrder.merged(
      before: one.touchpoints.count, after: two.touchpoints.count, still: still,
      matched: Set(matching.touchpoints.map(\.before))
    ).map { before, after in
      if let before {
        return TouchpointComparison(
          before: before, after: nil, evidence: nil, move: nil, changes: changes.changes(removed: before))
      }
      guard let after, let pair = byAfter[after] else {
        return TouchpointComparison(
          before: nil, after: after, evidence: nil, move: nil, changes: after.map(changes.changes(added:)) ?? [])
      }
      return TouchpointComparison(
        before: pair.before, after: after, evidence: pair.evidence, move: moves[after], changes: changes.changes(pair))
    }
  }

  /// The touchpoints that stand elsewhere, by their places in the second journey: in another stage, or outside the longest
  /// part of their stage that stayed in order.
  private static func moves(_ one: Journey, _ two: Journey, _ matching: JourneyMatching) -> [Int: Move] {
    var stageAfter: [Int: Int] = [:]
    for pair in matching.stages { stageAfter[pair.before] = pair.after }
    var moves: [Int: Move] = [:]
    var inStage: [Int: [JourneyMatching.Pair]] = [:]
    for pair in matching.touchpoints {
      let (from, to) = (one.touchpoints[pair.before].stageIndex, two.touchpoints[pair.after].stageIndex)
      if stageAfter[from] == to {
        inStage[to, default: []].append(pair)
      } else {
        moves[pair.after] = .stage(from: from, to: to)
      }
    }
    for pairs in inStage.values {
      let still = Set(LongestRise.places(in: pairs.map(\.before)))
      for (place, pair) in pairs.enumerated() where !still.contains(place) { moves[pair.after] = .order }
    }
    return moves
  }
}
