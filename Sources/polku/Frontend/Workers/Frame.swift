/// A message on a pipe: its length in four bytes, the lowest first, and its bytes.
enum Frame {
  /// The most bytes that a message may have: 512 MiB.
  static let limit = 512 * 1_048_576

  /// A message as it goes over the pipe.
  static func bytes(_ message: [UInt8]) -> [UInt8] { number(message.count) + message }

  /// Takes the first message off what has arrived; `nil` where it isn't whole yet.
  /// - Throws: `Broken` where it is longer than any message is.
  static func take(from received: inout [UInt8]) throws(Broken) -> [UInt8]? {
    guard let length = number(in: received, at: 0) else { return nil }
    guard length <= limit else { throw Broken() }
    guard received.count >= 4 + length else { return nil }
    let message = Array(received[4..<(4 + length)])
    received.removeFirst(4 + length)
    return message
  }

  /// What arrives isn't what is sent here.
  struct Broken: Error {}

  /// A number of up to 32 bits in four bytes.
  static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// The number at a place; `nil` where there aren't four bytes.
  static func number(in bytes: [UInt8], at start: Int) -> Int? {
    guard bytes.count >= start + 4 else { return nil }
    return (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
  }
}
