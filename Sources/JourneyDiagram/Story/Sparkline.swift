import JourneySyntax

/// A curve in one line of text: a bar a touchpoint, of eight heights.
enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  /// What stands for a touchpoint without an emotion.
  private static let gap: Character = "·"

  /// The curve of some levels, −2…2.
  /// - Parameter width: how many columns at most; of more touchpoints several share one, which shows the one furthest from
  ///   neutral.
  static func text(_ levels: [FiniteNumber?], width: Int) -> String {
    let columns = min(levels.count, max(width, 1))
    return String(
      (0..<columns).map { column in
        let part = levels[(column * levels.count / columns)..<((column + 1) * levels.count / columns)]
        return part.compactMap { $0?.value }.max { abs($0) < abs($1) }.map(bar) ?? gap
      })
  }

  private static func bar(_ level: Double) -> Character {
    bars[min(max(Int(((level + 2) / 4 * 7).rounded()), 0), bars.count - 1)]
  }
}
