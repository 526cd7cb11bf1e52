public import JourneySyntax

/// One side of the experience along a path: efficiency, ease or emotion.
public struct ExperienceSideFacts: Hashable, Sendable {
  /// Which one.
  public let side: Side
  /// The mean on the inner scale, −2…2.
  public let level: FiniteNumber
  /// How many touchpoints it rests on.
  public let n: Int

  /// The three sides.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case efficiency, ease, emotion
  }

  /// The sides that touchpoints of a path tell; none where they tell neither efficiency nor ease.
  static func all(_ profile: ThreeE?) -> [ExperienceSideFacts] {
    guard let profile else { return [] }
    let sides: [(Side, ThreeE.Side?)] = [
      (.efficiency, profile.efficiency), (.ease, profile.ease), (.emotion, profile.emotion),
    ]
    return sides.compactMap { side, figure in
      guard let figure, let level = FiniteNumber(figure.mean) else { return nil }
      return ExperienceSideFacts(side: side, level: level, n: figure.count)
    }
  }
}

extension ExperienceSideFacts: FactRecord {
  package static let name = "experienceSide"
  package static let summary = "One side of the experience along a path: efficiency, ease or emotion."
  package static let isInline = true
  package static let fields: [FactField<ExperienceSideFacts>] = [
    FactField("side", "Which one.") { $0.side },
    FactField("level", "The mean on the inner scale.", in: -2...2) { $0.level },
    FactField("n", "How many touchpoints it rests on.") { $0.n },
  ]
}
