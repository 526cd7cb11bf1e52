import JourneyModel

/// What is laid out: the things of the flow with their links, and those links that are too long to be drawn as lines.
struct FlowNetwork {
  /// How far all lines together may reach, in touchpoints, beyond those of the main way: what a longer sum costs the layout
  /// engine is seconds (2.42 takes 12 s for 100 lines that reach 67 of 200 touchpoints on average).
  private static let totalReach = 600
  /// How far a line beyond the main way may reach, in touchpoints: over more rows than a few nobody follows it.
  private static let longestReach = 40

  let graph: FlowGraph
  /// The things that have places, in the order of the file.
  let nodes: [FlowNode]
  /// The lines, in a steady order.
  let links: [FlowLink]
  /// The ways that are told at the touchpoint instead of drawn, by touchpoint.
  let jumps: [Int: [FlowGraph.Way]]
  /// The ways that lead to where they come from, by touchpoint.
  let repeats: [Int: FlowGraph.Way]
  /// Pairs of things that have to stand in this order although nothing links them.
  let order: [(FlowNode, FlowNode)]

  init(_ graph: FlowGraph, stages: [Stage]) {
    self.graph = graph
    var drawn: [FlowLink] = []
    var jumps: [Int: [FlowGraph.Way]] = [:]
    var repeats: [Int: FlowGraph.Way] = [:]
    var reach = 0
    for way in graph.ways.sorted(by: Self.precedes) {
      guard way.kind != .again else {
        repeats[way.from] = way
        continue
      }
      let link = FlowLink(way)
      let isFree = way.isMain && link.reach <= Self.longestReach
      let isFar = !way.isMain && link.reach > Self.longestReach
      if isFar || (!isFree && reach + link.reach > Self.totalReach) {
        jumps[way.from, default: []].append(way)
      } else {
        if !isFree { reach += link.reach }
        drawn.append(link)
      }
    }
    let places = Dictionary(uniqueKeysWithValues: graph.ways.enumerated().map { ($1, $0) })
    for key in jumps.keys { jumps[key]?.sort { places[$0, default: 0] < places[$1, default: 0] } }
    drawn.sort { Self.place($0) < Self.place($1) }
    self.jumps = jumps
    self.repeats = repeats

    let shown = Set(graph.touchpoints)
    let ends = Set(graph.ends.map(\.mark))
    var nodes: [FlowNode] = []
    var members: [[FlowNode]] = []
    if !graph.starts.isEmpty { nodes.append(.start) }
    for stage in stages {
      var own: [FlowNode] = []
      for touchpoint in stage.touchpoints where shown.contains(touchpoint.index) {
        own.append(.touchpoint(touchpoint.index))
        if ends.contains(touchpoint.index) { own.append(.end(touchpoint.index)) }
      }
      if stage.touchpoints.isEmpty { own.append(.empty(stage.index)) }
      nodes += own
      if !own.isEmpty { members.append(own) }
    }
    var links = graph.starts.map { FlowLink(.start, .touchpoint($0), isMain: true) }
    links += graph.ends.map { end in
      FlowLink(
        .touchpoint(end.touchpoint), .end(end.mark), kind: end.mark == end.touchpoint ? .onward : .bypass,
        share: end.share, isMain: end.isMain)
    }
    links += drawn
    self.links = links
    order = Self.order(of: members, links, &nodes)
    self.nodes = nodes
  }

  /// The main way first, then what is short.
  private static func precedes(_ a: FlowGraph.Way, _ b: FlowGraph.Way) -> Bool {
    func key(_ way: FlowGraph.Way) -> (Int, Int, Int, Int) {
      (way.isMain ? 0 : 1, abs(way.to - way.from), way.from, way.to)
    }
    return key(a) < key(b)
  }

  private static func place(_ link: FlowLink) -> (Int, Int) {
    guard case .touchpoint(let from) = link.tail, case .touchpoint(let to) = link.head else { return (-1, -1) }
    return (from, to)
  }

  /// Keeps each stage wholly before the next one: what nothing follows in a stage stands before what nothing precedes in the
  /// next.
  private static func order(of members: [[FlowNode]], _ links: [FlowLink], _ nodes: inout [FlowNode]) -> [(
    FlowNode, FlowNode
  )] {
    var group: [FlowNode: Int] = [:]
    for (index, own) in members.enumerated() { for node in own { group[node] = index } }
    var followed: Set<FlowNode> = []
    var preceded: Set<FlowNode> = []
    for link in links {
      guard let tail = group[link.tail], tail == group[link.head] else { continue }
      let isBack = link.kind == .back
      followed.insert(isBack ? link.head : link.tail)
      preceded.insert(isBack ? link.tail : link.head)
    }
    var order: [(FlowNode, FlowNode)] = []
    for (index, (before, behind)) in zip(members, members.dropFirst()).enumerated() {
      let sinks = before.filter { !followed.contains($0) }
      let sources = behind.filter { !preceded.contains($0) }
      if sinks.count * sources.count <= 24 {
        for sink in sinks { order += sources.map { (sink, $0) } }
      } else {
        nodes.append(.divider(index))
        order += sinks.map { ($0, .divider(index)) } + sources.map { (.divider(index), $0) }
      }
    }
    return order
  }
}
