import JourneyModel

/// The touchpoints of one persona as a graph: what follows what.
///
/// The order of the file is the way on where nothing else is said. `next` leads elsewhere; where it leads only back, those whom
/// its shares leave go on in the order of the file. Touchpoints are counted as places in the persona's own list.
struct PathGraph {
  /// A way that `next` writes.
  struct Way: Equatable {
    /// Where it leads, a place.
    let to: Int
    /// The share that is written.
    let told: Double?
    /// The share that is written or left over for it, 0…1; `nil` where `next` tells none.
    let share: Double?
  }

  /// The touchpoints, as places in the journey's list.
  let touchpoints: [Int]
  /// The ways that `next` writes at each place, each target once.
  private(set) var ways: [[Way]] = []
  /// What the shares of `next` leave at each place, 0…1; `nil` where not all of them are told.
  private(set) var rests: [Double?] = []
  /// Whether the journey may end at a place.
  private(set) var isEnd: [Bool] = []
  /// Whether a place may be left out.
  private(set) var isOptional: [Bool] = []
  /// The first place behind the optional stage that begins at a place; `nil` where none begins.
  private(set) var stageEnds: [Int?] = []
  /// Whether some `next` leads to a place.
  private(set) var isTarget: [Bool] = []
  /// Whether everybody walks all of it in the order of the file: no `next`, nothing to leave out, no end on the way.
  private(set) var isLine = true

  /// A smaller rest of shares is a rounding error: 33 + 33 + 33 %.
  static let precision = 0.0151

  /// How many touchpoints it has.
  var count: Int { touchpoints.count }

  /// The graph of a persona; of everybody where there is none.
  /// - Complexity: O(n) in the touchpoints and ways.
  init(_ journey: Journey, persona: String?) {
    self.init(journey, touchpoints: Self.touchpoints(of: persona, in: journey))
  }

  /// The graph of some touchpoints, in the order of the journey.
  init(_ journey: Journey, touchpoints: [Int]) {
    self.touchpoints = touchpoints
    var places = [Int?](repeating: nil, count: journey.touchpoints.count)
    for (place, index) in touchpoints.enumerated() { places[index] = place }
    isTarget = [Bool](repeating: false, count: touchpoints.count)
    isEnd.reserveCapacity(touchpoints.count)
    isOptional.reserveCapacity(touchpoints.count)
    ways.reserveCapacity(touchpoints.count)
    rests.reserveCapacity(touchpoints.count)
    for (place, index) in touchpoints.enumerated() {
      isEnd.append(journey.touchpoints[index].ends?.isSo == true)
      isOptional.append(journey.touchpoints[index].isOptional)
      if isEnd[place] || isOptional[place] || !journey.touchpoints[index].next.isEmpty { isLine = false }
      let next = journey.touchpoints[index].next
      guard !next.isEmpty else {
        ways.append([])
        rests.append(nil)
        continue
      }
      addWays(next, from: place, places, journey)
    }
    addStageEnds(journey)
  }

  /// The touchpoints that belong to a persona: those that name it, and those that name nobody.
  static func touchpoints(of persona: String?, in journey: Journey) -> [Int] {
    guard let persona else { return Array(journey.touchpoints.indices) }
    return journey.touchpoints.indices.filter { index in
      let personas = journey.touchpoints[index].personas
      return personas.isEmpty || personas.contains { $0.id == persona }
    }
  }

  private mutating func addWays(_ next: [Branch], from place: Int, _ places: [Int?], _ journey: Journey) {
    let told = next.reduce(0) { $0 + ($1.share?.value ?? 0) }
    let open = next.count { $0.share == nil }
    let rest = max(0, 1 - told)
    let tellsShares = open < next.count
    var own: [Way] = []
    var known: Set<Int> = []
    for branch in next {
      guard let index = journey.touchpointIndex(branch.target), let target = places[index],
        known.insert(target).inserted
      else { continue }
      isTarget[target] = true
      // Those that give no share divide among themselves what the others leave.
      let share = branch.share?.value ?? (tellsShares ? rest / Double(open) : nil)
      own.append(Way(to: target, told: branch.share?.value, share: share))
    }
    ways.append(own)
    rests.append(tellsShares && open == 0 ? rest : nil)
  }

  private mutating func addStageEnds(_ journey: Journey) {
    stageEnds = [Int?](repeating: nil, count: count)
    var start = 0
    while start < count {
      let stage = journey.touchpoints[touchpoints[start]].stageIndex
      var end = start + 1
      while end < count, journey.touchpoints[touchpoints[end]].stageIndex == stage { end += 1 }
      if journey.stages[stage].isOptional {
        stageEnds[start] = end
        isLine = false
      }
      start = end
    }
  }

  // MARK: What follows

  /// Whether a way of `next` leads further on in the file.
  func leadsOn(_ place: Int) -> Bool { ways[place].contains { $0.to > place } }

  /// Whether the journey ends at a place for all who come there: it says so, and no way of `next` leads on.
  func isLast(_ place: Int) -> Bool { isEnd[place] && !leadsOn(place) }

  /// What follows in the order of the file from a place on, that place itself included. Whoever comes past a touchpoint at
  /// which all end the journey is not one of those who ended there. `nil` behind the last.
  func follower(from place: Int) -> Int? {
    var place = place
    while place + 1 < count, isLast(place) { place += 1 }
    return place < count ? place : nil
  }

  /// The onward way of `next` that most take: the one with the largest share; without shares the first that isn't optional,
  /// or else the first. `nil` where none leads on.
  func mainTarget(_ place: Int) -> Int? { mostTaken(ways[place].filter { $0.to > place }) }

  /// The way that most take among some.
  func mostTaken(_ ways: [Way]) -> Int? {
    guard ways.contains(where: { $0.told != nil }) else { return (ways.first { !isOptional[$0.to] } ?? ways.first)?.to }
    var best: Way?
    for way in ways where (way.share ?? 0) > (best?.share ?? -1) { best = way }
    return best?.to
  }

  /// Whether somebody goes on from a place in the order of the file.
  /// - Parameter isStrict: whether a `next` that leads only back and tells no shares is the whole truth.
  func fallsThrough(_ place: Int, isStrict: Bool) -> Bool {
    if ways[place].isEmpty { return !isEnd[place] }
    if leadsOn(place) || isEnd[place] { return false }
    return rests[place].map { $0 > Self.precision } ?? !isStrict
  }

  /// The share of those who leave at a place although it doesn't end the journey; `nil` for none.
  func loss(_ place: Int) -> Double? {
    guard leadsOn(place), !isEnd[place], let rest = rests[place], rest > Self.precision else { return nil }
    return rest
  }
}
