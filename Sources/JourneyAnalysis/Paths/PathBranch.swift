/// A way beside the main path: it leaves the path, or another branch, and joins it again, leads back or ends.
///
/// A loop is walked once. Of a way that turns back into itself each touchpoint counts once.
public struct PathBranch: Sendable {
  /// Where on the way something happens.
  public struct Place: Hashable, Sendable {
    /// The place of the touchpoint in the journey's list.
    public let touchpointIndex: Int
    /// The branch it stands on, as a place in the path's list of branches; `nil` for the main path.
    public let branch: Int?
    /// The 0-based place on that branch or path.
    public let position: Int
  }

  /// What kind of way it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It has touchpoints of its own, or those of another branch, and joins again.
    case detour
    /// `next` leads straight to a later touchpoint of the main path.
    case shortcut
    /// Something that may be left out is left out.
    case leftOut = "left-out"
    /// It leads back to a touchpoint that was passed before.
    case loop
    /// The journey ends on it on purpose, or where the file ends.
    case exit
    /// Some leave although nothing ends the journey: the shares don't add up to everybody.
    case loss
  }

  /// The ids of the personas who can take it; empty where it is everybody's who walks the path.
  public internal(set) var personas: [String]
  /// What kind of way it is.
  public let kind: Kind
  /// Where it leaves; `nil` where the journey begins with it.
  public internal(set) var leaves: Place?
  /// Its own touchpoints in order, as places in the journey's list; empty for one that leads straight elsewhere.
  public let touchpointIndices: [Int]
  /// Where it joins again, or what it leads back to; `nil` where it ends.
  public internal(set) var arrives: Place?
  /// The part of those at the touchpoint where it leaves, 0…1; `nil` where it isn't told.
  public let share: Double?
  /// The figures of its own touchpoints.
  public let summary: CurveSummary
  /// The figures of the whole way: the path up to where it leaves, its own touchpoints, and the path from where it joins, or
  /// from where it leads back to.
  public let way: CurveSummary
}
