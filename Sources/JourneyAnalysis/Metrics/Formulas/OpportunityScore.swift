public import JourneyModel

/// Where improving pays (Ulwick): what is important and leaves customers unsatisfied.
public struct OpportunityScore: Hashable, Sendable {
  /// How much there is to gain.
  public enum Band: String, Hashable, Sendable, CaseIterable {
    case extreme, high, solid, none
  }

  /// How important it is, 1…10.
  public let importance: Double
  /// How satisfied customers are, 1…10.
  public let satisfaction: Double

  /// A score of numbers on 1…10.
  public init(importance: Double, satisfaction: Double) {
    self.importance = importance
    self.satisfaction = satisfaction
  }

  /// The score of a touchpoint, its numbers carried over to 1…10 from their own scales; `nil` where one isn't given.
  public init?(_ touchpoint: Touchpoint) {
    guard let importance = touchpoint.importance, let satisfaction = touchpoint.satisfaction else { return nil }
    func onTen(_ rating: Rating) -> Double { Scale.inner.rescale(rating.level, to: Scale(1, 10)) }
    self.init(importance: onTen(importance), satisfaction: onTen(satisfaction))
  }

  /// importance + max(importance − satisfaction, 0), 1…20: what is more than satisfied takes nothing away.
  public var value: Double { importance + max(importance - satisfaction, 0) }

  /// From 15 extreme, from 12 high, from 10 solid.
  public var band: Band { value >= 15 ? .extreme : value >= 12 ? .high : value >= 10 ? .solid : .none }
}
