/// A text that appears where the pointer rests: what had no room on the map.
public struct Note: Hashable, Sendable {
  /// Where the pointer must rest, in points.
  public let area: Box
  /// What appears, as the author wrote it.
  public let text: String

  /// A note for an area.
  public init(_ text: String, over area: Box) {
    self.area = area
    self.text = text
  }
}
