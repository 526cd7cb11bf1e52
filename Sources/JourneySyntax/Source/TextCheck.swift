/// Whether bytes are a text that the language can have in it at all: UTF-8 without control characters.
enum TextCheck {
  /// What makes it no text: then nothing of it can be read.
  static func isFatal(_ problem: Diagnostic) -> Bool { problem.id == "invalid-utf8" || problem.id == "not-text" }

  /// What is wrong with the bytes: the first fatal thing alone, or every control character.
  /// - Complexity: O(n); eight bytes a step where they are plain ASCII.
  static func problems(in source: SourceText) -> [Diagnostic] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var problems: [Diagnostic] = []
      var offset = 0
      let count = bytes.count
      let raw = UnsafeRawBufferPointer(bytes)
      while offset < count {
        if offset + 8 <= count, isPlain(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) {
          offset += 8
          continue
        }
        let byte = bytes[offset]
        if byte < 0x80 {
          if byte < 0x20 ? !(byte == Byte.tab || byte.isBreak) : byte == 0x7F {
            if byte == 0 { return [notText(offset, bytes)] }
            if problems.count < 1000 { problems.append(control(offset, 1, UInt32(byte))) }
          }
          offset += 1
          continue
        }
        let length = scalarLength(bytes, offset)
        if length == 0 { return [notText(offset, bytes)] }
        if length <= 3 {
          let value = scalar(bytes, offset, length)
          let isOut = (value < 0xA0 && value != 0x85) || value == 0xFFFE || value == 0xFFFF
          if isOut || (value == 0xFEFF && offset > 0), problems.count < 1000 {
            problems.append(control(offset, length, value))
          }
        }
        offset += length
      }
      return problems
    }
  }

  /// Whether eight bytes are all ASCII from the space to the tilde, or line feeds.
  @inline(__always) private static func isPlain(_ word: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    guard word & high == 0 else { return false }
    // With the high bits free, no sum runs over into the next byte.
    let isFromSpace = word &+ 0x6060_6060_6060_6060
    let isOther = (word ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F
    let isDelete = word &+ 0x0101_0101_0101_0101
    return (isFromSpace | ~isOther) & ~isDelete & high == high
  }

  /// How many bytes a well-formed character beyond ASCII has (Unicode 16, table 3-7); 0 where it is none.
  private static func scalarLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    func at(_ i: Int) -> UInt8 { offset + i < bytes.count ? bytes[offset + i] : 0 }
    func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    let first = bytes[offset]
    switch first {
    case 0xC2...0xDF: return isTail(at(1)) ? 2 : 0
    case 0xE0...0xEF:
      let second = at(1)
      guard isTail(second), isTail(at(2)), !(first == 0xE0 && second < 0xA0), !(first == 0xED && second > 0x9F) else {
        return 0
      }
      return 3
    case 0xF0...0xF4:
      let second = at(1)
      guard isTail(second), isTail(at(2)), isTail(at(3)), !(first == 0xF0 && second < 0x90),
        !(first == 0xF4 && second > 0x8F)
      else { return 0 }
      return 4
    default: return 0
    }
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ length: Int) -> UInt32 {
    let first = UInt32(bytes[offset])
    if length == 2 { return (first & 0x1F) << 6 | UInt32(bytes[offset + 1]) & 0x3F }
    return (first & 0x0F) << 12 | (UInt32(bytes[offset + 1]) & 0x3F) << 6 | UInt32(bytes[offset + 2]) & 0x3F
  }

  private static func hex(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func control(_ offset: Int, _ length: Int, _ value: UInt32) -> Diagnostic {
    Diagnostic(
      id: "control-character", message: "an invisible control character (U+\(hex(value, 4))) stands in the text",
      span: Span(offset, offset + length), note: "here", explanation: "programs differ in what they make of it",
      help: "remove it", fixes: [Fix("Remove it", safety: .safe, edits: [Edit(Span(offset, offset + length), "")])])
  }

  private static func notText(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic {
    let byte = bytes[offset]
    let isUTF16 = bytes.count >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF))
    if isUTF16 {
      return Diagnostic(
        id: "invalid-utf8", message: "the file is in UTF-16, not in UTF-8", span: Span(0, 2),
        explanation: "journey files are UTF-8, as everywhere on the web", help: "save the file as UTF-8 in your editor")
    }
    if byte == 0 {
      return Diagnostic(
        id: "not-text", message: "this is no text file: byte \(offset) is zero", span: Span(offset, offset + 1),
        help: "give a journey file, a text that begins with 'journey: …'")
    }
    return Diagnostic(
      id: "invalid-utf8", message: "byte \(offset) (0x\(hex(UInt32(byte), 2))) is not valid UTF-8",
      span: Span(offset, offset + 1), explanation: "journey files are UTF-8, as everywhere on the web",
      help: "save the file as UTF-8 in your editor")
  }
}
