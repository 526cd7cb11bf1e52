import JourneyAnalysis
import JourneyModel
import JourneySyntax
import Testing

/// A journey of one stage with these touchpoints, each a name and a mapping: `b {next: d, emotion: 1}`.
func journey(along touchpoints: [String], head: String = "") throws -> Journey {
  let entries = touchpoints.map { text -> String in
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? ", " + parts[1].dropFirst().dropLast() : ""
    return "      - {touchpoint: \(parts[0])\(rest)}\n"
  }
  return try journey("journey: A\n\(head)stages:\n  - stage: purchase\n    touchpoints:\n" + entries.joined())
}

/// What an analysis finds beside the main path, a line a branch: kind, from where, own touchpoints, to where, share.
func branches(of analysis: Analysis, path: Int = 0) -> [String] {
  let ids = analysis.journey.touchpoints.map(\.id)
  return analysis.paths[path].branches.map { branch in
    let from = branch.leaves.map { ids[$0.touchpointIndex] } ?? "·"
    let to = branch.arrives.map { ids[$0.touchpointIndex] } ?? "·"
    let share = branch.share.map { " \(Int(($0 * 100).rounded()))" } ?? ""
    let own = branch.touchpointIndices.map { ids[$0] }
    return "\(branch.kind.rawValue): " + ([from] + own + [to]).joined(separator: " ") + share
  }
}
