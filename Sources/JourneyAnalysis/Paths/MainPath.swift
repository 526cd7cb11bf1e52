import JourneyModel

/// The way that most of a persona's journeys take.
///
/// It goes through the touchpoints in the order of the file: those that are the persona's, which are those that name the
/// persona or nobody. Where `next` is written it goes on there instead, and leaves out what lies between: to the target
/// with the largest share; without shares to the first that isn't optional, or else the first. Only targets further on in
/// the file count, since a way back is no part of the main path. A touchpoint that `ends` the journey is left out where the
/// file goes on behind it and no `next` leads to it: whoever comes past it is not one of those who ended there.
struct MainPath {
  /// The ids of those who walk it; empty where the journey names no persona.
  var personas: [String]
  /// The graphs of those who walk it, with the ids of their personas: one, unless some have touchpoints of their own beside
  /// the path.
  var graphs: [(personas: [String], graph: PathGraph)]
  /// The touchpoints in order, as places in the journey's list.
  let touchpoints: [Int]

  /// The main paths of all personas, each once.
  /// - Complexity: O(n) in the touchpoints for each persona.
  static func all(of journey: Journey) -> [MainPath] {
    var paths: [MainPath] = []
    for persona in personaIDs(of: journey) {
      let own = PathGraph.touchpoints(of: persona, in: journey)
      if let known = paths.firstIndex(where: { $0.graphs.contains { $0.graph.touchpoints == own } }) {
        paths[known].personas.append(persona)
        if let graph = paths[known].graphs.firstIndex(where: { $0.graph.touchpoints == own }) {
          paths[known].graphs[graph].personas.append(persona)
        }
        continue
      }
      let graph = PathGraph(journey, touchpoints: own)
      let touchpoints = places(in: graph).map { graph.touchpoints[$0] }
      if let same = paths.firstIndex(where: { $0.touchpoints == touchpoints }) {
        paths[same].personas.append(persona)
        paths[same].graphs.append(([persona], graph))
      } else {
        paths.append(MainPath(personas: [persona], graphs: [([persona], graph)], touchpoints: touchpoints))
      }
    }
    guard paths.isEmpty else { return paths }
    let graph = PathGraph(journey, persona: nil)
    return [
      MainPath(
        personas: [], graphs: [([], graph)], touchpoints: places(in: graph).map { graph.touchpoints[$0] })
    ]
  }

  /// The personas of the file; those of the project only where a touchpoint names them, or where there is no other.
  private static func personaIDs(of journey: Journey) -> [String] {
    var present = journey.personas
    if present.contains(where: { $0.isShared }) {
      let named = Set(journey.touchpoints.flatMap { $0.personas.compactMap { $0.id } })
      present.removeAll { $0.isShared && !named.contains($0.id) }
    }
    if present.count < 2 { return present.map { $0.id } }
    var seen: Set<String> = []
    return present.map { $0.id }.filter { seen.insert($0).inserted }
  }

  /// The main path through a graph, as places in it.
  /// - Complexity: O(n) in the touchpoints and ways.
  static func places(in graph: PathGraph) -> [Int] {
    if graph.isLine { return Array(0..<graph.count) }
    var path: [Int] = []
    var place = graph.follower(from: 0)
    var isLedHere = false
    while let here = place {
      path.append(here)
      if graph.isLast(here), isLedHere { break }
      let target = graph.mainTarget(here)
      isLedHere = target != nil
      place = target ?? graph.follower(from: here + 1)
    }
    return path
  }
}
