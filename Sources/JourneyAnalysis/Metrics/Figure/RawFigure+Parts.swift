import JourneyModel

extension RawFigure {
  /// The figure that a formula makes of what the file gives besides answers; `nil` where it gives nothing of the kind.
  init?(madeFromPartsOf metric: Metric) throws(MetricObstacle) {
    if metric.categories != nil {
      guard let kano = KanoCounts(metric) else { throw .nobodyAnswered }
      guard let better = kano.better else { throw .formulaUndefined }
      self.init(.share(better), unit: .share, method: .kanoBetter, range: Scale(0, 1))
    } else if metric.metric == .csi, !metric.means.isEmpty {
      try self.init(indexOf: metric)
    } else if !metric.gaps.isEmpty {
      try self.init(gapsOf: metric)
    } else if metric.margin != nil || metric.discount != nil || metric.retention != nil {
      try self.init(lifetimeValueOf: metric)
    } else {
      return nil
    }
  }

  private init(indexOf metric: Metric) throws(MetricObstacle) {
    let means = metric.means.map(\.number.value)
    let scale = metric.scale?.value ?? Scale(1, 10)
    if let stray = means.first(where: { !scale.contains($0) }) { throw .answerOffScale(stray, scale) }
    let weights = try metric.weights(of: metric.means)
    guard let index = SatisfactionIndex(means: means, weights: weights, scale: scale) else {
      throw scale.upper > scale.lower ? .weightsUnfit : .scaleMissing
    }
    self.init(
      value: index.value, unit: .scale, method: .satisfactionIndex(weights: weights), basis: .parts,
      range: Scale(0, 100))
  }

  private init(gapsOf metric: Metric) throws(MetricObstacle) {
    let weights = try metric.weights(of: metric.gaps)
    guard let quality = ServiceQuality(gaps: metric.gaps.map(\.number.value), weights: weights) else {
      throw .weightsUnfit
    }
    let method = MetricMethod.serviceQuality(weights: weights)
    self.init(
      value: quality.weighted ?? quality.unweighted, unit: .scale, method: method, basis: .parts,
      range: metric.rangeOfScale(method))
  }

  private init(lifetimeValueOf metric: Metric) throws(MetricObstacle) {
    var missing: [MetricObstacle.Part] = []
    if metric.margin == nil { missing.append(.margin) }
    if metric.retention == nil { missing.append(.retention) }
    if metric.discount == nil { missing.append(.discount) }
    guard let margin = metric.margin, let retention = metric.retention, let discount = metric.discount else {
      throw .partsMissing(missing)
    }
    guard
      let worth = LifetimeValue(margin: margin.value, retention: retention.value, discount: discount.value)
    else { throw .formulaUndefined }
    self.init(value: worth.value, unit: .scale, method: .lifetimeValue, basis: .parts)
  }
}

extension Metric {
  /// The weights of named numbers, in their order: by name where both have names, else by place; empty where there are none.
  fileprivate func weights(of parts: [NamedNumber]) throws(MetricObstacle) -> [Double] {
    guard !weights.isEmpty else { return [] }
    guard weights.count == parts.count else { throw .weightsUnfit }
    var found = weights.map(\.number.value)
    if weights.allSatisfy({ !$0.name.isEmpty }), parts.allSatisfy({ !$0.name.isEmpty }) {
      let byName = Dictionary(
        weights.map { ($0.name.lowercased(), $0.number.value) }, uniquingKeysWith: { first, _ in first })
      found = parts.compactMap { byName[$0.name.lowercased()] }
    }
    guard Weights.fitting(found, count: parts.count) != nil else { throw .weightsUnfit }
    return found
  }
}
