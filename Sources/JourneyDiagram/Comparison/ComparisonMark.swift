import JourneyAnalysis

/// What has become of a touchpoint, each with a sign of its own shape.
package enum ComparisonMark: String, Hashable, Sendable, CaseIterable {
  case worse, removed, added, moved, renamed, changed, better

  /// The marks of a touchpoint: added or removed, or else moved and renamed, and whether it is better or worse.
  static func marks(of touchpoint: TouchpointComparison) -> [ComparisonMark] {
    if touchpoint.isAdded { return [.added] }
    if touchpoint.isRemoved { return [.removed] }
    var marks: [ComparisonMark] = []
    if touchpoint.move != nil { marks.append(.moved) }
    if touchpoint.isRenamed { marks.append(.renamed) }
    if let verdict = verdict(of: touchpoint) { marks.append(verdict) }
    return marks
  }

  /// Better or worse by the feeling; where that is the same, by everything else if it all points one way.
  private static func verdict(of touchpoint: TouchpointComparison) -> ComparisonMark? {
    if let rise = touchpoint.emotionRise { return rise > 0 ? .better : .worse }
    let changes = touchpoint.changes.filter { $0.aspect != .name }
    let effects = Set(changes.compactMap(\.effect))
    switch (effects.contains(.better), effects.contains(.worse)) {
    case (true, false): return .better
    case (false, true): return .worse
    default: return changes.isEmpty ? nil : .changed
    }
  }

  /// The sign for a text.
  var sign: String {
    switch self {
    case .worse: "▼"
    case .removed: "−"
    case .added: "+"
    case .moved: "→"
    case .renamed: "≈"
    case .changed: "◇"
    case .better: "▲"
    }
  }

  /// The role that colours it in a terminal.
  var role: TerminalRole {
    switch self {
    case .worse: .strongBad
    case .better: .strongGood
    case .removed, .added: .strong
    case .moved, .renamed, .changed: .plain
    }
  }
}
