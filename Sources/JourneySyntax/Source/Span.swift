/// A half-open range of a text, in 0-based UTF-8 bytes.
public struct Span: Hashable, Sendable {
  /// The offset of the first byte, ≥ 0.
  public let start: Int
  /// The offset behind the last byte, ≥ `start`.
  public let end: Int

  /// A span; an end before the start is read as an empty span at the start.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// How many bytes it covers.
  public var length: Int { end - start }
  /// Whether it covers nothing: a place between two bytes.
  public var isEmpty: Bool { start == end }

  /// The smallest span that holds both.
  public func union(_ other: Span) -> Span {
    Span(min(start, other.start), max(end, other.end))
  }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }
}
