/// The graph that the layout engine gets: sizes and links under generated names, and not a letter of the author's.
///
/// Only what has proved safe with Graphviz 2.42's `dot`: boxes of fixed size, no clusters, records, HTML, labels, equal ranks
/// or orthogonal lines. It never holds a cycle: a way back is written forwards, from its head to its tail, and leaves both at
/// their tops. A stage needs no cluster, because all of it stands before all of the next one.
struct FlowLayoutGraph {
  /// Between two ranks, in points: room for arrows and shares.
  static let rankGap = 66.0
  /// Between two things of a rank.
  static let nodeGap = 30.0

  let network: FlowNetwork
  /// The size of each thing in points.
  let sizes: [FlowNode: (width: Double, height: Double)]

  /// The graph in DOT, in ASCII.
  var dot: [UInt8] {
    var out = Array("digraph flow {\ngraph [rankdir=LR,newrank=true,splines=true,ranksep=".utf8)
    DecimalNumber.inches(fromPoints: Self.rankGap, to: &out)
    out += ",nodesep=".utf8
    DecimalNumber.inches(fromPoints: Self.nodeGap, to: &out)
    out += "];\nnode [shape=box,fixedsize=true,label=\"\"];\nedge [dir=none];\n".utf8
    for node in network.nodes {
      let size = sizes[node] ?? (1, 1)
      out += "\(node.name) [width=".utf8
      DecimalNumber.inches(fromPoints: size.width, to: &out)
      out += ",height=".utf8
      DecimalNumber.inches(fromPoints: size.height, to: &out)
      out += "];\n".utf8
    }
    for (index, link) in network.links.enumerated() {
      let isBack = link.kind == .back
      let (first, second) = isBack ? (link.head, link.tail) : (link.tail, link.head)
      let ports = isBack ? "tailport=n,headport=n,weight=1" : "tailport=e,headport=w,weight=\(link.isMain ? 8 : 2)"
      out += "\(first.name) -> \(second.name) [key=l\(index),\(ports)];\n".utf8
    }
    for (before, behind) in network.order {
      out += "\(before.name) -> \(behind.name) [style=invis,weight=0];\n".utf8
    }
    out += "}".utf8
    return out
  }
}
