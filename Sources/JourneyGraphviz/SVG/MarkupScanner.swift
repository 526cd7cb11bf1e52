/// Reads the markup that Graphviz writes, one piece after the other.
struct MarkupScanner {
  /// A piece of markup; names and attributes are places in the text.
  enum Piece {
    case opening(name: Range<Int>, attributes: Range<Int>, isEmpty: Bool)
    case closing
    case text(Range<Int>)
  }

  let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The next piece; nil at the end. Prolog, document type and comments are passed over.
  mutating func next() -> Piece? {
    while position < text.count {
      guard text[position] == UInt8(ascii: "<") else {
        let start = position
        while position < text.count, text[position] != UInt8(ascii: "<") { position += 1 }
        return .text(start..<position)
      }
      if starts(with: "<!--") {
        pass("-->")
      } else if starts(with: "<?") {
        pass("?>")
      } else if starts(with: "<!") {
        pass(">")
      } else if starts(with: "</") {
        pass(">")
        return .closing
      } else {
        return opening()
      }
    }
    return nil
  }

  private func starts(with mark: StaticString) -> Bool {
    guard position + mark.utf8CodeUnitCount <= text.count else { return false }
    return mark.withUTF8Buffer { text[position...].starts(with: $0) }
  }

  /// Moves behind the next place where `end` stands, or to the end.
  private mutating func pass(_ end: StaticString) {
    while position < text.count, !starts(with: end) { position += 1 }
    position = min(position + end.utf8CodeUnitCount, text.count)
  }

  private mutating func opening() -> Piece {
    position += 1
    let nameStart = position
    while position < text.count, !Self.endsName(text[position]) { position += 1 }
    let name = nameStart..<position
    var quote: UInt8?
    while position < text.count {
      let byte = text[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      position += 1
    }
    let isEmpty = position > name.upperBound && position < text.count && text[position - 1] == UInt8(ascii: "/")
    let attributes = name.upperBound..<(isEmpty ? position - 1 : position)
    position = min(position + 1, text.count)
    return .opening(name: name, attributes: attributes, isEmpty: isEmpty)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
