import JourneyAnalysis
import JourneyModel

/// Whose peak, low point or end a moment is, where personas walk different paths.
struct MomentOwners {
  private let names: [CriticalMoment: [String]]
  private let pathCount: Int

  init(_ analysis: Analysis, language: Language) {
    let paths = analysis.paths.filter { !$0.curve.points.isEmpty }
    pathCount = paths.count
    var names: [CriticalMoment: [String]] = [:]
    if paths.count > 1 {
      for path in paths {
        let people = path.personas.compactMap { analysis.journey.persona($0)?.name.text(in: language) }
        for moment in path.criticalMoments {
          names[moment, default: []].append(people.map(MapCurve.shortName).joined(separator: ", "))
        }
      }
    }
    self.names = names
  }

  /// The names in brackets, with a space before; empty where it is everybody's or doesn't come from a path.
  func suffix(of moment: CriticalMoment) -> String {
    guard moment.kind != .declared, moment.kind != .failingCore, let names = names[moment], names.count < pathCount
    else { return "" }
    return " (\(names.joined(separator: ", ")))"
  }
}
