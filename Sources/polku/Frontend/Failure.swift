import JourneyLint

/// What stops the tool, or keeps it from one of its files; each says in one line what to do.
enum Failure: Error {
  /// An input that can't be read.
  case unreadable(path: String, reason: String)
  /// An input larger than the limit, in bytes.
  case tooLarge(path: String, limit: Int)
  /// A folder in which there is no journey.
  case noJourneys(path: String)
  /// An output that can't be written.
  case unwritable(path: String, reason: String)
  /// Options that don't go together.
  case usage(String)
  /// A picture that couldn't be drawn.
  case notDrawn(path: String, reason: String)

  /// One line, without the name of the tool.
  var message: String {
    switch self {
    case .unreadable(let path, let reason): "\(path.visible): \(reason)"
    case .tooLarge(let path, let limit):
      "\(path.visible): the file is larger than \(limit / 1_048_576) MiB, which is more than any journey needs; split it"
    case .noJourneys(let path): "\(path.visible): there is no *.journey.yaml in this folder"
    case .unwritable(let path, let reason): "\(path.visible): can't be written: \(reason)"
    case .usage(let text): text
    case .notDrawn(let path, let reason): "\(path.visible): the map couldn't be drawn: \(reason)"
    }
  }

  /// What the command ends with.
  var status: ExitStatus {
    switch self {
    case .unreadable, .tooLarge, .noJourneys, .usage: .wrongUsage
    case .unwritable, .notDrawn: .failed
    }
  }
}

extension String {
  /// A path as it may be shown on a terminal: control characters are made visible.
  fileprivate var visible: String { VisibleText.shown(self) }
}
