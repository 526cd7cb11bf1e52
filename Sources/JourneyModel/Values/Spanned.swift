public import JourneySyntax

/// A value with the place where the author wrote it.
@dynamicMemberLookup
public struct Spanned<Value: Sendable>: Sendable {
  /// What was written.
  public let value: Value
  /// Where it stands.
  public let span: Span

  /// A value at a place.
  public init(_ value: Value, _ span: Span) {
    self.value = value
    self.span = span
  }

  /// The value's own properties.
  public subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member { value[keyPath: path] }
}

extension Spanned: Equatable where Value: Equatable {}
extension Spanned: Hashable where Value: Hashable {}
