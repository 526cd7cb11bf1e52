/// Notices which maps are to be drawn anew: a journey has changed or is new, or settings have changed.
///
/// It looks at the times and sizes of files and is told by nobody, which works on every file system, and for editors that
/// replace a file as well as for those that write into it.
struct Watcher {
  /// What has changed since the step before.
  struct Changes {
    var maps: [PlannedMap] = []
    /// What is wrong now and wasn't before.
    var failures: [Failure] = []
  }

  /// How many looks at the known files and folders come between two searches of the folders. A search finds as well what
  /// happened within one tick of a file system's clock.
  private static let looksBetweenSearches = 25

  private let plan: RenderPlan
  private var journeys: [String: FileSystem.Version] = [:]
  private var settings: [String: FileSystem.Version] = [:]
  private var messages: [String] = []
  private var known = Known([])
  private var looks = 0
  private var isFirst = true

  init(_ plan: RenderPlan) { self.plan = plan }

  /// Looks once. At first every map has changed; a journey that is gone has not, since it may be about to be replaced.
  mutating func step() -> Changes {
    looks += 1
    guard isFirst || looks > Self.looksBetweenSearches || known.haveChanged else { return Changes() }
    looks = 0
    return search()
  }

  private mutating func search() -> Changes {
    let found = plan.maps()
    let files = found.maps.map(\.file)
    let candidates = ProjectFinder.candidates(for: files)
    known = Known(files + candidates.sorted() + found.folders)
    var changes = Changes()
    let settingsNow = Self.versions(of: candidates)
    let haveSettingsChanged = settingsNow != settings
    settings = settingsNow

    let before = journeys
    journeys = Self.versions(of: files)
    for map in found.maps {
      let now = journeys[map.file]
      if isFirst || now != nil && (haveSettingsChanged || now != before[map.file]) { changes.maps.append(map) }
    }
    changes.failures = found.failures.filter { !messages.contains($0.message) }
    messages = found.failures.map(\.message)
    isFirst = false
    return changes
  }

  private static func versions(of files: some Sequence<String>) -> [String: FileSystem.Version] {
    var versions: [String: FileSystem.Version] = [:]
    for file in files { versions[file] = FileSystem.version(of: file) }
    return versions
  }

  /// Files and folders as they were at the last search. A folder changes with every name in it that comes or goes.
  private struct Known {
    private let paths: [String]
    private let versions: [FileSystem.Version?]

    init(_ paths: [String]) {
      self.paths = paths
      versions = paths.map(FileSystem.version)
    }

    /// Whether one of them has changed since.
    var haveChanged: Bool { zip(paths, versions).contains { FileSystem.version(of: $0) != $1 } }
  }
}
