import JourneyModel

extension PathAnalysis {
  /// Everything along a main path.
  init(_ main: MainPath, of base: AnalysedJourney) {
    let path = main.touchpoints
    let curve = EmotionCurve(base.journey, along: path, CurveSummary(of: path, base.facts))
    let branches = Self.branches(main, base.facts)
    self.init(
      personas: main.personas, touchpointIndices: path, curve: curve,
      criticalMoments: base.moments.moments(along: path, curve, branches), branches: branches, base: base)
  }

  /// The branches of all who walk the path; those that some of them have in common once.
  private static func branches(_ main: MainPath, _ facts: [StepFacts]) -> [PathBranch] {
    struct Key: Hashable {
      let kind: PathBranch.Kind
      let leaves: PathBranch.Place?
      let touchpoints: [Int]
      let arrives: PathBranch.Place?
      let share: Double?
    }
    if main.graphs.count == 1, let graph = main.graphs.first?.graph {
      return BranchFinder.branches(of: MainPath.places(in: graph), in: graph, facts)
    }
    var all: [PathBranch] = []
    var known: [Key: Int] = [:]
    for (personas, graph) in main.graphs {
      // A branch is named by its place among all of them; what it leaves or joins stands before it.
      var places: [Int] = []
      func moved(_ place: PathBranch.Place?, own: Int) -> PathBranch.Place? {
        place.map { place in
          let branch = place.branch.map { $0 < places.count ? places[$0] : own }
          return PathBranch.Place(touchpointIndex: place.touchpointIndex, branch: branch, position: place.position)
        }
      }
      let found = BranchFinder.branches(of: MainPath.places(in: graph), in: graph, facts)
      for var branch in found {
        branch.leaves = moved(branch.leaves, own: all.count)
        branch.arrives = moved(branch.arrives, own: all.count)
        branch.personas = personas
        let key = Key(
          kind: branch.kind, leaves: branch.leaves, touchpoints: branch.touchpointIndices, arrives: branch.arrives,
          share: branch.share)
        if let same = known[key] {
          all[same].personas += personas
          places.append(same)
        } else {
          known[key] = all.count
          places.append(all.count)
          all.append(branch)
        }
      }
    }
    for index in all.indices where all[index].personas.count == main.personas.count { all[index].personas = [] }
    return all
  }
}
