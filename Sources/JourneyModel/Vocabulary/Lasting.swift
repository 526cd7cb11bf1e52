/// A value that is there for as long as the program runs.
///
/// Passing it on counts nothing. The tables of the language are asked at every key of every file, by all threads at once:
/// with counted references these would wait for each other's counts.
struct Lasting<Value: Sendable>: @unchecked Sendable {
  /// Where the value stands. It is never given back and never changed, which makes it safe to share.
  let pointer: UnsafePointer<Value>

  init(_ value: Value) {
    let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    place.initialize(to: value)
    pointer = UnsafePointer(place)
  }
}

extension Lasting: Equatable {
  /// Whether two are the same one.
  static func == (a: Lasting, b: Lasting) -> Bool { a.pointer == b.pointer }
}
