/// A half-open range of a text, in 0-based UTF-8 bytes.
public struct Span: Hashable, Sendable {
  // A model holds thousands of spans: half the size is worth the two conversions. Texts are far shorter than 4 GiB.
  @usableFromInline let first: UInt32
  @usableFromInline let last: UInt32

  /// The offset of the first byte, ≥ 0.
  @inlinable public var start: Int { Int(first) }
  /// The offset behind the last byte, ≥ `start`.
  @inlinable public var end: Int { Int(last) }

  /// A span; an end before the start is read as an empty span at the start, an offset below 0 as 0.
  @inlinable public init(_ start: Int, _ end: Int) {
    first = UInt32(clamping: start)
    last = UInt32(clamping: max(start, end))
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
