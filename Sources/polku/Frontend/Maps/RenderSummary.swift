import JourneyLint

/// How a run went, in the words of the command.
enum RenderSummary {
  /// What is said about a map on standard output; `nil` for nothing.
  static func line(_ map: PlannedMap, _ fate: MapFate) -> String? {
    let file = VisibleText.shown(map.file)
    let target = VisibleText.shown(map.target)
    return switch fate {
    case .drawn: "\(file) → \(target)\n"
    case .outdated: "\(target): out of date (\(file))\n"
    case .missing: "\(target): missing (\(file))\n"
    case .unchanged, .failed: nil
    }
  }

  /// The last line: how many maps there are, and what became of them.
  static func text(_ counts: [MapFate: Int], isCheck: Bool) -> String {
    let total = counts.values.reduce(0, +)
    let wanted: MapFate = isCheck ? .unchanged : .drawn
    var text = "\(counts[wanted, default: 0]) of \(total) map\(total == 1 ? "" : "s") \(word(wanted, isCheck: isCheck))"
    for fate in [MapFate.unchanged, .outdated, .missing, .failed] where fate != wanted {
      if let count = counts[fate], count > 0 { text += ", \(count) \(word(fate, isCheck: isCheck))" }
    }
    return text + "\n"
  }

  private static func word(_ fate: MapFate, isCheck: Bool) -> String {
    switch fate {
    case .drawn: "drawn"
    case .unchanged: isCheck ? "up to date" : "unchanged"
    case .outdated: "out of date"
    case .missing: "missing"
    case .failed: "failed"
    }
  }

  /// What to do about maps that aren't as they should be; `nil` where all are.
  /// - Parameter words: the command line of the check, without the program's name.
  static func remedy(_ counts: [MapFate: Int], for words: [String]) -> String? {
    guard (counts[.outdated] ?? 0) + (counts[.missing] ?? 0) > 0 else { return nil }
    let command = ["polku"] + words.filter { $0 != "--check" }.map(ShellWord.quoted)
    return "draw with: \(command.joined(separator: " "))\n"
  }
}
