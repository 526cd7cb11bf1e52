/// What a scalar says: its bytes without quotes, escapes and folds (YAML 1.2.2, chapters 7 and 8).
enum ScalarText {
  static func text(of node: Node, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard node.kind == .scalar else { return "" }
    let (start, end) = (Int(node.start), Int(node.end))
    switch node.style {
    case .absent: return ""
    case .plain:
      return node.needsCooking ? folded(bytes, start, end) : string(bytes, start, end)
    case .singleQuoted:
      return node.needsCooking ? singleQuoted(bytes, start + 1, end - 1) : string(bytes, start + 1, end - 1)
    case .doubleQuoted:
      return node.needsCooking ? doubleQuoted(bytes, start + 1, end - 1) : string(bytes, start + 1, end - 1)
    case .literal, .folded:
      return BlockScalarText(bytes: bytes, node: node).text
    }
  }

  private static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// The lines of a plain text, with one break as a space and more as breaks.
  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(end - start)
    var offset = start
    while offset < end {
      if bytes[offset].isBreak {
        fold(bytes, &offset, end, &out, floor: 0)
      } else {
        out.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Reads a run of line breaks with the space round it.
  /// - Parameter floor: What the output keeps in any case: escaped space isn't trimmed.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int, _ end: Int, _ out: inout [UInt8], floor: Int,
    isEscaped: Bool = false
  ) {
    if !isEscaped { while out.count > floor, out[out.count - 1].isBlank { out.removeLast() } }
    var breaks = 0
    while offset < end, bytes[offset].isSpace {
      if bytes[offset].isBreak {
        breaks += 1
        if bytes[offset] == Byte.carriageReturn, offset + 1 < end, bytes[offset + 1] == Byte.lineFeed { offset += 1 }
      }
      offset += 1
    }
    if breaks > 1 {
      out.append(contentsOf: repeatElement(Byte.lineFeed, count: breaks - 1))
    } else if !isEscaped {
      out.append(Byte.space)
    }
  }

  private static func singleQuoted(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(end - start)
    var offset = start
    while offset < end {
      let next = bytes[offset]
      if next.isBreak {
        fold(bytes, &offset, end, &out, floor: 0)
      } else {
        out.append(next)
        offset += next == Byte.singleQuote ? 2 : 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func doubleQuoted(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(end - start)
    var offset = start
    var floor = 0
    while offset < end {
      let next = bytes[offset]
      if next.isBreak {
        fold(bytes, &offset, end, &out, floor: floor)
      } else if next == Byte.backslash {
        offset += 1
        guard offset < end else { break }
        if bytes[offset].isBreak {
          fold(bytes, &offset, end, &out, floor: floor, isEscaped: true)
        } else {
          let length = max(1, escapeLength(bytes, offset))
          appendEscape(bytes, offset, length, &out)
          offset += length
        }
        floor = out.count
      } else {
        out.append(next)
        offset += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// How many bytes an escape has behind its backslash; 0 where there is no such escape.
  static func escapeLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let digits: Int
    switch bytes[offset] {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: return simpleEscape(bytes[offset]) == nil ? 0 : 1
    }
    guard let value = hexValue(bytes, offset + 1, digits), Unicode.Scalar(value) != nil else { return 0 }
    return digits + 1
  }

  private static func hexValue(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ digits: Int) -> UInt32? {
    guard start + digits <= bytes.count else { return nil }
    var value: UInt32 = 0
    for offset in start..<(start + digits) {
      let digit: UInt32
      switch bytes[offset] {
      case 0x30...0x39: digit = UInt32(bytes[offset] - 0x30)
      case 0x41...0x46: digit = UInt32(bytes[offset] - 0x41 + 10)
      case 0x61...0x66: digit = UInt32(bytes[offset] - 0x61 + 10)
      default: return nil
      }
      value = value << 4 | digit
    }
    return value
  }

  private static func simpleEscape(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{07}"
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "t"), Byte.tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{0B}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case Byte.space: " "
    case Byte.doubleQuote: "\""
    case Byte.slash: "/"
    case Byte.backslash: "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }

  private static func appendEscape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ length: Int, _ out: inout [UInt8]
  ) {
    if length > 1 {
      let scalar = hexValue(bytes, offset + 1, length - 1).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      out.append(contentsOf: String(Character(scalar)).utf8)
    } else if let scalar = simpleEscape(bytes[offset]) {
      out.append(contentsOf: String(Character(scalar)).utf8)
    } else {
      out.append(bytes[offset])
    }
  }
}

extension SyntaxTree {
  func text(ofScalarAt index: Int) -> String {
    source.bytes.withUnsafeBufferPointer { ScalarText.text(of: nodes[index], in: $0) }
  }
}
