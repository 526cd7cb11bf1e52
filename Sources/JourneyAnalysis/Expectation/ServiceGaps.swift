public import JourneyModel

/// The five gaps of the gap model (Parasuraman, Zeithaml and Berry 1985) at one touchpoint, in its own unit. Gaps 1 to 4 are the
/// company's inner ones; they make up gap 5, which is the customer's.
public struct ServiceGaps: Sendable {
  /// One of the five.
  public enum Kind: Int, Hashable, Sendable, CaseIterable {
    /// 1: what customers expect against what the company thinks that they expect.
    case knowledge = 1
    /// 2: what the company thinks against the standard that it has set itself.
    case standards
    /// 3: the standard against what is delivered.
    case performance
    /// 4: what is delivered against what was promised.
    case communication
    /// 5: what customers expect against what they perceive.
    case customer
  }

  /// The place of the touchpoint in the journey's list.
  public let touchpointIndex: Int
  /// The unit in the author's words; `nil` where it isn't given.
  public let unit: LocalizedText?
  /// Whether more or less of it is good for the customer; `nil` where that isn't said: then there are no gaps.
  public let better: ServiceLevel.Direction?
  /// The sizes of those that can be computed, in the unit; negative is bad for the customer, whichever direction is better.
  public let sizes: [Kind: Double]
  /// Of the six numbers those that are missing, in the order of the model.
  public let missing: [Part]

  /// One of the six numbers.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case expected, assumed, standard, promised, actual, perceived
  }

  /// The gaps of a touchpoint; `nil` where it gives no service level.
  public init?(_ touchpoint: Touchpoint) {
    guard let level = touchpoint.serviceLevel else { return nil }
    self.init(level, at: touchpoint.index)
  }

  private init(_ level: ServiceLevel, at touchpoint: Int) {
    let numbers: [Part: Double] = [
      .expected: level.expected, .assumed: level.assumed, .standard: level.standard, .promised: level.promised,
      .actual: level.actual, .perceived: level.perceived,
    ].compactMapValues { $0?.writtenValue }
    touchpointIndex = touchpoint
    unit = level.unit
    better = level.better?.value
    missing = Part.allCases.filter { numbers[$0] == nil }
    var sizes: [Kind: Double] = [:]
    if let better {
      // For what should be low the first less the second: who expects 15 and waits 60 is 45 short.
      let sign = better == .low ? 1.0 : -1
      for kind in Kind.allCases {
        let (one, two) = kind.parts
        guard let first = numbers[one], let second = numbers[two], (first - second).isFinite else { continue }
        sizes[kind] = first == second ? 0 : sign * (first - second)
      }
    }
    self.sizes = sizes
  }

  /// The size of one gap; `nil` where its numbers or the direction are missing.
  public func size(_ kind: Kind) -> Double? { sizes[kind] }

  /// The inner gap that explains the customer's best: the worst of gaps 1 to 4 that are known, and of those that tie the first,
  /// since the later ones build on it. `nil` where none of them is bad.
  public var worstInner: Kind? {
    var worst: (kind: Kind, size: Double)?
    for kind in Kind.allCases where kind != .customer {
      if let size = sizes[kind], size < worst?.size ?? 0 { worst = (kind, size) }
    }
    return worst?.kind
  }
}

extension ServiceGaps.Kind {
  /// The two numbers that it lies between, in the order in which they are compared where less is better.
  var parts: (ServiceGaps.Part, ServiceGaps.Part) {
    switch self {
    case .knowledge: (.expected, .assumed)
    case .standards: (.assumed, .standard)
    case .performance: (.standard, .actual)
    case .communication: (.promised, .actual)
    case .customer: (.expected, .perceived)
    }
  }
}
