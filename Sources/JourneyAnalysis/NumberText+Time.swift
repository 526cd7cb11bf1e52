public import JourneyModel

extension NumberText {
  /// A length of time in the two largest units that say something: `2 h 5 min`, `3 d`, `9 wk`; spaces don't break.
  ///
  /// - Parameter minutes: the length in minutes, ≥ 0.
  public static func time(_ minutes: Double, in language: Language) -> String {
    let units: [(minutes: Double, names: (String, String, String))] = [
      (10_080, ("wk", "vk", "v")), (1_440, ("d", "pv", "d")), (60, ("h", "h", "h")), (1, ("min", "min", "min")),
    ]
    guard minutes >= 1 else { return "\(text((minutes * 60).rounded(), in: language))\u{A0}s" }
    // Two weeks are weeks, ten days are days; what is smaller than the second unit is rounded away.
    let first = units.firstIndex { minutes >= $0.minutes * ($0.minutes > 10_000 ? 2 : 1) } ?? units.count - 1
    let last = min(first + 1, units.count - 1)
    var rest = (minutes / units[last].minutes).rounded() * units[last].minutes
    var parts: [String] = []
    for unit in units[first...last] {
      let count = (rest / unit.minutes).rounded(.down)
      rest -= count * unit.minutes
      guard count > 0 else { continue }
      let name =
        switch language {
        case .english: unit.names.0
        case .finnish: unit.names.1
        case .swedish: unit.names.2
        }
      parts.append("\(text(count, in: language))\u{A0}\(name)")
    }
    return parts.joined(separator: "\u{A0}")
  }
}
