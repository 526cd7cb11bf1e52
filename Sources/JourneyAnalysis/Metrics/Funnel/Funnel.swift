public import JourneyModel

/// How many customers reach each stage, and where they are lost.
///
/// Optional stages are no part of it. All counts must be of one thing, people or visits, in one period: the file can't say,
/// so that more at a later place is taken as it is and shown as no loss.
public struct Funnel: Hashable, Sendable {
  /// A count at a place of the journey.
  public struct Place: Hashable, Sendable {
    /// The 0-based place of the stage among the journey's.
    public let stageIndex: Int
    /// Whether it is counted where customers leave the stage; else where they come in.
    public let isExit: Bool
    /// How many they are.
    public let count: Int
  }

  /// From one place to the next.
  public struct Step: Hashable, Sendable {
    /// Where it begins.
    public let from: Place
    /// Where it leads.
    public let to: Place

    /// How many go on; `nil` where nobody could, or where more come than could.
    public var share: CountedShare? { CountedShare(to.count, of: from.count) }
    /// How many are lost; below 0 where more come than could.
    public var loss: Int { from.count - to.count }
    /// How many go on as a part of those who could, ≥ 0; `nil` where nobody could.
    public var conversion: Double? { from.count > 0 ? Double(to.count) / Double(from.count) : nil }
    /// The part that is lost; below 0 where more come than could; `nil` where nobody could go on.
    public var dropOff: Double? { conversion.map { 1 - $0 } }
    /// Whether more come than could.
    public var isIncrease: Bool { to.count > from.count }
  }

  /// From each place to the next; never empty.
  public let steps: [Step]

  /// The funnel of a journey; `nil` where fewer than two counts stand on its path.
  public init?(_ journey: Journey) {
    var places: [Place] = []
    let stages = journey.stages.filter { !$0.isOptional }
    for (order, stage) in stages.enumerated() {
      if let entered = stage.entered?.value {
        places.append(Place(stageIndex: stage.index, isExit: false, count: entered))
      }
      // Who leaves a stage comes into the next one; only where that isn't counted, or there is none, the exit is.
      let isNextCounted = order + 1 < stages.count && stages[order + 1].entered != nil
      if let exited = stage.exited?.value, !isNextCounted {
        places.append(Place(stageIndex: stage.index, isExit: true, count: exited))
      }
    }
    guard places.count > 1 else { return nil }
    steps = zip(places, places.dropFirst()).map(Step.init)
  }

  /// From the first place to the last.
  public var overall: Step? {
    guard let first = steps.first, let last = steps.last else { return nil }
    return Step(from: first.from, to: last.to)
  }

  /// The step on which most are lost, the first of equals; `nil` where nobody is.
  public var largestLoss: Step? {
    steps.filter { $0.loss > 0 }.reduce(nil) { best, step in
      best.map { step.loss > $0.loss ? step : $0 } ?? step
    }
  }

  /// The step on which the largest part is lost, the first of equals; `nil` where nobody is.
  public var largestDropOff: Step? {
    steps.filter { $0.loss > 0 }.reduce(nil) { best, step in
      best.map { (step.dropOff ?? 0) > ($0.dropOff ?? 0) ? step : $0 } ?? step
    }
  }
}
