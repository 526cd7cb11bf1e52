public import JourneyModel
public import JourneySyntax

/// The lanes of a project's maps.
public enum LaneSettings {
  /// Looking for near words takes time: so many are looked for.
  private static let mostSought = 200
  /// The most that are told.
  private static let most = 1000

  /// What is wrong with a project's choice of lanes, in order of place.
  /// - Complexity: O(n) in the names.
  public static func mistakes(in project: Project?) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: [String: Span] = [:]
    for lane in (project?.lanes ?? []) where found.count < most {
      if !LaneRegistry.ids.contains(lane.value) {
        found.append(unknown(lane, isNearSought: found.count < mostSought))
      } else if let first = seen[lane.value] {
        found.append(saidTwice(lane, first))
      } else {
        seen[lane.value] = lane.span
      }
    }
    return found.sorted { $0.span.start < $1.span.start }
  }

  private static func unknown(_ lane: Spanned<String>, isNearSought: Bool) -> Diagnostic {
    let ids = LaneRegistry.ids
    let near = isNearSought ? Nearest.match(for: lane.value, among: ids) : nil
    return Diagnostic(
      id: "unknown-lane", message: "no lane is called \(Shown.quoted(lane.value))", span: lane.span,
      note: near.map { "did you mean '\($0)'?" },
      explanation: "a map can't show a lane that isn't there",
      help: near.map { "write '\($0)'" } ?? "write \(Shown.alternatives(ids))",
      fixes: near.map { [Fix("Write '\($0)'", safety: .suggested, edits: [Edit(lane.span, $0)])] } ?? [])
  }

  private static func saidTwice(_ lane: Spanned<String>, _ first: Span) -> Diagnostic {
    Diagnostic(
      id: "unknown-lane", message: "the lane \(Shown.quoted(lane.value)) stands here a second time", span: lane.span,
      labels: [Label(first, "it stood here first")], explanation: "a map shows each lane once", help: "write it once")
  }
}
