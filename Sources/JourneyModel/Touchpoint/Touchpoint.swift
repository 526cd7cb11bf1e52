/// A moment in which the customer meets the company, or something of it.
///
/// What the file tells about it is shared by all copies, so that passing a touchpoint on costs one reference count.
@dynamicMemberLookup
public struct Touchpoint: Sendable {
  /// The 0-based place among all of the journey's touchpoints.
  public internal(set) var index: Int
  /// The 0-based place of its stage.
  public internal(set) var stageIndex: Int
  @usableFromInline let details: Shared<Details>

  init(index: Int, stageIndex: Int, _ details: Details) {
    self.index = index
    self.stageIndex = stageIndex
    self.details = Shared(details)
  }

  /// What the file tells.
  @inlinable public subscript<Value>(dynamicMember path: KeyPath<Details, Value>) -> Value {
    details.value[keyPath: path]
  }
}
