import JourneyAnalysis
import JourneyModel

/// What a comparison must not show for a check to pass.
enum FailCondition: Hashable {
  /// A touchpoint whose emotion falls by at least so much on the inner scale.
  case fall(Double)
  case lostOwner, removedStage, removedTouchpoint, newPain, brokenPromise, worseMetric, worseEnd, any

  /// The words of the command line.
  static let words = [
    "fall", "lost-owner", "removed-stage", "removed-touchpoint", "new-pain", "broken-promise", "worse-metric",
    "worse-end", "any",
  ]

  /// The conditions of words with commas between.
  /// - Throws: `Failure.usage` with the nearest word.
  static func read(_ lists: [String]) throws(Failure) -> [FailCondition] {
    var conditions: [FailCondition] = []
    for list in lists {
      for word in list.split(separator: ",", omittingEmptySubsequences: false) {
        let condition = try read(String(word).trimmedSpaces)
        if !conditions.contains(condition) { conditions.append(condition) }
      }
    }
    return conditions
  }

  private static func read(_ word: String) throws(Failure) -> FailCondition {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = try Choice(kind: "--fail-on condition", words: words).check(parts.first ?? "")
    if parts.count > 1, name != "fall" {
      throw .usage("--fail-on \(name): only fall has a size, such as fall=0.5")
    }
    switch name {
    case "fall":
      guard parts.count > 1 else { return .fall(1) }
      guard let size = Double(parts[1]), size > 0, size <= 4 else {
        throw .usage("--fail-on fall=\(Shown.plain(parts[1])): write a size on the scale of -2 to 2, such as fall=0.5")
      }
      return .fall(size)
    case "lost-owner": return .lostOwner
    case "removed-stage": return .removedStage
    case "removed-touchpoint": return .removedTouchpoint
    case "new-pain": return .newPain
    case "broken-promise": return .brokenPromise
    case "worse-metric": return .worseMetric
    case "worse-end": return .worseEnd
    default: return .any
    }
  }

  /// The word that it is written as.
  var word: String {
    switch self {
    case .fall: "fall"
    case .lostOwner: "lost-owner"
    case .removedStage: "removed-stage"
    case .removedTouchpoint: "removed-touchpoint"
    case .newPain: "new-pain"
    case .brokenPromise: "broken-promise"
    case .worseMetric: "worse-metric"
    case .worseEnd: "worse-end"
    case .any: "any"
    }
  }
}

extension String {
  /// Without the spaces round it.
  fileprivate var trimmedSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
