import JourneyModel

extension Degree {
  /// The word for a pain of this severity.
  var mapWord: MapWord {
    switch self {
    case .low: .minor
    case .medium: .moderate
    case .high: .severe
    }
  }

  /// The sign of it where there is nothing but text.
  var sign: String {
    switch self {
    case .low: "!"
    case .medium: "!!"
    case .high: "!!!"
    }
  }
}
