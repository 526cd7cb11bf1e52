import JourneyAnalysis
import JourneyModel

/// Whose peak, low point or end a moment is, where personas walk different paths.
struct MomentOwners {
  private let names: [CriticalMoment: [[String]]]
  private let pathCount: Int

  init(_ analysis: Analysis, language: Language) {
    let paths = analysis.paths.filter { !$0.curve.points.isEmpty }
    pathCount = paths.count
    var names: [CriticalMoment: [[String]]] = [:]
    if paths.count > 1 {
      for path in paths {
        let people = path.personas.compactMap { analysis.journey.persona($0)?.name.text(in: language) }
        for moment in path.criticalMoments {
          names[moment, default: []].append(people.map(MapCurve.shortName))
        }
      }
    }
    self.names = names
  }

  /// How much is told of whose a moment is.
  enum Detail: CaseIterable {
    /// Every name.
    case all
    /// The first name and how many more there are: `Ann +2`.
    case first
    /// Nothing.
    case none
  }

  /// A longer name is cut where there is little room.
  private static let longestName = 22

  /// The names in brackets, with a space before; empty where it is everybody's or doesn't come from a path.
  func suffix(of moment: CriticalMoment, _ detail: Detail = .all) -> String {
    guard moment.kind != .declared, moment.kind != .failingCore, let paths = names[moment], paths.count < pathCount
    else { return "" }
    let names = paths.flatMap { $0 }
    switch detail {
    case .all: return " (\(names.joined(separator: ", ")))"
    case .first:
      guard let first = names.first else { return "" }
      return " (\(Self.cut(first))\(names.count > 1 ? " +\(names.count - 1)" : ""))"
    case .none: return ""
    }
  }

  /// A name without the words for which there is no room.
  private static func cut(_ name: String) -> String {
    guard name.count > longestName else { return name }
    var words = name.prefix(longestName - 1)
    if let space = words.lastIndex(where: \.isWhitespace) { words = words[..<space] }
    return "\(words)…"
  }
}
