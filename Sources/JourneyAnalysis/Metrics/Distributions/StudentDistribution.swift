#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Student's t distribution, also with a broken number of degrees of freedom, as Welch's test has it.
package struct StudentDistribution: Sendable {
  /// The degrees of freedom, ≥ 1.
  package let freedom: Double

  /// From here on the series in 1/ν is as exact as the numbers are.
  private static let many = 1e4

  /// A distribution; fewer degrees of freedom than 1 count as 1.
  package init(freedom: Double) { self.freedom = freedom >= 1 ? freedom : 1 }

  /// How much lies below a number, 0…1.
  package func below(_ t: Double) -> Double { t <= 0 ? above(-t) : 1 - above(t) }

  /// How much lies as far from zero as a number or farther, on both sides: the p value of a t test, 0…1.
  package func beyond(_ t: Double) -> Double { 2 * above(abs(t)) }

  /// The number that a share lies below; `nil` for a share that isn't between 0 and 1.
  package func quantile(_ share: Double) -> Double? {
    guard share > 0, share < 1 else { return nil }
    if share < 0.5 { return quantile(1 - share).map { -$0 } }
    guard share > 0.5, let z = NormalDistribution.quantile(share) else { return 0 }
    return freedom >= Self.many ? expanded(z) : solved(1 - share, from: z)
  }

  /// Half of what lies beyond a number ≥ 0, by the incomplete beta function: I(ν/(ν+t²); ν/2, ½)/2.
  private func above(_ t: Double) -> Double {
    guard t > 0 else { return 0.5 }
    guard freedom < 1e6 else { return aboveOfMany(t) }
    let part = t * t / freedom
    guard part.isFinite else { return 0 }
    let (x, rest) = (1 / (1 + part), part / (1 + part))
    let a = freedom / 2
    // x^a (1−x)^½ / B(a, ½), in logarithms, since x^a alone may be too small for a number.
    let front = exp(-a * log1p(part) + log(rest) / 2 + Self.logarithmOfRatio(a)) / Double.pi.squareRoot()
    // The fraction converges fast on this side of the bend only; on the other one the complement does.
    if x < (a + 1) / (a + 2.5) { return front * Self.fraction(x, a, 0.5) / a / 2 }
    return 0.5 - front * Self.fraction(rest, 0.5, a)
  }

  /// With very many degrees of freedom: the normal tail and its first two corrections in 1/ν (Fisher 1925, Metron 5).
  private func aboveOfMany(_ t: Double) -> Double {
    let (t2, v) = (t * t, freedom)
    let first = t * (t2 + 1) / 4
    let second = t * (((3 * t2 - 7) * t2 - 5) * t2 - 3) / 96
    let density = NormalDistribution.density(t)
    guard density > 0 else { return 0 }
    return max(0, NormalDistribution.beyond(t) / 2 + density * (first / v + second / (v * v)))
  }

  /// The quantile from the normal one, by the expansion of Cornish and Fisher (Abramowitz & Stegun 26.7.5).
  private func expanded(_ z: Double) -> Double {
    let (z2, v) = (z * z, freedom)
    let first = z * (z2 + 1) / 4
    let second = z * ((5 * z2 + 16) * z2 + 3) / 96
    let third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    return z + (first + (second + third / v) / v) / v
  }

  /// The number that a share < ½ lies above, by Newton's method inside a bracket that halves where a step would leave it.
  private func solved(_ share: Double, from start: Double) -> Double {
    var (low, high) = (0.0, max(start, 1))
    while above(high) > share, high < 1e150 { (low, high) = (high, high * 4) }
    var t = min(max(start, low), high)
    for _ in 0..<200 {
      let excess = above(t) - share
      if excess > 0 { low = t } else { high = t }
      var next = t + excess / density(t)
      if !(next > low && next < high) { next = low + (high - low) / 2 }
      let step = abs(next - t)
      t = next
      if step <= 1e-15 * t { break }
    }
    return t
  }

  private func density(_ t: Double) -> Double {
    exp(Self.logarithmOfRatio(freedom / 2) - (freedom + 1) / 2 * log1p(t * t / freedom))
      / (freedom * Double.pi).squareRoot()
  }

  /// ln Γ(a + ½) − ln Γ(a).
  ///
  /// By the series of the ratio, which unlike the difference of two great logarithms keeps its digits; a small `a` is first
  /// carried up by Γ(a + 1) = aΓ(a).
  private static func logarithmOfRatio(_ a: Double) -> Double {
    var (a, product) = (a, 1.0)
    while a < 16 {
      product *= a / (a + 0.5)
      a += 1
    }
    let r = 1 / a
    let r2 = r * r
    let series = -1 / 8 + r2 * (1 / 192 + r2 * (-1 / 640 + r2 * (17 / 14336 + r2 * (-31 / 18432))))
    return log(a) / 2 + r * series + log(product)
  }

  /// The continued fraction of the incomplete beta function (Abramowitz & Stegun 26.5.8), by Lentz's method.
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func kept(_ number: Double) -> Double { abs(number) < tiny ? tiny : number }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var value = d
    for step in 1...10_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      value *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      value *= d * c
      if abs(d * c - 1) < 3e-16 { break }
    }
    return value
  }
}
