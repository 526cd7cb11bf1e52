import JourneyAnalysis
import JourneyModel

/// A flow before it is laid out.
public struct FlowPlan: Sendable {
  private let context: MapContext
  private let network: FlowNetwork
  private let cards: [Int: FlowCard]
  private let description: MapDescription

  init(_ graph: FlowGraph, _ analysis: Analysis, _ options: MapOptions) {
    let language = options.language ?? analysis.journey.language
    let context = MapContext(analysis, language: language, theme: options.theme)
    let network = FlowNetwork(graph, stages: analysis.journey.stages)
    self.context = context
    self.network = network
    cards = Dictionary(
      uniqueKeysWithValues: graph.touchpoints.map {
        ($0, FlowCard(analysis.journey.touchpoints[$0], in: network, context))
      })
    let words = FlowDescription(graph, of: analysis.journey, in: language)
    let known = MapDescription(analysis, language: language)
    description = MapDescription(title: known.title, text: known.text + " " + words.text)
  }

  /// The graph for the layout engine `dot`, in DOT: sizes and links under generated names, nothing of the author's.
  public var layoutGraph: [UInt8] { FlowLayoutGraph(network: network, sizes: sizes).dot }

  /// The finished map.
  /// - Parameter positions: what the layout engine's process has written about `layoutGraph`.
  /// - Throws: `FlowError` where that can't be read, or something is missing.
  public func map(laidOut positions: [UInt8]) throws(FlowError) -> JourneyMap {
    let layout = try FlowLayout(positions)
    var boxes: [FlowNode: Box] = [:]
    for node in network.nodes {
      guard let box = layout.boxes[node.name] else { throw .incompleteLayout }
      boxes[node] = box
    }
    var curves: [FlowCurve] = []
    for index in network.links.indices {
      guard let curve = layout.lines["l\(index)"] else { throw .incompleteLayout }
      curves.append(curve)
    }
    let page = FlowPage(
      context: context, network: network, cards: cards, boxes: boxes, curves: curves, height: layout.height)
    return JourneyMap(drawing: page.drawing(), description: description, language: context.language)
  }

  private var sizes: [FlowNode: (width: Double, height: Double)] {
    var sizes: [FlowNode: (width: Double, height: Double)] = [:]
    for node in network.nodes {
      if case .touchpoint(let index) = node {
        sizes[node] = cards[index]?.size
      } else {
        sizes[node] = FlowTerminal(node, context)?.size
      }
    }
    return sizes
  }
}
