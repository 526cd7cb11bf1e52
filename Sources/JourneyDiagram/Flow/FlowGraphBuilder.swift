import JourneyModel

/// Finds the ways on from a touchpoint.
struct FlowGraphBuilder {
  /// Where a way comes from and leads to.
  struct Pair: Hashable, Comparable {
    let from: Int
    let to: Int

    static func < (a: Pair, b: Pair) -> Bool { (a.from, a.to) < (b.from, b.to) }
  }

  /// A way on, before it is known who takes it.
  struct Draft {
    let to: Int
    let kind: FlowGraph.Kind
    let share: Double?
    var personas: Set<Int> = []
  }

  /// What becomes of those at a touchpoint.
  struct Found {
    var ways: [Draft] = []
    /// Where the journey's end stands that it comes to for some or all: behind this touchpoint; `nil` where nobody ends here.
    var end: Int?
    /// The part of them, where it is known.
    var rest: Double?
    /// The part that leaves; `nil` for none.
    var loss: Double?
  }

  private let journey: Journey
  /// The touchpoints that some `next` leads to.
  private let targets: Set<Int>

  /// At most so many optional touchpoints in a row have a way of their own that leads to them.
  private static let longestChoice = 3
  /// A smaller rest of shares is a rounding error: 33 + 33 + 33 %.
  private static let precision = 0.0151

  init(_ journey: Journey) {
    self.journey = journey
    targets = Set(journey.touchpoints.lazy.flatMap(\.next).compactMap { journey.touchpoint($0.target)?.index })
  }

  /// The touchpoints of a persona, as places among all.
  func touchpoints(of persona: String?) -> [Int] {
    journey.touchpoints.indices.filter { index in
      guard let persona, !journey.touchpoints[index].personas.isEmpty else { return true }
      return journey.touchpoints[index].personas.contains { $0.id == persona }
    }
  }

  /// What becomes of those at a place of a persona's list.
  /// - Parameter isMain: whether the persona's main path goes through it.
  func ways(from place: Int, in own: [Int], _ reached: Set<Int>, isMain: Bool) -> Found {
    let touchpoint = journey.touchpoints[own[place]]
    let isEnd = touchpoint.ends?.isSo == true
    var found = Found()
    let rest = addNext(of: touchpoint, reached, to: &found)
    let leadsOn = found.ways.contains { $0.to > touchpoint.index }
    if leadsOn {
      if let rest, rest > Self.precision {
        if isEnd {
          found.end = touchpoint.index
          found.rest = rest
        } else {
          found.loss = rest
        }
      } else if isEnd {
        found.end = touchpoint.index
      }
    } else if isEnd || place + 1 == own.count {
      found.end = touchpoint.index
      found.rest = found.ways.isEmpty ? nil : rest
    } else if found.ways.isEmpty || rest.map({ $0 > Self.precision }) ?? isMain {
      // Beside the main path what leads only back leads back, and none goes on whom shares don't leave.
      addFollowing(place, in: own, share: found.ways.isEmpty ? nil : rest, to: &found)
    }
    return found
  }

  /// Adds the ways that are written; returns what their shares leave, `nil` where not all of them are known.
  private func addNext(of touchpoint: Touchpoint, _ reached: Set<Int>, to found: inout Found) -> Double? {
    let known = touchpoint.next.compactMap { $0.share?.value }
    let open = touchpoint.next.count - known.count
    let rest = max(0, 1 - known.reduce(0, +))
    for branch in touchpoint.next {
      guard let target = journey.touchpoint(branch.target)?.index, reached.contains(target),
        !found.ways.contains(where: { $0.to == target })
      else { continue }
      let share = branch.share?.value ?? (known.isEmpty ? nil : rest / Double(open))
      let kind: FlowGraph.Kind =
        target == touchpoint.index ? .again : target < touchpoint.index ? .back : .onward
      found.ways.append(Draft(to: target, kind: kind, share: share))
    }
    return open > 0 || known.isEmpty ? nil : rest
  }

  /// Adds the way to the touchpoint that follows, and the ways past it where it may be left out or where some end there.
  private func addFollowing(_ place: Int, in own: [Int], share: Double?, to found: inout Found) {
    var passed = 0
    var isBypass = false
    var next = place + 1
    let share = passable(next, behind: place, in: own) == nil ? share : nil
    while next < own.count {
      let reason = passable(next, behind: place, in: own)
      if reason == nil || passed < Self.longestChoice {
        found.ways.append(Draft(to: own[next], kind: isBypass ? .bypass : .onward, share: share))
      }
      guard let reason else { return }
      passed += 1
      switch reason {
      case .end: next += 1
      case .optional:
        isBypass = true
        next += 1
      case .optionalStage:
        isBypass = true
        let stage = journey.touchpoints[own[next]].stageIndex
        next += 1
        while next < own.count, journey.touchpoints[own[next]].stageIndex == stage { next += 1 }
      }
    }
    // Whoever leaves out all that is left has come to the end.
    found.end = own.last
  }

  private enum Passing {
    case optional, optionalStage, end
  }

  /// Why a touchpoint can be passed by those who come from `place`; `nil` where all go there.
  private func passable(_ next: Int, behind place: Int, in own: [Int]) -> Passing? {
    guard next < own.count else { return nil }
    let touchpoint = journey.touchpoints[own[next]]
    let isEntered = journey.touchpoints[own[place]].stageIndex != touchpoint.stageIndex
    if isEntered, journey.stages[touchpoint.stageIndex].isOptional { return .optionalStage }
    if touchpoint.isOptional { return .optional }
    if touchpoint.ends?.isSo == true, next + 1 < own.count, !targets.contains(own[next]) { return .end }
    return nil
  }
}
