extension CurveSummary {
  /// The summary of one stretch and the next that follows it.
  public static func + (a: CurveSummary, b: CurveSummary) -> CurveSummary {
    var joined = a
    joined += b
    return joined
  }

  /// Adds the stretch that follows.
  public static func += (a: inout CurveSummary, b: CurveSummary) {
    let (places, ordinals) = (a.touchpointCount, a.scoredCount)
    a.touchpointCount += b.touchpointCount
    a.timedCount += b.timedCount
    a.minutes += b.minutes
    a.weighted += b.weighted
    a.gaps += b.gaps
    a.channels += b.channels
    guard b.scoredCount > 0, let bFirst = b.first, let bLast = b.last, let bHigh = b.high, let bLow = b.low else {
      return
    }
    let unhurt = b.firstUnhurt.map { $0 + places }
    if let last = a.last {
      a.add(Step(from: last, to: bFirst.moved(places, ordinals)))
    } else {
      a.first = bFirst.moved(places, ordinals)
    }
    if let fall = b.fall { a.takeFall(fall.moved(places, ordinals)) }
    if let rise = b.rise { a.takeRise(rise.moved(places, ordinals)) }
    a.travelled += b.travelled
    // Of those that tie the later counts.
    if a.high.map({ bHigh.level >= $0.level }) ?? true { a.high = bHigh.moved(places, ordinals) }
    if a.low.map({ bLow.level <= $0.level }) ?? true {
      a.low = bLow.moved(places, ordinals)
      a.recovered = b.recovered.map { $0 + places }
    } else if a.recovered == nil {
      a.recovered = unhurt
    }
    if a.firstUnhurt == nil { a.firstUnhurt = unhurt }
    a.last = bLast.moved(places, ordinals)
    a.sum += b.sum
    a.scoredCount += b.scoredCount
  }

  private mutating func add(_ step: Step) {
    travelled += abs(step.height)
    if step.height < 0 { takeFall(step) }
    if step.height > 0 { takeRise(step) }
  }

  /// The deeper fall; of those that tie the one that ends lower, then the later.
  private mutating func takeFall(_ step: Step) {
    guard let fall else {
      self.fall = step
      return
    }
    if (step.height, step.to.level) <= (fall.height, fall.to.level) { self.fall = step }
  }

  /// The higher rise; of those that tie the one that ends higher, then the later.
  private mutating func takeRise(_ step: Step) {
    guard let rise else {
      self.rise = step
      return
    }
    if (step.height, step.to.level) >= (rise.height, rise.to.level) { self.rise = step }
  }
}

extension CurveSummary.Step {
  func moved(_ places: Int, _ ordinals: Int) -> Self {
    Self(from: from.moved(places, ordinals), to: to.moved(places, ordinals))
  }
}
