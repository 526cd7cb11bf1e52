/// What is wrong with the ways of a journey: touchpoints that nobody comes to, and ways that lead nowhere.
struct PathFaults {
  /// Touchpoints that none of those whom they belong to comes to, as places in the journey's list, in order.
  let unreachable: [Int]
  /// Dead ends, by touchpoint, each once.
  let deadEnds: [DeadEnd]

  /// The faults in the graphs of all paths.
  /// - Complexity: O(n) in the touchpoints and ways of each graph.
  init(_ paths: [MainPath], count: Int) {
    guard paths.contains(where: { $0.graphs.contains { !$0.graph.isLine } }) else {
      (unreachable, self.deadEnds) = ([], [])
      return
    }
    var isOnGraph = [Bool](repeating: false, count: count)
    var isReached = isOnGraph
    var deadEnds: Set<DeadEnd> = []
    for (_, graph) in paths.flatMap(\.graphs) {
      if graph.isLine {
        for index in graph.touchpoints { (isOnGraph[index], isReached[index]) = (true, true) }
        continue
      }
      let main = MainPath.places(in: graph)
      for (place, isKnown) in graph.reached(main: main).enumerated() {
        isOnGraph[graph.touchpoints[place]] = true
        if isKnown { isReached[graph.touchpoints[place]] = true }
      }
      deadEnds.formUnion(graph.deadEnds(main: main))
    }
    unreachable = (0..<count).filter { isOnGraph[$0] && !isReached[$0] }
    self.deadEnds = deadEnds.sorted {
      ($0.touchpointIndex, $0.kind.rawValue, $0.touchpointIndices.count)
        < ($1.touchpointIndex, $1.kind.rawValue, $1.touchpointIndices.count)
    }
  }
}
