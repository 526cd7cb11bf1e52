/// A line of the flow from one thing to another.
struct FlowLink: Hashable {
  let tail: FlowNode
  let head: FlowNode
  let kind: FlowGraph.Kind
  /// The part of those at the tail who go along, 0…1; `nil` where it isn't known.
  let share: Double?
  /// The places of the personas who go along; empty for anybody.
  let personas: [Int]
  let isMain: Bool

  init(_ tail: FlowNode, _ head: FlowNode, kind: FlowGraph.Kind = .onward, share: Double? = nil, isMain: Bool = false) {
    self.tail = tail
    self.head = head
    self.kind = kind
    self.share = share
    personas = []
    self.isMain = isMain
  }

  init(_ way: FlowGraph.Way) {
    tail = .touchpoint(way.from)
    head = .touchpoint(way.to)
    kind = way.kind
    share = way.share
    personas = way.personas
    isMain = way.isMain
  }

  /// How far it reaches in the file, in touchpoints: long lines are what costs the layout engine time.
  var reach: Int {
    guard case .touchpoint(let from) = tail, case .touchpoint(let to) = head else { return 1 }
    return abs(to - from)
  }
}
