import JourneyModel

extension RawFigure {
  /// The figure that the answers make; `nil` where the file gives no answers.
  init?(countedFrom metric: Metric) throws(MetricObstacle) {
    if metric.promoters != nil || metric.passives != nil || metric.detractors != nil {
      let score = try metric.scoreOfGroups()
      self.init(.score(score), unit: .points, method: try metric.methodOfGroups(), range: Scale(-100, 100))
    } else if metric.count != nil || metric.of != nil {
      guard let count = metric.count?.value, let total = metric.of?.value ?? metric.n?.value else {
        throw .shareIncomplete
      }
      guard total > 0 else { throw .nobodyAnswered }
      guard let share = CountedShare(count, of: total) else { throw .countAboveTotal(count: count, total: total) }
      self.init(.share(share), unit: .share, method: .share, range: Scale(0, 1))
    } else if !metric.distribution.isEmpty {
      try self.init(distributionOf: metric)
    } else {
      return nil
    }
  }

  private init(distributionOf metric: Metric) throws(MetricObstacle) {
    guard let answers = Int.sum(metric.distribution.map(\.count)) else { throw .tooManyAnswers }
    guard answers > 0 else { throw .nobodyAnswered }
    let scale = metric.scaleOfAnswers
    if let scale, let stray = metric.distribution.first(where: { $0.count > 0 && !scale.contains($0.answer) }) {
      throw .answerOffScale(stray.answer, scale)
    }
    func count(_ box: Scale) -> Int { metric.distribution.reduce(0) { $0 + (box.contains($1.answer) ? $1.count : 0) } }
    func score(_ good: Scale, _ bad: Scale) throws(MetricObstacle) -> AnswerSample {
      let (promoters, detractors) = (count(good), count(bad))
      guard
        let score = NetPromoterScore(
          promoters: promoters, passives: answers - promoters - detractors, detractors: detractors)
      else { throw .boxesUnfit }
      return .score(score)
    }
    switch try metric.methodOfAnswers() {
    case .netPromoterScore:
      self.init(
        try score(Scale(9, 10), Scale(0, 6)), unit: .points, method: .netPromoterScore, range: Scale(-100, 100))
    case .net(let good, let bad):
      self.init(try score(good, bad), unit: .points, method: .net(good: good, bad: bad), range: Scale(-100, 100))
    case .topBox(let box):
      guard let share = CountedShare(count(box), of: answers) else { throw .boxesUnfit }
      self.init(.share(share), unit: .share, method: .topBox(box), range: Scale(0, 1))
    case .normalisedMean(let scale):
      let parts = metric.distribution.map {
        (answer: ($0.answer - scale.lower) / (scale.upper - scale.lower), count: $0.count)
      }
      guard let mean = AnswerMean(parts) else { throw .nobodyAnswered }
      self.init(.mean(mean), unit: .share, method: .normalisedMean(on: scale), range: Scale(0, 1))
    case let method:
      guard let mean = AnswerMean(metric.distribution.map { ($0.answer, $0.count) }) else { throw .nobodyAnswered }
      self.init(.mean(mean), unit: .scale, method: method, range: scale)
    }
  }
}

extension Metric {
  /// The scale of the answers: as given, or the only one that there is for the kind of metric.
  var scaleOfAnswers: Scale? {
    if let scale { return scale.upper > scale.lower ? scale.value : nil }
    switch metric {
    case .nps: return Scale(0, 10)
    case .csat: return Scale(1, 5)
    default: return nil
    }
  }

  /// How a figure is made from the distribution.
  func methodOfAnswers() throws(MetricObstacle) -> MetricMethod {
    if metric == .nps { return try methodOfGroups() }
    let usual: Metric.Method? =
      switch metric {
      case .csat, .fcr, .conversion, .retention, .churn: .topBox
      // An effort score means different things by different methods: none is assumed.
      case .ces: nil
      default: .mean
      }
    guard let method = method?.value ?? usual else { throw .methodMissing }
    switch method {
    case .mean: return .mean(on: scaleOfAnswers)
    case .normalisedMean:
      guard let scale = scaleOfAnswers else { throw .scaleMissing }
      return .normalisedMean(on: scale)
    case .topBox: return .topBox(try topBox())
    case .net:
      let boxes = try netBoxes()
      return .net(good: boxes.good, bad: boxes.bad)
    }
  }

  /// The method where promoters and detractors are told apart: the score's own, or boxes that the file names.
  func methodOfGroups() throws(MetricObstacle) -> MetricMethod {
    if boxes?.top != nil || boxes?.bottom != nil {
      let boxes = try netBoxes()
      return boxes == (Scale(9, 10), Scale(0, 6)) ? .netPromoterScore : .net(good: boxes.good, bad: boxes.bad)
    }
    if let scale, scale.value != Scale(0, 10) { throw .notTheScoresScale(scale.value) }
    return .netPromoterScore
  }

  /// The good answers: those that the file names, or else the ones that everybody agrees on.
  func topBox() throws(MetricObstacle) -> Scale {
    if let top = boxes?.top { return try fitting(top) }
    guard let scale = scaleOfAnswers else { throw .scaleMissing }
    // 4 and 5 of five are the usual good answers, of seven that tell how easy it was 5, 6 and 7.
    let size: Double
    switch (scale.upper - scale.lower, metric) {
    case (4, _): size = 1
    case (6, .ces): size = 2
    default: throw .boxesMissing
    }
    return better?.value == .low ? Scale(scale.lower, scale.lower + size) : Scale(scale.upper - size, scale.upper)
  }

  /// The good and the bad answers, which must both be given.
  func netBoxes() throws(MetricObstacle) -> (good: Scale, bad: Scale) {
    guard let top = boxes?.top, let bottom = boxes?.bottom else { throw .boxesMissing }
    let (good, bad) = (try fitting(top), try fitting(bottom))
    guard good.upper < bad.lower || bad.upper < good.lower else { throw .boxesUnfit }
    return (good, bad)
  }

  private func fitting(_ box: Scale) throws(MetricObstacle) -> Scale {
    guard box.lower <= box.upper else { throw .boxesUnfit }
    if let scale = scaleOfAnswers, !(scale.contains(box.lower) && scale.contains(box.upper)) { throw .boxesUnfit }
    return box
  }

  /// The score from counted groups; one that isn't given is what is left of `n`.
  func scoreOfGroups() throws(MetricObstacle) -> NetPromoterScore {
    let given = [promoters, passives, detractors].map { $0?.value }
    var counts = given.compactMap(\.self)
    guard let sum = Int.sum(counts) else { throw .tooManyAnswers }
    if let missing = given.firstIndex(of: nil) {
      guard counts.count == 2, let n, n.value >= sum else { throw .scoreIncomplete }
      counts.insert(n.value - sum, at: missing)
    }
    guard counts.contains(where: { $0 > 0 }) else { throw .nobodyAnswered }
    guard let score = NetPromoterScore(promoters: counts[0], passives: counts[1], detractors: counts[2]) else {
      throw .tooManyAnswers
    }
    return score
  }
}
