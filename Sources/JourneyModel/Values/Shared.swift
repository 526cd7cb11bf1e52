/// A large value that its copies share.
@usableFromInline final class Shared<Value: Sendable>: Sendable {
  @usableFromInline let value: Value

  init(_ value: Value) { self.value = value }
}
