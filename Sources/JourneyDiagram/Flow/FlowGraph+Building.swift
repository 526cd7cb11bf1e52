package import JourneyAnalysis
import JourneyModel

extension FlowGraph {
  /// The ways of a journey, or of one of its personas.
  /// - Parameter persona: the id of the persona; `nil` for all.
  /// - Complexity: O(n) in the touchpoints and ways for each persona.
  package init(_ analysis: Analysis, persona: String? = nil) {
    let journey = analysis.journey
    let paths = analysis.paths.filter { path in persona.map { path.personas.contains($0) } ?? true }
    let builder = FlowGraphBuilder(journey)
    var walkers: [String?] = paths.flatMap(\.personas)
    if let persona { walkers = [persona] }
    if walkers.isEmpty { walkers = [nil] }
    var ways: [FlowGraphBuilder.Pair: FlowGraphBuilder.Draft] = [:]
    var shown: Set<Int> = []
    var ends: [Int: (mark: Int, share: Double?)] = [:]
    var losses: [Int: Double] = [:]
    for walker in walkers {
      let own = builder.touchpoints(of: walker)
      let reached = Set(own)
      shown.formUnion(own)
      let onMain = Set(
        paths.filter { path in walker.map(path.personas.contains) ?? true }.flatMap(\.touchpointIndices))
      for place in own.indices {
        let found = builder.ways(from: place, in: own, reached, isMain: onMain.contains(own[place]))
        for draft in found.ways {
          let pair = FlowGraphBuilder.Pair(from: own[place], to: draft.to)
          var known = ways[pair] ?? draft
          if let walker, let index = journey.personas.firstIndex(where: { $0.id == walker }) {
            known.personas.insert(index)
          }
          ways[pair] = known
        }
        if let mark = found.end { ends[own[place]] = (mark, found.rest) }
        if let loss = found.loss { losses[own[place]] = loss }
      }
    }
    var main: Set<FlowGraphBuilder.Pair> = []
    for path in paths {
      let places = path.touchpointIndices
      for (from, to) in zip(places, places.dropFirst()) { main.insert(.init(from: from, to: to)) }
    }
    let everybody = Set(walkers.compactMap { id in journey.personas.firstIndex { $0.id == id } })
    touchpoints = shown.sorted()
    starts = Set(paths.compactMap(\.touchpointIndices.first)).sorted()
    self.ways = ways.keys.sorted().compactMap { pair in
      guard let draft = ways[pair] else { return nil }
      return Way(
        from: pair.from, to: pair.to, kind: draft.kind, share: draft.share,
        personas: draft.personas == everybody ? [] : draft.personas.sorted(), isMain: main.contains(pair))
    }
    let lasts = Set(paths.compactMap(\.touchpointIndices.last))
    self.ends = ends.keys.sorted().compactMap { place in
      ends[place].map { End(touchpoint: place, mark: $0.mark, share: $0.share, isMain: lasts.contains(place)) }
    }
    self.losses = losses.keys.sorted().compactMap { place in losses[place].map { Loss(touchpoint: place, share: $0) } }
    stageLosses = Self.losses(of: journey)
  }

  /// What each stage loses: those who came in, less those who went on. Where it isn't said how many went on, that is how many
  /// came into the next stage that most go through.
  private static func losses(of journey: Journey) -> [StageLoss] {
    let stages = journey.stages
    var following: Int?
    var result: [StageLoss] = []
    for stage in stages.reversed() where !stage.isOptional {
      if let entered = stage.entered?.value, entered > 0, let out = stage.exited?.value ?? following, out < entered,
        out >= 0
      {
        result.append(StageLoss(stage: stage.index, entered: entered, left: entered - out))
      }
      following = stage.entered?.value
    }
    return result.reversed()
  }
}
