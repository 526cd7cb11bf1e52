/// Whether bytes are a text that the language can have in it at all: UTF-8 without control characters.
enum TextCheck {
  /// A text with more invalid bytes than this is in another encoding; one with fewer has slips, and is read.
  private static let mostInvalidBytes = 3

  /// What is wrong with the bytes: what makes them no text, alone, or every slip and every control character.
  /// - Complexity: O(n); sixteen bytes a step where they are plain ASCII.
  static func problems(in source: SourceText) -> (problems: [Diagnostic], isText: Bool) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var problems: [Diagnostic] = []
      var invalid: [Diagnostic] = []
      var offset = 0
      let count = bytes.count
      let raw = UnsafeRawBufferPointer(bytes)
      while offset < count {
        if offset + 16 <= count,
          arePlain(
            raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
            raw.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        {
          offset += 16
          continue
        }
        let byte = bytes[offset]
        if byte < 0x80 {
          if byte < 0x20 ? !(byte == Byte.tab || byte.isBreak) : byte == 0x7F {
            if byte == 0 { return ([binary(offset)], false) }
            if problems.count < 1000 { problems.append(control(offset, 1, UInt32(byte))) }
          }
          offset += 1
          continue
        }
        let length = scalarLength(bytes, offset)
        if length == 0 {
          invalid.append(invalidByte(offset, bytes))
          if offset == 0, isUTF16(bytes) { return ([wrongEncoding], false) }
          if let zero = bytes.prefix(8000).firstIndex(of: 0) { return ([binary(zero)], false) }
          if invalid.count > mostInvalidBytes { return (Array(invalid.prefix(1)), false) }
          offset += 1
          continue
        }
        if length <= 3 {
          let value = scalar(bytes, offset, length)
          let isOut = (value < 0xA0 && value != 0x85) || value == 0xFFFE || value == 0xFFFF
          if isOut || (value == 0xFEFF && offset > 0), problems.count < 1000 {
            problems.append(control(offset, length, value))
          }
        }
        offset += length
      }
      return (invalid + problems, true)
    }
  }

  /// Whether sixteen bytes are all ASCII from the space to the tilde, or line feeds.
  @inline(__always) private static func arePlain(_ a: UInt64, _ b: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    return (a | b | ~(plain(a) & plain(b))) & high == 0
  }

  /// The high bits of those of eight bytes that are so; the others' are free, unless they aren't ASCII.
  @inline(__always) private static func plain(_ word: UInt64) -> UInt64 {
    // With the high bits free, no sum runs over into the next byte.
    let isFromSpace = word &+ 0x6060_6060_6060_6060
    let isOther = (word ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F
    let isDelete = word &+ 0x0101_0101_0101_0101
    return (isFromSpace | ~isOther) & ~isDelete
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

  private static func isUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF))
  }

  private static let wrongEncoding = Diagnostic(
    id: "invalid-utf8", message: "the file is in UTF-16, not in UTF-8", span: Span(0, 2),
    explanation: "journey files are UTF-8, as everywhere on the web", help: "save the file as UTF-8 in your editor")

  private static func binary(_ offset: Int) -> Diagnostic {
    Diagnostic(
      id: "not-text", message: "this is no text file: byte \(offset) is zero", span: Span(offset, offset + 1),
      help: "give a journey file, a text that begins with 'journey: …'")
  }

  private static func invalidByte(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic {
    Diagnostic(
      id: "invalid-utf8", message: "byte \(offset) (0x\(hex(UInt32(bytes[offset]), 2))) is not valid UTF-8",
      span: Span(offset, offset + 1), explanation: "journey files are UTF-8, as everywhere on the web",
      help: "save the file as UTF-8 in your editor")
  }
}
