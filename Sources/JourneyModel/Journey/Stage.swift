/// A part of the journey, shown as a column of the map.
@dynamicMemberLookup
public struct Stage: Sendable {
  /// The 0-based place among the journey's stages.
  public internal(set) var index: Int
  /// Its touchpoints, in order.
  public internal(set) var touchpoints: [Touchpoint]
  @usableFromInline let details: Shared<Details>

  init(index: Int, touchpoints: [Touchpoint], _ details: Details) {
    self.index = index
    self.touchpoints = touchpoints
    self.details = Shared(details)
  }

  /// What the file tells.
  @inlinable public subscript<Value>(dynamicMember path: KeyPath<Details, Value>) -> Value {
    details.value[keyPath: path]
  }

  /// The heading for people: the title, or else the name.
  public var heading: LocalizedText { self.title ?? self.name }
}
