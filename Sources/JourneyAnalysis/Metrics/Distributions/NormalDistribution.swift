#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// The standard normal distribution.
package enum NormalDistribution {
  /// How much lies below a number, 0…1.
  package static func below(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// How much lies as far from zero as a number or farther, on both sides: the p value of a z test, 0…1.
  package static func beyond(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// The number that a share lies below; `nil` for a share that isn't between 0 and 1.
  package static func quantile(_ share: Double) -> Double? {
    guard share > 0, share < 1 else { return nil }
    // The lower half is the one where a small share keeps its digits.
    if share > 0.5 { return quantile(1 - share).map { -$0 } }
    // Newton's method on the logarithm of the share below z. It bends only one way, so that every step from the left stays
    // on the left; and −√(−2 ln p) lies on the left, since e^(−z²/2) ≥ the share below z.
    var z = -(-2 * log(share)).squareRoot()
    for _ in 0..<100 {
      let below = below(z)
      let step = below / density(z) * (log(below) - log(share))
      z -= step
      if abs(step) <= 1e-15 * abs(z) { break }
    }
    return z
  }

  /// The height of the bell at a number.
  static func density(_ z: Double) -> Double { exp(-z * z / 2) / (2 * Double.pi).squareRoot() }
}
