/// How many touchpoints of a path are core, extended and exceeding, and whether the core holds.
public struct LevelFacts: Hashable, Sendable {
  /// How many are core; what says no level is core too.
  public let core: Int
  /// How many are extended.
  public let extended: Int
  /// How many are exceeding.
  public let exceeding: Int
  /// The ids of core touchpoints that stay more than a quarter of the scale's range below what was expected.
  public let failingCore: [String]

  init(_ levels: LevelFigures, _ context: FactContext) {
    core = levels.core
    extended = levels.extended
    exceeding = levels.exceeding
    failingCore = levels.failingCore.map(context.id)
  }
}

extension LevelFacts: FactRecord {
  package static let name = "levels"
  package static let summary =
    "How many touchpoints of a path are core, extended and exceeding, and whether the core holds."
  package static let isInline = true
  package static let fields: [FactField<LevelFacts>] = [
    FactField("core", "How many are core; what says no level is core too.") { $0.core },
    FactField("extended", "How many are extended.") { $0.extended },
    FactField("exceeding", "How many are exceeding.") { $0.exceeding },
    FactField(
      "failingCore",
      "The ids of core touchpoints that stay more than a quarter of the scale's range below what was expected."
    ) { $0.failingCore },
  ]
}
