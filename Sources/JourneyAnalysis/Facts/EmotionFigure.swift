public import JourneyModel
public import JourneySyntax

/// A figure made of emotions: on the inner scale, and on the author's.
public struct EmotionFigure: Hashable, Sendable {
  /// On the inner scale, −2…2.
  public let level: FiniteNumber
  /// On the author's scale.
  public let number: FiniteNumber
  /// The author's scale.
  let scale: Scale

  /// A figure by its place on the inner scale; `nil` where there is none.
  init?(_ level: Double?, on scale: Scale) {
    guard let level = level.flatMap({ FiniteNumber($0) }),
      let number = FiniteNumber(Scale.inner.rescale(level.value, to: scale))
    else { return nil }
    self.level = level
    self.number = number
    self.scale = scale
  }

  /// The figure on the author's scale as people read it.
  public func shown(in language: Language) -> String {
    NumberText.text(number.value, in: language, isSigned: scale.lower < 0)
  }
}

extension EmotionFigure: FactRecord {
  package static let name = "emotionFigure"
  package static let summary = "A figure made of emotions."
  package static let isInline = true
  package static let fields: [FactField<EmotionFigure>] = [
    FactField("level", "On the inner scale.", in: -2...2) { $0.level },
    FactField("number", "On the emotion scale of the file.") { $0.number },
  ]
}
