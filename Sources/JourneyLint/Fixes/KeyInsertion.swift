import JourneySyntax

/// Puts a key with its value into an entry, behind the key that the entry begins with.
struct KeyInsertion {
  private let lines: WrittenLines

  /// An insertion into a text.
  init(_ source: SourceText) { lines = WrittenLines(bytes: source.bytes) }

  /// The edit; `nil` where the entry is written in a way that can't be gone on with.
  /// - Parameters:
  ///   - pair: the key and its value as they are to stand there: `level: relationship`.
  ///   - value: where the value of the first key stands.
  /// - Complexity: O(n) in the bytes of the lines of that value.
  func edit(_ pair: String, behind value: Span) -> Edit? {
    let colon = lines.beforeBlanks(value.start) - 1
    guard lines.byte(colon) == UInt8(ascii: ":") else { return nil }
    var key = colon
    while key > 0, lines.bytes[key - 1].isWordByte { key -= 1 }
    guard key < colon else { return nil }
    let before = lines.beforeBlanks(key) - 1
    if lines.byte(before) == UInt8(ascii: "{") || lines.byte(before) == UInt8(ascii: ",") {
      return Edit(Span(value.end, value.end), ", " + pair)
    }
    let start = lines.start(of: key)
    // A line of its own, as far in as the first key: dashes before that give way to spaces.
    guard lines.bytes[start..<key].allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }) else { return nil }
    let behind = lines.byte(lines.behindBlanks(value.end))
    guard behind.map({ WrittenLines.isBreak($0) || $0 == UInt8(ascii: "#") }) ?? true else { return nil }
    let place = lines.next(after: value.end)
    let line = String(repeating: " ", count: key - start) + pair
    let lineBreak = lines.lineBreak(at: value.end)
    let isOpen = place == lines.end(of: value.end)
    return Edit(Span(place, place), isOpen ? lineBreak + line : line + lineBreak)
  }
}
