/// A customer journey, as one file describes it.
///
/// What the file tells is shared by all copies, so that passing a journey on costs one reference count.
@dynamicMemberLookup
public struct Journey: Sendable {
  /// What the file claims to be.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// What a workshop believes.
    case hypothesis
    /// What is, with evidence.
    case asIs = "as-is"
    /// What is to be.
    case toBe = "to-be"
  }

  /// Whose journey it is.
  public enum Customer: String, Hashable, Sendable, CaseIterable {
    case external, `internal`
  }

  @usableFromInline let details: Shared<Details>

  init(_ details: Details) { self.details = Shared(details) }

  /// What the file tells.
  @inlinable public subscript<Value>(dynamicMember path: KeyPath<Details, Value>) -> Value {
    details.value[keyPath: path]
  }

  /// The touchpoint with an id; the first of those that share it, `nil` where there is none.
  public func touchpoint(_ id: String) -> Touchpoint? {
    details.value.touchpointIDs.place(of: id).map { self.touchpoints[$0] }
  }
  /// The touchpoint that a reference means; `nil` where it leads nowhere.
  public func touchpoint(_ reference: Reference) -> Touchpoint? { reference.id.flatMap { touchpoint($0) } }
  /// The place of the touchpoint that a reference means; `nil` where it leads nowhere.
  package func touchpointIndex(_ reference: Reference) -> Int? {
    reference.id.flatMap { details.value.touchpointIDs.place(of: $0) }
  }
  /// The stage that a touchpoint belongs to.
  public func stage(of touchpoint: Touchpoint) -> Stage { self.stages[touchpoint.stageIndex] }
  /// The persona with an id.
  public func persona(_ id: String) -> Persona? { self.personas.first { $0.id == id } }
  /// The channel with an id.
  public func channel(_ id: String) -> Channel? { self.channels.first { $0.id == id } }
  /// The channel of a touchpoint; `nil` where it has none or names one that isn't there.
  public func channel(of touchpoint: Touchpoint) -> Channel? { touchpoint.channel?.id.flatMap { channel($0) } }
  /// The source with an id.
  public func source(_ id: String) -> Source? { self.sources.first { $0.id == id } }

  /// The list of phases that a complete journey has: the project's, the template's or the canonical ones.
  public var requiredPhases: [Phase] { self.requiredByProject ?? self.template?.value.phases ?? Phase.canonical }
}
