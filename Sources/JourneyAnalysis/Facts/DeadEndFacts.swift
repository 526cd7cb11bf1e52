/// A way that leads nowhere although nothing says that it ends.
public struct DeadEndFacts: Hashable, Sendable {
  /// What is wrong with it.
  public let kind: DeadEnd.Kind
  /// The id of the touchpoint at which it should go on.
  public let touchpoint: String
  /// The ids of all touchpoints from which there is no way out.
  public let touchpoints: [String]

  init(_ end: DeadEnd, _ context: FactContext) {
    kind = end.kind
    touchpoint = context.id(at: end.touchpointIndex)
    touchpoints = end.touchpointIndices.map(context.id)
  }
}

extension DeadEnd.Kind: FactChoice {}

extension DeadEndFacts: FactRecord {
  package static let name = "deadEnd"
  package static let summary = "A way that leads nowhere although nothing says that it ends."
  package static let isInline = true
  package static let fields: [FactField<DeadEndFacts>] = [
    FactField("kind", "A `circle` without a way out, or an end that is `unsaid`: what follows may be forgotten.") {
      $0.kind
    },
    FactField("touchpoint", "The id of the touchpoint at which it should go on.") { $0.touchpoint },
    FactField("touchpoints", "The ids of all touchpoints from which there is no way out.") { $0.touchpoints },
  ]
}
