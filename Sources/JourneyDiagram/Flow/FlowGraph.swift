/// The ways that customers take between touchpoints: what the file says with `next`, `optional` and `ends`, and the order of
/// the touchpoints where it says nothing.
package struct FlowGraph {
  /// What a way is among the others.
  package enum Kind: Hashable {
    /// It leads on.
    case onward
    /// It leads past touchpoints that are optional.
    case bypass
    /// It leads back.
    case back
    /// It leads to the touchpoint that it comes from.
    case again
  }

  /// A way from a touchpoint to another, by their 0-based places among all.
  package struct Way: Hashable {
    /// Where it comes from.
    package let from: Int
    /// Where it leads.
    package let to: Int
    /// What it is among the others.
    package let kind: Kind
    /// The part of those at `from` who take it, 0…1; `nil` where it isn't known.
    package let share: Double?
    /// The 0-based places of the personas who take it; empty where it is anybody's.
    package let personas: [Int]
    /// Whether a main path goes along it.
    package let isMain: Bool
  }

  /// Where the journey ends as it should for some or all.
  package struct End: Hashable {
    /// The 0-based place of the touchpoint among all.
    package let touchpoint: Int
    /// The touchpoint behind which the end stands; another one where all that follows may be left out.
    package let mark: Int
    /// The part of those at the touchpoint, 0…1; `nil` for all of them, or where it isn't known.
    package let share: Double?
    /// Whether a main path ends so.
    package let isMain: Bool
  }

  /// Where people leave for good.
  package struct Loss: Hashable {
    /// The 0-based place of the touchpoint among all.
    package let touchpoint: Int
    /// The part of those at the touchpoint, 0…1.
    package let share: Double
  }

  /// How many a stage loses.
  package struct StageLoss: Hashable {
    /// The 0-based place of the stage.
    package let stage: Int
    /// How many came in, > 0.
    package let entered: Int
    /// How many of them did not go on, > 0.
    package let left: Int

    /// The part of those who came in, 0…1.
    package var share: Double { Double(left) / Double(entered) }
  }

  /// The touchpoints that are shown, as places among all.
  package let touchpoints: [Int]
  /// Where journeys begin.
  package let starts: [Int]
  /// All ways, by where they come from and lead to.
  package let ways: [Way]
  /// Where the journey ends as it should, by touchpoint.
  package let ends: [End]
  /// Where people leave, by touchpoint.
  package let losses: [Loss]
  /// What stages lose, in order.
  package let stageLosses: [StageLoss]
}
