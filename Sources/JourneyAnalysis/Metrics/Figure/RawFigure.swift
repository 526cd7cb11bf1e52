import JourneyModel

/// A figure before it is judged: what comes of the formula alone.
struct RawFigure {
  let value: Double
  let unit: MetricFigure.Unit
  let method: MetricMethod
  let basis: MetricFigure.Basis
  var range: Scale?

  init(
    value: Double, unit: MetricFigure.Unit, method: MetricMethod, basis: MetricFigure.Basis, range: Scale? = nil
  ) {
    self.value = value
    self.unit = unit
    self.method = method
    self.basis = basis
    self.range = range
  }

  init(_ sample: AnswerSample, unit: MetricFigure.Unit, method: MetricMethod, range: Scale?) {
    self.init(value: sample.value, unit: unit, method: method, basis: .answers(sample), range: range)
  }

  /// The figure of the answers, or else of other parts, or else the one that is claimed.
  init(of metric: Metric) throws(MetricObstacle) {
    if let counted = try RawFigure(countedFrom: metric) {
      self = counted
    } else if let made = try RawFigure(madeFromPartsOf: metric) {
      self = made
    } else {
      try self.init(claimedBy: metric)
    }
  }

  /// The figure as the author claims it.
  init(claimedBy metric: Metric) throws(MetricObstacle) {
    guard let value = metric.value else { throw .nothingGiven }
    let method = metric.statedMethod
    let unit = metric.unit(of: value, method)
    self.init(
      value: metric.number(value, in: unit), unit: unit, method: method, basis: .claim,
      range: unit == .share ? Scale(0, 1) : unit == .points ? Scale(-100, 100) : metric.rangeOfScale(method))
  }
}

extension Metric {
  /// How the claimed figure was made, as far as the file says so.
  var statedMethod: MetricMethod {
    switch metric {
    case .nps: return boxes == nil ? .netPromoterScore : boxMethod(.net) ?? .stated
    case .fcr, .conversion, .retention, .churn: return .share
    case .csi: return .satisfactionIndex(weights: weights.map(\.number.value))
    case .servqual: return .serviceQuality(weights: weights.map(\.number.value))
    case .clv: return .lifetimeValue
    case .kano: return .kanoBetter
    case .csat, .ces, .own: return method.flatMap { boxMethod($0.value) } ?? .stated
    }
  }

  private func boxMethod(_ method: Metric.Method) -> MetricMethod? {
    switch method {
    case .mean: .mean(on: scale?.value)
    case .normalisedMean: scale.map { .normalisedMean(on: $0.value) }
    case .topBox: (try? topBox()).map { .topBox($0) }
    case .net: (try? netBoxes()).map { .net(good: $0.good, bad: $0.bad) }
    }
  }

  /// What a written number is in.
  func unit(of number: Number, _ method: MetricMethod) -> MetricFigure.Unit {
    switch method {
    case .netPromoterScore, .net: return .points
    case .share, .topBox, .normalisedMean, .kanoBetter: return .share
    case .mean, .satisfactionIndex, .serviceQuality, .lifetimeValue: return number.isPercentage ? .share : .scale
    case .stated:
      if number.isPercentage { return .share }
      // By another method than the mean a satisfaction of 69 on 1…5 can only be a percentage.
      let upper = scale?.upper ?? (metric == .csat ? 5 : .infinity)
      return self.method?.value == .net ? .points : number.value > upper ? .share : .scale
    }
  }

  /// A written number in a unit: `69` of a share is 0.69, as is `0.69`; `17 %` of points is 17.
  func number(_ number: Number, in unit: MetricFigure.Unit) -> Double {
    switch unit {
    case .share: number.isPercentage || abs(number.value) <= 1 ? number.value : number.value / 100
    case .points: number.writtenValue
    case .scale: number.value
    }
  }

  /// Between which ends the figure lies, where it is one of the metric's scale.
  func rangeOfScale(_ method: MetricMethod) -> Scale? {
    if case .satisfactionIndex = method { return Scale(0, 100) }
    if case .serviceQuality = method { return scale.map { Scale($0.lower - $0.upper, $0.upper - $0.lower) } }
    if case .lifetimeValue = method { return nil }
    return scale.flatMap { $0.upper > $0.lower ? $0.value : nil }
  }
}
