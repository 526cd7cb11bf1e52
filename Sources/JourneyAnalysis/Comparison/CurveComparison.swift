/// The curve's figures of some personas in two journeys.
public struct CurveComparison: Sendable {
  /// The ids of the personas who have these two paths; empty where the journeys name nobody.
  public let personas: [String]
  /// The curve before; `nil` where the first journey has no such persona.
  public let before: EmotionCurve?
  /// The curve now; `nil` where the second journey has no such persona.
  public let after: EmotionCurve?

  /// A figure of a curve.
  public enum Figure: String, Hashable, Sendable, CaseIterable {
    case peak, trough, end
    case peakEnd = "peak-end"
    case mean

    /// The figure on the inner scale, −2…2; `nil` where the curve doesn't have it.
    public func level(of curve: EmotionCurve?) -> Double? {
      switch self {
      case .peak: curve?.peak?.level
      case .trough: curve?.trough?.level
      case .end: curve?.end?.level
      case .peakEnd: curve?.peakEnd?.value
      case .mean: curve?.mean
      }
    }
  }

  /// By how much a figure rises, −4…4; `nil` where one of the curves doesn't have it.
  public func rise(of figure: Figure) -> Double? {
    guard let one = figure.level(of: before), let two = figure.level(of: after) else { return nil }
    return two - one
  }

  /// The curves of the personas that both journeys have; those who share their paths in both journeys, share a
  /// comparison. A journey that names nobody is compared with the only path of the other.
  static func all(_ before: Analysis?, _ after: Analysis?) -> [CurveComparison] {
    let (ones, twos) = (before?.paths ?? [], after?.paths ?? [])
    if ones.count == 1, twos.count == 1,
      ones[0].personas.isEmpty || twos[0].personas.isEmpty || Set(ones[0].personas).isDisjoint(with: twos[0].personas)
    {
      return [CurveComparison(personas: twos[0].personas, before: ones[0].curve, after: twos[0].curve)]
    }
    struct Both: Hashable { let before, after: Int? }
    let (oneByPersona, twoByPersona) = (places(ones), places(twos))
    var order: [Both] = []
    var personas: [Both: [String]] = [:]
    var seen: Set<String> = []
    for persona in (twos + ones).flatMap(\.personas) where seen.insert(persona).inserted {
      let both = Both(before: oneByPersona[persona], after: twoByPersona[persona])
      if personas[both] == nil { order.append(both) }
      personas[both, default: []].append(persona)
    }
    // A path that is nobody's in particular stands alone where the other journey tells people apart.
    if let alone = ones.firstIndex(where: { $0.personas.isEmpty }) { order.append(Both(before: alone, after: nil)) }
    if let alone = twos.firstIndex(where: { $0.personas.isEmpty }) { order.append(Both(before: nil, after: alone)) }
    return order.map { both in
      CurveComparison(
        personas: personas[both] ?? [], before: both.before.map { ones[$0].curve },
        after: both.after.map { twos[$0].curve })
    }
  }

  private static func places(_ paths: [PathAnalysis]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, path) in paths.enumerated() {
      for persona in path.personas { places[persona] = place }
    }
    return places
  }
}
