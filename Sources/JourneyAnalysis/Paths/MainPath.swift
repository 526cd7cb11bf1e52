import JourneyModel

/// The way that most of a persona's journeys take.
///
/// It goes through the touchpoints in the order of the file: those that are the persona's, which are those that name the
/// persona or nobody. Where `next` is written it goes on there instead, and leaves out what lies between: to the target
/// with the largest share; without shares to the first that isn't optional, or else the first. Only targets further on in
/// the file count, since a way back is no part of the main path. A touchpoint that `ends` the journey is left out where the
/// file goes on behind it and no `next` leads to it: whoever comes past it is not one of those who ended there.
struct MainPath: Equatable {
  /// The ids of those who walk it; empty where the journey names no persona.
  var personas: [String]
  /// The touchpoints in order, as places in the journey's list.
  let touchpoints: [Int]

  /// The main paths of all personas, each once.
  /// - Complexity: O(n) in the touchpoints for each persona.
  static func all(of journey: Journey) -> [MainPath] {
    var paths: [MainPath] = []
    let personas = personaIDs(of: journey)
    for persona in personas {
      let touchpoints = touchpoints(of: persona, in: journey)
      if let same = paths.firstIndex(where: { $0.touchpoints == touchpoints }) {
        paths[same].personas.append(persona)
      } else {
        paths.append(MainPath(personas: [persona], touchpoints: touchpoints))
      }
    }
    return paths.isEmpty ? [MainPath(personas: [], touchpoints: touchpoints(of: nil, in: journey))] : paths
  }

  /// The personas of the file; those of the project only where a touchpoint names them, or where there is no other.
  private static func personaIDs(of journey: Journey) -> [String] {
    let named = Set(journey.touchpoints.flatMap { $0.personas.compactMap(\.id) })
    let present = journey.personas.filter { !$0.isShared || named.contains($0.id) }
    var seen: Set<String> = []
    return present.map(\.id).filter { seen.insert($0).inserted }
  }

  private static func touchpoints(of persona: String?, in journey: Journey) -> [Int] {
    let all = journey.touchpoints
    let own = all.indices.filter { belongs(all[$0], to: persona) }
    let places = Dictionary(own.enumerated().map { (all[$0.element].id, $0.offset) }) { first, _ in first }
    var path: [Int] = []
    var place = 0
    var isLedHere = false
    while place < own.count {
      let index = own[place]
      let isAside = all[index].ends?.isSo == true && place + 1 < own.count && !isLedHere
      if !isAside { path.append(index) }
      let target = isAside ? nil : mainTarget(of: all[index], behind: place, in: own, places, all)
      if all[index].ends?.isSo == true, isLedHere { break }
      isLedHere = target != nil
      place = target ?? place + 1
    }
    return path
  }

  private static func belongs(_ touchpoint: Touchpoint, to persona: String?) -> Bool {
    guard let persona, !touchpoint.personas.isEmpty else { return true }
    return touchpoint.personas.contains { $0.id == persona }
  }

  /// Where most go on: a place in the persona's list; `nil` for what follows in the file.
  private static func mainTarget(
    of touchpoint: Touchpoint, behind place: Int, in own: [Int], _ places: [String: Int], _ all: [Touchpoint]
  ) -> Int? {
    let ways = touchpoint.next.compactMap { branch -> (place: Int, share: Double?, isOptional: Bool)? in
      guard let id = branch.target.id, let target = places[id], target > place else { return nil }
      return (target, branch.share?.value, all[own[target]].isOptional)
    }
    guard ways.contains(where: { $0.share != nil }) else {
      return (ways.first { !$0.isOptional } ?? ways.first)?.place
    }
    // Those that give no share divide among themselves what the others leave.
    let open = touchpoint.next.count { $0.share == nil }
    let rest = max(0, 1 - touchpoint.next.reduce(0) { $0 + ($1.share?.value ?? 0) }) / Double(max(1, open))
    var best: (place: Int, share: Double)?
    for way in ways where (way.share ?? rest) > (best?.share ?? -1) { best = (way.place, way.share ?? rest) }
    return best?.place
  }
}
