import JourneyLint

/// What stops the tool, or keeps it from one of its files; each says in one line what to do.
enum Failure: Error {
  /// An input that can't be read.
  case unreadable(path: String, reason: String)
  /// An input larger than the limit, in bytes.
  case tooLarge(path: String, limit: Int)
  /// A folder in which there is no journey, or none that isn't left out.
  case noJourneys(path: String, isFiltered: Bool = false)
  /// An output that can't be written.
  case unwritable(path: String, reason: String)
  /// Standard output that can't be written.
  case outputUnwritable(reason: String)
  /// A baseline that isn't one, or is damaged; the place in it, where it has one.
  case baseline(path: String, place: String, problem: String)
  /// Options that don't go together.
  case usage(String)
  /// Settings that ask for what there isn't.
  case settings(path: String, settings: String, problem: String)
  /// An option that asks for what this journey hasn't.
  case notFound(path: String, problem: String)
  /// A picture that couldn't be drawn.
  case notDrawn(path: String, reason: String)

  /// One line, without the name of the tool.
  var message: String {
    switch self {
    case .unreadable(let path, let reason): "\(path.visible): \(reason)"
    case .tooLarge(let path, let limit):
      "\(path.visible): the file is larger than \(limit / 1_048_576) MiB, which is more than any journey needs; split it"
    case .noJourneys(let path, let isFiltered):
      "\(path.visible): there is no *.journey.yaml in this folder"
        + (isFiltered ? " that .gitignore and polku.yaml don't leave out; one that you name is never left out" : "")
    case .unwritable(let path, let reason): "\(path.visible): can't be written: \(reason)"
    case .outputUnwritable(let reason): "standard output can't be written: \(reason)"
    case .baseline(let path, let place, let problem): "\(path.visible)\(place): \(problem)"
    case .usage(let text): text
    case .settings(let path, let settings, let problem):
      "\(path.visible): not drawn, because of \(settings.visible): \(problem)"
    case .notFound(let path, let problem): "\(path.visible): \(problem)"
    case .notDrawn(let path, let reason): "\(path.visible): the map couldn't be drawn: \(reason)"
    }
  }

  /// The file or folder that it is about; `nil` for options.
  var path: String? {
    switch self {
    case .unreadable(let path, _), .tooLarge(let path, _), .noJourneys(let path, _), .unwritable(let path, _),
      .baseline(let path, _, _), .settings(let path, _, _), .notFound(let path, _), .notDrawn(let path, _):
      path
    case .usage, .outputUnwritable: nil
    }
  }

  /// What the command ends with.
  var status: ExitStatus {
    switch self {
    case .unreadable, .tooLarge, .noJourneys, .usage, .settings, .notFound, .baseline: .wrongUsage
    case .unwritable, .outputUnwritable, .notDrawn: .failed
    }
  }
}

extension String {
  /// A path as it may be shown on a terminal: control characters are made visible, and so is nothing.
  fileprivate var visible: String { isEmpty ? "''" : VisibleText.shown(self) }
}
