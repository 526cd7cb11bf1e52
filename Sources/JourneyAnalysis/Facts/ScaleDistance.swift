public import JourneyModel
public import JourneySyntax

/// A length on a scale, such as a fall or a gap: on the inner scale, and on the author's.
public struct ScaleDistance: Hashable, Sendable {
  /// On the inner scale, −4…4.
  public let level: FiniteNumber
  /// On the scale of the file.
  public let number: FiniteNumber

  /// A length by its size on the inner scale; `nil` where there is none.
  init?(_ level: Double?, on scale: Scale) {
    guard let level = level.flatMap({ FiniteNumber($0) }),
      let number = FiniteNumber(level.value * (scale.upper - scale.lower) / (Scale.inner.upper - Scale.inner.lower))
    else { return nil }
    self.level = level
    self.number = number
  }

  /// The length on the author's scale as people read it, with its sign.
  public func shown(in language: Language) -> String {
    NumberText.text(number.value, in: language, isSigned: true)
  }
}

extension ScaleDistance: FactRecord {
  package static let name = "distance"
  package static let summary = "A length on a scale, such as a fall or a gap."
  package static let isInline = true
  package static let fields: [FactField<ScaleDistance>] = [
    FactField("level", "On the inner scale.", in: -4...4) { $0.level },
    FactField("number", "On the scale of the file.") { $0.number },
  ]
}
