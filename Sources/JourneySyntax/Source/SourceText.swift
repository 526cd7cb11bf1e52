/// A file's text, as it stands: its bytes in one buffer, and the name that messages call it by.
public struct SourceText: Sendable {
  /// The name for messages: the path as the user wrote it, or `<stdin>`.
  public let path: String
  /// The text in UTF-8, byte for byte.
  public let bytes: [UInt8]

  /// A text from bytes that need not be valid UTF-8: the parser says so where they aren't.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A text from a string.
  public init(path: String = "<text>", _ text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The text of a span; invalid UTF-8 comes out as U+FFFD, a span out of range is clamped.
  public subscript(span: Span) -> String {
    let start = min(max(0, span.start), bytes.count)
    let end = min(max(start, span.end), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
