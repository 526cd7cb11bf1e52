import JourneyModel
public import JourneySyntax

/// A scale that numbers are on.
public struct ScaleFacts: Hashable, Sendable {
  /// Its lowest number.
  public let lower: FiniteNumber
  /// Its highest number.
  public let upper: FiniteNumber

  /// A scale's ends; `nil` where one of them is no number.
  init?(_ scale: Scale) {
    guard let lower = FiniteNumber(scale.lower), let upper = FiniteNumber(scale.upper) else { return nil }
    self.lower = lower
    self.upper = upper
  }
}

extension ScaleFacts: FactRecord {
  package static let name = "scale"
  package static let summary = "A scale that numbers are on."
  package static let isInline = true
  package static let fields: [FactField<ScaleFacts>] = [
    FactField("lower", "Its lowest number.") { $0.lower },
    FactField("upper", "Its highest number.") { $0.upper },
  ]
}
