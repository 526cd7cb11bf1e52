/// A text that begins with a word, which may have been meant as a key.
struct KeySplit {
  /// The word.
  let key: Span
  /// What stands in the place of a colon that would make a key of it.
  let sign: Sign
  /// Where that stands; empty where nothing does.
  let colon: Span
  /// Where the text behind the word begins.
  let valueStart: Int

  /// What parts a word from the text behind it.
  enum Sign {
    /// Only space, if anything.
    case none
    /// A colon that has no ordinary space behind it.
    case colon
    /// `：`, the colon of East Asian keyboards.
    case wideColon
    case equals
  }

  /// Whether a colon stands behind the word.
  var hasColon: Bool { sign == .colon || sign == .wideColon }
}

extension Parser {
  /// Whether `：` stands at an offset, the colon of East Asian keyboards (U+FF1A).
  func isWideColon(at offset: Int) -> Bool {
    byte(offset) == 0xEF && byte(offset + 1) == 0xBC && byte(offset + 2) == 0x9A
  }

  /// Splits a text that begins with a word into the word and the rest; `nil` where it doesn't.
  func keyWithoutColon(_ start: Int, _ end: Int) -> KeySplit? {
    var keyEnd = start
    while keyEnd < end, bytes[keyEnd].isWordByte, !isWideColon(at: keyEnd) { keyEnd += 1 }
    guard keyEnd > start, bytes[start] >= 0x61, bytes[start] <= 0x7A || bytes[start] >= 0x80 else { return nil }
    let key = Span(start, keyEnd)
    if keyEnd < end, bytes[keyEnd] == Byte.colon, byte(keyEnd + 1) != Byte.slash {
      return KeySplit(
        key: key, sign: .colon, colon: Span(keyEnd, keyEnd + 1), valueStart: endOfNoBreakSpaces(keyEnd + 1))
    }
    let isWide = keyEnd < end && isWideColon(at: keyEnd)
    guard isWide || keyEnd == end || bytes[keyEnd].isBlank else { return nil }
    let colon = Span(keyEnd, isWide ? keyEnd + 3 : keyEnd)
    return KeySplit(
      key: key, sign: isWide ? .wideColon : .none, colon: colon,
      valueStart: endOfBlanks(isWide ? endOfNoBreakSpaces(colon.end) : keyEnd))
  }

  /// Splits `emotion=1`, a known key with an equals sign in the place of its colon.
  func keyWithEqualsSign(_ start: Int, _ end: Int) -> KeySplit? {
    var keyEnd = start
    while keyEnd < end, bytes[keyEnd].isWordByte { keyEnd += 1 }
    let sign = endOfBlanks(keyEnd)
    let value = endOfBlanks(sign + 1)
    guard value < end, bytes[sign] == Byte.equals, isKey(Span(start, keyEnd)) else { return nil }
    return KeySplit(key: Span(start, keyEnd), sign: .equals, colon: Span(sign, sign + 1), valueStart: value)
  }

  /// Splits `channel phone`, a known key with one word or number behind it.
  func keyWithOneWord(_ line: Span) -> KeySplit? {
    guard let split = keyWithoutColon(line.start, line.end), split.sign == .none, isKey(split.key),
      split.valueStart < line.end, endOfWord(split.valueStart) >= line.end
    else { return nil }
    return split
  }

  /// Splits a line, which is no key, where another sign than a colon and a space parts a key from its value.
  func keyWithOtherSign(_ line: Span) -> KeySplit? {
    if let split = keyWithEqualsSign(line.start, line.end) ?? keyWithOneWord(line) { return split }
    guard let split = keyWithoutColon(line.start, line.end), split.hasColon else { return nil }
    let isAlone = split.valueStart >= line.end || bytes[split.valueStart] == Byte.comma
    return split.sign == .wideColon || !isAlone ? split : nil
  }

  /// Splits a text in braces that has no colon of its own, where it begins with a known key: `{emotion:1}`.
  func keyInBraces(_ node: Node) -> KeySplit? {
    guard node.kind == .scalar, node.style == .plain else { return nil }
    let end = Int(node.end)
    if let split = keyWithEqualsSign(Int(node.start), end) { return split }
    guard let split = keyWithoutColon(Int(node.start), end), split.hasColon, split.valueStart < end, isKey(split.key)
    else { return nil }
    return split
  }

  /// A known key with its colon inside a text, as when two keys stand on one line: `channel: phone, emotion: 1`.
  ///
  /// Capital letters begin keys only behind a comma or a semicolon: elsewhere they begin sentences.
  /// - Returns: the key, and where the comma or semicolon stands before it; `nil` where there is no key.
  func secondKey(in text: Span) -> (key: Span, separator: Int?)? {
    var offset = text.start
    while offset < text.end, !bytes[offset].isBreak {
      defer { offset += 1 }
      guard bytes[offset] == Byte.colon, isSpaceOrEnd(offset + 1) else { continue }
      var start = offset
      while start > text.start, bytes[start - 1].isWordByte { start -= 1 }
      let before = trimmed(start, from: text.start)
      let sign = before > text.start ? bytes[before - 1] : Byte.space
      let separator = sign == Byte.comma || sign == UInt8(ascii: ";") ? before - 1 : nil
      guard start == text.start || before < start || separator != nil,
        separator != nil || !bytes[start].isCapital, isKey(Span(start, offset))
      else { continue }
      return (Span(start, offset), separator)
    }
    return nil
  }
}
