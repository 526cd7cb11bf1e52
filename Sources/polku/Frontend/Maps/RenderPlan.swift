/// Which journeys are drawn, and where their maps go.
struct RenderPlan {
  /// The files and folders of the command line.
  let paths: [String]
  /// The file, or the folder, that -o names.
  let output: String
  /// Whether that is a folder.
  let isFolder: Bool
  let request: MapRequest
  /// What is left out where folders are searched.
  var scope = JourneyFiles.Scope()

  /// The maps as of now.
  struct Maps {
    let maps: [PlannedMap]
    /// The folders that were searched for journeys.
    let folders: [String]
    /// What is wrong with the paths.
    let notFound: [Failure]
    /// Journeys that have no map because its file would be that of another.
    var clashes: [Failure] = []

    /// All that is wrong.
    var failures: [Failure] { notFound + clashes }
  }

  /// Looks for the journeys.
  func maps() -> Maps {
    let found = JourneyFiles.search(paths, scope)
    guard isFolder else {
      let maps = found.files.map { PlannedMap(file: $0, target: output) }
      return Maps(maps: maps, folders: found.folders, notFound: found.failures)
    }
    let plan = PlannedMap.plan(found.files, folder: output, request: request)
    return Maps(maps: plan.maps, folders: found.folders, notFound: found.failures, clashes: plan.clashes)
  }
}
