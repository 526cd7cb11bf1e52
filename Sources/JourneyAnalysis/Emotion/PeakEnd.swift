/// The peak–end value: what is remembered of an experience is well predicted by the mean of its most intense moment and
/// its end (Kahneman et al. 1993); how long it took has no effect.
public struct PeakEnd: Hashable, Sendable {
  /// The place of the most intense score among the scores: the one furthest from neutral. Of those that tie the most
  /// negative, and of those that are still tied the latest.
  public let peakIndex: Int
  /// The most intense score.
  public let peak: Double
  /// The last score.
  public let end: Double
  /// Whether a high and a low are equally far from neutral, so that the rule for ties has decided.
  public let isTied: Bool

  /// The mean of peak and end, on the scale of the scores.
  public var value: Double { (peak + end) / 2 }

  /// A value whose parts are known.
  init(peakIndex: Int, peak: Double, end: Double, isTied: Bool) {
    self.peakIndex = peakIndex
    self.peak = peak
    self.end = end
    self.isTied = isTied
  }

  /// The value of one persona's scores along one path, in order; `nil` for fewer than two.
  /// - Parameter neutral: the middle of the scale.
  /// - Complexity: O(n) in the scores.
  public init?(_ scores: [Double], neutral: Double = 0) {
    guard scores.count >= 2, let last = scores.last else { return nil }
    var best = 0
    for (index, score) in scores.enumerated() {
      let strength = abs(score - neutral)
      let bestStrength = abs(scores[best] - neutral)
      if strength > bestStrength + Self.precision
        || (strength > bestStrength - Self.precision && score < scores[best] + Self.precision)
      {
        best = index
      }
    }
    let peak = scores[best]
    peakIndex = best
    self.peak = peak
    end = last
    isTied = scores.contains { score in
      abs(score - peak) > Self.precision && abs(abs(score - neutral) - abs(peak - neutral)) < Self.precision
    }
  }

  /// Scores that differ by less are equal: rescaling must not decide a tie.
  private static let precision = 1e-9
}
