import JourneyAnalysis

extension CriticalMoment.Kind {
  /// The word by which maps and stories call it.
  var mapWord: MapWord {
    switch self {
    case .declared: .criticalMoment
    case .peak: .peak
    case .trough: .lowPoint
    case .branchTrough: .branchLowPoint
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
    case .branchTrough: 1
    case .peak: 2
    case .end: 3
    case .declared: 4
    case .failingCore: 5
    case .widestGap: 6
    case .longestWait: 7
    case .steepestFall: 8
    case .momentOfTruth: 9
    case .furthestAbove: 10
    case .silentWait: 11
    }
  }
}
