/// A way that leads nowhere although nothing says that it ends.
public struct DeadEnd: Hashable, Sendable {
  /// What is wrong with it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// All ways lead round in a circle: who is in it never gets out.
    case circle
    /// A branch stops with the file, while the main path says where it ends: what follows may have been forgotten.
    case unsaid
  }

  /// What is wrong with it.
  public let kind: Kind
  /// The touchpoint at which it should go on, as a place in the journey's list.
  public let touchpointIndex: Int
  /// All touchpoints from which there is no way out, in the order of the file; the one alone where a branch just stops.
  public let touchpointIndices: [Int]
}
