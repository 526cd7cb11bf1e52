extension PathGraph {
  /// Whether each place can be come to: along the main path, by `next`, or in the order of the file.
  /// - Complexity: O(n) in the touchpoints and ways.
  func reached(main: [Int]) -> [Bool] {
    // Behind the places themselves stand the arrivals in the order of the file, which may pass a place by.
    var isKnown = [Bool](repeating: false, count: 2 * count + 1)
    var open = main + [count]
    for node in open { isKnown[node] = true }
    while let node = open.popLast() {
      for next in successors(of: node, isStrict: { _ in false }) where !isKnown[next] {
        isKnown[next] = true
        open.append(next)
      }
    }
    return Array(isKnown[..<count])
  }

  /// The dead ends among the places that can be come to, in the order of the file.
  /// - Complexity: O(n) in the touchpoints and ways.
  func deadEnds(main: [Int]) -> [DeadEnd] {
    let isReached = reached(main: main)
    var isMain = [Bool](repeating: false, count: count)
    for place in main { isMain[place] = true }
    // Backwards from all ends.
    let nodes = 2 * count + 1
    var sources = [[Int]](repeating: [], count: nodes)
    for node in 0..<nodes {
      for next in successors(of: node, isStrict: { !isMain[$0] }) { sources[next].append(node) }
    }
    var ends = [Bool](repeating: false, count: nodes)
    var open = [2 * count] + (0..<count).filter { isEnd[$0] || loss($0) != nil }
    for node in open { ends[node] = true }
    while let node = open.popLast() {
      for source in sources[node] where !ends[source] {
        ends[source] = true
        open.append(source)
      }
    }
    let stuck = (0..<count).filter { isReached[$0] && !ends[$0] }
    return circles(stuck, isMain: isMain) + unsaid(main: main, isReached: isReached, isMain: isMain)
  }

  /// What follows a node: a place, or the arrival at one in the order of the file.
  private func successors(of node: Int, isStrict: (Int) -> Bool) -> [Int] {
    if node < count {
      return ways[node].map(\.to) + (fallsThrough(node, isStrict: isStrict(node)) ? [count + node + 1] : [])
    }
    let place = node - count
    guard place < count else { return [] }
    var next = [place]
    if isOptional[place] || (isLast(place) && place + 1 < count) { next.append(node + 1) }
    if let end = stageEnds[place] { next.append(count + end) }
    return next
  }

  /// The places from which there is no way out, those that lead to each other together.
  private func circles(_ stuck: [Int], isMain: [Bool]) -> [DeadEnd] {
    var group = [Int](repeating: -1, count: count)
    for place in stuck { group[place] = place }
    func root(_ place: Int) -> Int {
      var place = place
      while group[place] != place {
        group[place] = group[group[place]]
        place = group[place]
      }
      return place
    }
    for place in stuck {
      var next = ways[place].map(\.to)
      if fallsThrough(place, isStrict: !isMain[place]), let follower = follower(from: place + 1) {
        next.append(follower)
      }
      for target in next where group[target] >= 0 { group[root(place)] = root(target) }
    }
    var members: [Int: [Int]] = [:]
    for place in stuck { members[root(place), default: []].append(place) }
    return members.values.sorted { $0[0] < $1[0] }.compactMap { places in
      places.last.map {
        DeadEnd(
          kind: .circle, touchpointIndex: touchpoints[$0], touchpointIndices: places.map { touchpoints[$0] })
      }
    }
  }

  /// The last place of the file where it stands beside a main path that says where it ends, and doesn't say so itself.
  ///
  /// Where as much follows behind the main path's end as lies between that end and where the ways part, the end is a way
  /// out, and the last place is the journey's own end.
  private func unsaid(main: [Int], isReached: [Bool], isMain: [Bool]) -> [DeadEnd] {
    guard let end = main.last, isEnd[end], end + 1 < count, case let last = count - 1, isReached[last], !isMain[last],
      ways[last].isEmpty, !isEnd[last]
    else { return [] }
    let fork = main.lastIndex { place in ways[place].contains { $0.to > end } }
    if let fork, count - 1 - end >= main.count - 1 - fork { return [] }
    return [DeadEnd(kind: .unsaid, touchpointIndex: touchpoints[last], touchpointIndices: [touchpoints[last]])]
  }
}
