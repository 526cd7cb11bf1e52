public import JourneySyntax

/// A way beside a main path.
public struct BranchFacts: Hashable, Sendable {
  /// What kind of way it is.
  public let kind: PathBranch.Kind
  /// The ids of the personas who can take it; empty where it is everybody's who walks the path.
  public let personas: [String]
  /// The id of the touchpoint where it leaves; `nil` where the journey begins with it.
  public let leaves: String?
  /// The ids of its own touchpoints; empty for one that leads straight elsewhere.
  public let touchpoints: [String]
  /// The id of the touchpoint where it joins again or leads back to; `nil` where it ends.
  public let arrives: String?
  /// The part of those at the touchpoint where it leaves, 0…1; `nil` where it isn't told.
  public let share: FiniteNumber?
  /// The figures of the whole way with it.
  public let figures: CurveFacts

  init(_ branch: PathBranch, _ context: FactContext) {
    kind = branch.kind
    personas = branch.personas
    leaves = (branch.leaves?.touchpointIndex).map(context.id)
    touchpoints = branch.touchpointIndices.map(context.id)
    arrives = (branch.arrives?.touchpointIndex).map(context.id)
    share = branch.share.flatMap { FiniteNumber($0) }
    figures = CurveFacts(branch.way, context)
  }
}

extension BranchFacts: FactRecord {
  package static let name = "branch"
  package static let summary = "A way beside a main path."
  package static let fields: [FactField<BranchFacts>] = [
    FactField("kind", "What kind of way it is.") { $0.kind },
    FactField("personas", "The ids of the personas who can take it; empty for all who walk the path.") { $0.personas },
    FactField("leaves", "The id of the touchpoint where it leaves; null where the journey begins with it.") {
      $0.leaves
    },
    FactField("touchpoints", "The ids of its own touchpoints; empty for one that leads straight elsewhere.") {
      $0.touchpoints
    },
    FactField("arrives", "The id of the touchpoint where it joins again or leads back to; null where it ends.") {
      $0.arrives
    },
    FactField("share", "The part of those where it leaves; null where it isn't told.", in: 0...1) { $0.share },
    FactField("figures", "The figures of the whole way: up to where it leaves, along it, and on from where it joins.") {
      $0.figures
    },
  ]
}
