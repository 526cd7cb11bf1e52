/// The scales that a file's numbers are on.
public struct Scales: Hashable, Sendable {
  /// Of `emotion`, `before` and `after`; −2…2 by default.
  public let emotion: Scale
  /// Of `image`; `emotion`'s by default.
  public let image: Scale
  /// Of `expected` and `experienced`; 1…5 by default.
  public let expectation: Scale
  /// Of `intensity`; 1…5 by default.
  public let intensity: Scale
  /// Of `efficiency`; 1…5 by default.
  public let efficiency: Scale
  /// Of `ease`; 1…5 by default.
  public let ease: Scale
  /// Of `importance`; 1…10 by default.
  public let importance: Scale
  /// Of `satisfaction`; 1…10 by default.
  public let satisfaction: Scale
  /// Those that the file or its project sets and that can't be read: nobody knows which numbers lie on them.
  package internal(set) var unread: Set<RatingScale>

  /// The defaults.
  public static let standard = Scales()

  init(
    emotion: Scale = Scale(-2, 2), image: Scale? = nil, expectation: Scale = Scale(1, 5),
    intensity: Scale = Scale(1, 5),
    efficiency: Scale = Scale(1, 5), ease: Scale = Scale(1, 5), importance: Scale = Scale(1, 10),
    satisfaction: Scale = Scale(1, 10), unread: Set<RatingScale> = []
  ) {
    self.emotion = emotion
    self.image = image ?? emotion
    self.expectation = expectation
    self.intensity = intensity
    self.efficiency = efficiency
    self.ease = ease
    self.importance = importance
    self.satisfaction = satisfaction
    self.unread = unread
  }
}
