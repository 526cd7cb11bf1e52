/// Finds the branches of one main path.
///
/// Each touchpoint beside the main path belongs to the first branch that comes to it; others join that branch. So all of them
/// together are no longer than the graph. Beside the main path `next` is followed as it is written, back too; of several ways the
/// branch takes the one that most take, and each other one is a branch of its own.
struct BranchFinder {
  /// The main path or a branch, with what was walked up to each of its places and what follows from there.
  private struct Line {
    var places: [Int] = []
    var parent = -1
    /// The position on the parent where it leaves; −1 at the start.
    var leaves = -1
    var depth = 0
    /// A further ancestor, by which any can be found in O(log n).
    var jump = 0
    /// What was walked before each position, and at the end all of it.
    var before: [CurveSummary] = []
    /// What follows from each position on.
    var after: [CurveSummary] = []
  }

  private struct Departure {
    let line: Int
    /// −1 at the start.
    let position: Int
    /// `nil` where the journey ends.
    let to: Int?
    let share: Double?
    let kind: PathBranch.Kind
  }

  private let graph: PathGraph
  private let facts: [StepFacts]
  private var lines: [Line] = []
  /// The line of each place, −1 for none yet, and the position on it.
  private var located: [(line: Int, position: Int)]
  private var departures: [Departure] = []
  private var branches: [PathBranch] = []

  /// The branches of the main path through a graph, in the order in which they leave it.
  /// - Parameter main: the main path, as places in the graph.
  /// - Complexity: O(n) in the touchpoints and ways, but for a factor log n where many ways lead back.
  static func branches(of main: [Int], in graph: PathGraph, _ facts: [StepFacts]) -> [PathBranch] {
    if graph.isLine { return [] }
    var finder = BranchFinder(graph, facts)
    finder.add(main, parent: -1, leaves: -1, tail: CurveSummary())
    finder.depart(main)
    var index = 0
    while index < finder.departures.count {
      finder.walk(finder.departures[index])
      index += 1
    }
    return finder.branches
  }

  private init(_ graph: PathGraph, _ facts: [StepFacts]) {
    self.graph = graph
    self.facts = facts
    located = [(Int, Int)](repeating: (-1, -1), count: graph.count)
  }

  // MARK: Lines

  private mutating func add(_ places: [Int], parent: Int, leaves: Int, tail: CurveSummary) {
    var line = Line(places: places, parent: parent, leaves: leaves)
    if parent >= 0 {
      line.depth = lines[parent].depth + 1
      let jump = lines[parent].jump
      let isEven = lines[parent].depth - lines[jump].depth == lines[jump].depth - lines[lines[jump].jump].depth
      line.jump = isEven ? lines[jump].jump : parent
    }
    line.before.reserveCapacity(places.count + 1)
    line.before.append(parent >= 0 ? lines[parent].before[leaves + 1] : CurveSummary())
    for place in places { line.before.append(line.before[line.before.count - 1] + summary(of: place)) }
    line.after = [CurveSummary](repeating: tail, count: places.count)
    var rest = tail
    for position in places.indices.reversed() {
      rest = summary(of: places[position]) + rest
      line.after[position] = rest
    }
    for (position, place) in places.enumerated() { located[place] = (lines.count, position) }
    lines.append(line)
  }

  private func summary(of place: Int) -> CurveSummary {
    let touchpoint = graph.touchpoints[place]
    return CurveSummary(facts[touchpoint], at: touchpoint)
  }

  /// Whether whoever stands on a line, at a position, has passed a place.
  private func hasPassed(_ place: Int, on line: Int, at position: Int) -> Bool {
    let (target, wanted) = located[place]
    guard target >= 0, lines[target].depth <= lines[line].depth else { return false }
    if target == line { return wanted <= position }
    // The ancestor one below the target's depth.
    var child = line
    while lines[child].depth > lines[target].depth + 1 {
      let jump = lines[child].jump
      child = lines[jump].depth > lines[target].depth ? jump : lines[child].parent
    }
    return lines[child].parent == target && wanted <= lines[child].leaves
  }

  // MARK: Departures

  /// Notes all ways out of the main path.
  private mutating func depart(_ main: [Int]) {
    passOver(from: 0, taken: main.first, line: 0, position: -1, share: nil)
    for (position, place) in main.enumerated() {
      let taken = position + 1 < main.count ? main[position + 1] : nil
      depart(from: place, taken: taken, line: 0, position: position, isStrict: false)
    }
  }

  /// Notes the ways out of a place other than the one that its line takes.
  private mutating func depart(from place: Int, taken: Int?, line: Int, position: Int, isStrict: Bool) {
    func departure(_ to: Int?, _ share: Double?, _ kind: PathBranch.Kind) -> Departure {
      Departure(line: line, position: position, to: to, share: share, kind: kind)
    }
    for way in graph.ways[place] where way.to != taken { departures.append(departure(way.to, way.share, .detour)) }
    if graph.isEnd[place] {
      if taken != nil { departures.append(departure(nil, graph.rests[place], .exit)) }
    } else if let loss = graph.loss(place) {
      departures.append(departure(nil, loss, .loss))
    } else if graph.fallsThrough(place, isStrict: isStrict) {
      let share = graph.ways[place].isEmpty ? nil : graph.rests[place]
      passOver(from: place + 1, taken: taken, line: line, position: position, share: share)
    }
  }

  /// Notes the ways of those who go on in the order of the file: to what follows, unless that is taken; to what ends the journey
  /// before it; and past what may be left out.
  private mutating func passOver(from place: Int, taken: Int?, line: Int, position: Int, share: Double?) {
    func departure(_ to: Int?, _ kind: PathBranch.Kind, _ share: Double? = nil) -> Departure {
      Departure(line: line, position: position, to: to, share: share, kind: kind)
    }
    guard let follower = graph.follower(from: place) else {
      if taken != nil, position >= 0 { departures.append(departure(nil, .exit, share)) }
      return
    }
    for aside in place..<follower where !graph.isTarget[aside] { departures.append(departure(aside, .exit)) }
    if follower != taken { departures.append(departure(follower, .detour, share)) }
    var skips: [Int] = []
    if graph.isOptional[follower] { skips.append(follower + 1) }
    if let end = graph.stageEnds[follower], !skips.contains(end) { skips.append(end) }
    for skip in skips {
      let next = graph.follower(from: skip)
      // Whoever leaves out all there is makes no journey.
      if next != nil || position >= 0 { departures.append(departure(next, .leftOut)) }
    }
  }

  // MARK: Walking

  private mutating func walk(_ departure: Departure) {
    let index = lines.count
    var places: [Int] = []
    var taken: [Int?] = []
    var here = departure.to
    // The line exists while it is walked, so that what it passes is known.
    lines.append(Line(parent: departure.line, leaves: departure.position, depth: lines[departure.line].depth + 1))
    lines[index].jump = departure.line
    while let place = here, located[place].line < 0 {
      located[place] = (index, places.count)
      places.append(place)
      here = graph.isLast(place) ? nil : continuation(of: place, on: index, at: places.count - 1)
      taken.append(here)
    }
    lines.removeLast()
    let arrival = here.map { located[$0] }
    let isBack = here.map { place in
      arrival?.line == index || hasPassed(place, on: departure.line, at: departure.position)
    }
    var tail = CurveSummary()
    if let arrival, arrival.line != index { tail = lines[arrival.line].after[arrival.position] }
    add(places, parent: departure.line, leaves: departure.position, tail: tail)

    let head = lines[departure.line].before[departure.position + 1]
    let own = CurveSummary(of: places.map { graph.touchpoints[$0] }, facts)
    let kind: PathBranch.Kind =
      if departure.to == nil {
        departure.kind
      } else if isBack == true {
        .loop
      } else if here == nil {
        .exit
      } else if departure.kind == .leftOut {
        .leftOut
      } else {
        places.isEmpty && arrival?.line == 0 ? .shortcut : .detour
      }
    branches.append(
      PathBranch(
        personas: [], kind: kind, leaves: place(on: departure.line, at: departure.position),
        touchpointIndices: places.map { graph.touchpoints[$0] },
        arrives: arrival.flatMap { place(on: $0.line, at: $0.position) }, share: departure.share, summary: own,
        way: head + own + tail))
    for (position, place) in places.enumerated() {
      depart(from: place, taken: taken[position], line: index, position: position, isStrict: true)
    }
  }

  /// Where a branch goes on from a place: to what most go to and it hasn't passed; in the order of the file; or else back.
  private func continuation(of place: Int, on line: Int, at position: Int) -> Int? {
    let ways = graph.ways[place]
    let unpassed = ways.filter { !hasPassed($0.to, on: line, at: position) }
    if let target = graph.mostTaken(unpassed) { return target }
    if graph.fallsThrough(place, isStrict: true), let follower = graph.follower(from: place + 1) { return follower }
    return graph.mostTaken(ways)
  }

  /// A position of a line as others read it; `nil` for the start.
  private func place(on line: Int, at position: Int) -> PathBranch.Place? {
    guard position >= 0 else { return nil }
    return PathBranch.Place(
      touchpointIndex: graph.touchpoints[lines[line].places[position]], branch: line > 0 ? line - 1 : nil,
      position: position)
  }
}
