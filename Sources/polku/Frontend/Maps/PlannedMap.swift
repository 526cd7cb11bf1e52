import JourneyLint

/// A journey's file with the file that its map goes to.
struct PlannedMap: Equatable {
  let file: String
  let target: String

  /// The plan for files whose maps go to one folder. Where two would go to the same file, the later has failed.
  static func plan(_ files: [String], folder: String, request: MapRequest) -> (maps: [PlannedMap], clashes: [Failure]) {
    var maps: [PlannedMap] = []
    var clashes: [Failure] = []
    var owners: [String: String] = [:]
    for file in files {
      let target = request.path(for: file, in: folder)
      if let other = owners.updateValue(file, forKey: target) {
        owners[target] = other
        let names = [file, other, target].map(VisibleText.shown)
        clashes.append(
          .usage("\(names[0]) and \(names[1]) would both be drawn to \(names[2]); rename one, or draw them apart"))
      } else {
        maps.append(PlannedMap(file: file, target: target))
      }
    }
    return (maps, clashes)
  }
}
