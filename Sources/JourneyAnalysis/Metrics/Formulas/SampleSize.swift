/// How many answers a wanted exactness takes, at 95 %.
public enum SampleSize {
  /// For a Net Promoter Score: n = v·z²/d² − 3 of the adjusted Wald interval, rounded up.
  /// - Parameters:
  ///   - margin: how far off the score may be, in points, > 0.
  ///   - variance: of one answer that counts as 1, 0 or −1, 0…1; 1 where nothing is known.
  /// - Returns: `nil` for a margin of 0 or less, or one so small that no number is great enough.
  public static func score(margin: Double, variance: Double = 1) -> Int? {
    rounded(min(max(variance, 0), 1) * squared(Interval.z / (margin / 100)) - 3, margin)
  }

  /// For a share: n = p(1 − p)z²/d², rounded up.
  /// - Parameters:
  ///   - margin: how far off the share may be, as a share, > 0.
  ///   - share: the share that is expected, 0…1; ½ where nothing is known, which takes the most answers.
  /// - Returns: `nil` for a margin of 0 or less, or one so small that no number is great enough.
  public static func share(margin: Double, expected share: Double = 0.5) -> Int? {
    let share = min(max(share, 0), 1)
    return rounded(share * (1 - share) * squared(Interval.z / margin), margin)
  }

  private static func squared(_ number: Double) -> Double { number * number }

  private static func rounded(_ answers: Double, _ margin: Double) -> Int? {
    guard margin > 0, answers < 1e15 else { return nil }
    return max(1, Int(answers.rounded(.up)))
  }
}
