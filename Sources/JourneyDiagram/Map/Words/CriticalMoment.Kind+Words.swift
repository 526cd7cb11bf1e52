import JourneyAnalysis

extension CriticalMoment.Kind {
  /// The word by which maps and stories call it.
  var mapWord: MapWord {
    switch self {
    case .declared: .criticalMoment
    case .peak: .peak
    case .trough: .lowPoint
    case .end: .end
    case .steepestFall: .fall
    case .widestGap: .expectationGap
    case .longestWait: .longWait
    case .failingCore: .failingCore
    case .momentOfTruth: .momentOfTruth
    case .furthestAbove: .expectationGap
    case .silentWait: .longWait
    }
  }

  /// Its place where several are told of one touchpoint, 0 for the first.
  var tellingRank: Int {
    switch self {
    case .trough: 0
    case .peak: 1
    case .end: 2
    case .declared: 3
    case .failingCore: 4
    case .widestGap: 5
    case .longestWait: 6
    case .steepestFall: 7
    case .momentOfTruth: 8
    case .furthestAbove: 9
    case .silentWait: 10
    }
  }
}
