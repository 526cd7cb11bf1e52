/// Why two things of two journeys are held for the same one.
public enum MatchEvidence: Hashable, Sendable {
  /// They have the same id, written or made from the name.
  case id
  /// They have the same name.
  case name
  /// They are stages of the same phase.
  case phase
  /// They are stages that hold the same touchpoints: the share of those, 0…1, of the smaller of the two.
  case content(share: Double)
  /// They stand at the same place between neighbours that match, and their names are this much alike, 0…1.
  case place(likeness: Double)

  /// Whether it follows from what is written, so that nothing is guessed.
  public var isCertain: Bool {
    switch self {
    case .id, .name: true
    case .phase, .content, .place: false
    }
  }
}
