extension SVGMetadata {
  /// A rectangle on the page in points, y downwards from the upper left corner.
  public struct Area: Sendable, Equatable {
    /// The left edge.
    public let x: Double
    /// The upper edge.
    public let y: Double
    /// The width, ≥ 0.
    public let width: Double
    /// The height, ≥ 0.
    public let height: Double

    /// A rectangle by its upper left corner and its size.
    public init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// A thing that the picture shows: an entry of the list that a screen reader goes through, and a tooltip.
  public struct Item: Sendable, Equatable {
    /// Where it is.
    public let area: Area
    /// What it is called.
    public let name: String
    /// What there is to say of it; may be empty.
    public let text: String
    /// Where it leads; followed only to `http`, `https` and `mailto`. `nil` for nowhere.
    public let link: String?

    /// An entry from its parts.
    public init(_ name: String, text: String = "", over area: Area, link: String? = nil) {
      self.area = area
      self.name = name
      self.text = text
      self.link = link
    }
  }

  /// A text that appears where the pointer rests.
  public struct Note: Sendable, Equatable {
    /// Where the pointer must rest.
    public let area: Area
    /// What appears.
    public let text: String

    /// A note for an area.
    public init(_ text: String, over area: Area) {
      self.area = area
      self.text = text
    }
  }
}
