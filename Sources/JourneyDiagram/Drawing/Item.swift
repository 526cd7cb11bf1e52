/// A thing of the journey that has a place on the page, for those who hear the map or come to it by keyboard.
public struct Item: Hashable, Sendable {
  /// Where it is drawn, in points.
  public let area: Box
  /// What it is called, as the author wrote it.
  public let name: String
  /// What there is to say of it, in sentences; may be empty.
  public let text: String
  /// Where it leads, as the author wrote it; only `http`, `https` and `mailto` get onto a picture. `nil` for nowhere.
  public let link: String?

  /// A thing by its name and its place.
  public init(_ name: String, text: String = "", over area: Box, link: String? = nil) {
    self.area = area
    self.name = name
    self.text = text
    self.link = link
  }
}
