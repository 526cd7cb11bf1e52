/// A JSON text as it is read, strictly by RFC 8259: members keep their order, numbers their digits.
public indirect enum JSONDocument: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case text(String)
  case list([JSONDocument])
  case object([Member])

  /// A member of an object.
  public struct Member: Equatable, Sendable {
    public let key: String
    public let value: JSONDocument
  }

  /// What is wrong with a text.
  public struct Fault: Error, CustomStringConvertible {
    public let offset: Int
    public var description: String { "no JSON at byte \(offset)" }
  }

  /// Reads a text.
  public init(_ text: String) throws {
    var reader = Reader(bytes: Array(text.utf8))
    self = try reader.document()
  }

  /// The value of a member; `nil` where there is none.
  public subscript(key: String) -> JSONDocument? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  /// The elements of a list; empty for anything else.
  public var elements: [JSONDocument] { if case .list(let elements) = self { elements } else { [] } }
  /// The members of an object; empty for anything else.
  public var members: [Member] { if case .object(let members) = self { members } else { [] } }
  /// The text; `nil` for anything else.
  public var string: String? { if case .text(let text) = self { text } else { nil } }
  /// The number; `nil` for anything else.
  public var double: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    mutating func document() throws -> JSONDocument {
      let value = try self.value()
      skip()
      guard place == bytes.count else { throw Fault(offset: place) }
      return value
    }

    private mutating func skip() {
      while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
    }

    private mutating func take(_ word: String) -> Bool {
      let word = Array(word.utf8)
      guard bytes[place...].starts(with: word) else { return false }
      place += word.count
      return true
    }

    private mutating func value() throws -> JSONDocument {
      skip()
      guard place < bytes.count else { throw Fault(offset: place) }
      switch bytes[place] {
      case UInt8(ascii: "{"): return try object()
      case UInt8(ascii: "["): return try list()
      case UInt8(ascii: "\""): return .text(try string())
      default:
        if take("true") { return .bool(true) }
        if take("false") { return .bool(false) }
        if take("null") { return .null }
        return try number()
      }
    }

    private mutating func object() throws -> JSONDocument {
      place += 1
      var members: [Member] = []
      skip()
      if take("}") { return .object([]) }
      while true {
        skip()
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw Fault(offset: place) }
        let key = try string()
        skip()
        guard take(":"), !members.contains(where: { $0.key == key }) else { throw Fault(offset: place) }
        members.append(Member(key: key, value: try value()))
        skip()
        if take("}") { return .object(members) }
        guard take(",") else { throw Fault(offset: place) }
      }
    }

    private mutating func list() throws -> JSONDocument {
      place += 1
      var elements: [JSONDocument] = []
      skip()
      if take("]") { return .list([]) }
      while true {
        elements.append(try value())
        skip()
        if take("]") { return .list(elements) }
        guard take(",") else { throw Fault(offset: place) }
      }
    }

    private mutating func number() throws -> JSONDocument {
      let start = place
      func isDigit(_ place: Int) -> Bool { place < bytes.count && (0x30...0x39).contains(bytes[place]) }
      _ = take("-")
      guard isDigit(place), bytes[place] != 0x30 || !isDigit(place + 1) else { throw Fault(offset: place) }
      while isDigit(place) { place += 1 }
      if take(".") {
        guard isDigit(place) else { throw Fault(offset: place) }
        while isDigit(place) { place += 1 }
      }
      if take("e") || take("E") {
        if !take("-") { _ = take("+") }
        guard isDigit(place) else { throw Fault(offset: place) }
        while isDigit(place) { place += 1 }
      }
      return .number(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func string() throws -> String {
      place += 1
      var units: [UInt16] = []
      while place < bytes.count {
        let start = place
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: units, as: UTF16.self)
        case 0x00...0x1F: throw Fault(offset: start)
        case UInt8(ascii: "\\"):
          guard place < bytes.count else { throw Fault(offset: start) }
          let escape = bytes[place]
          place += 1
          let plain: [UInt8: UInt16] = [
            0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9,
          ]
          if let unit = plain[escape] {
            units.append(unit)
          } else {
            guard escape == UInt8(ascii: "u"), place + 4 <= bytes.count,
              let unit = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
            else { throw Fault(offset: start) }
            units.append(unit)
            place += 4
          }
        default:
          while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
          units += Array(String(decoding: bytes[start..<place], as: UTF8.self).utf16)
        }
      }
      throw Fault(offset: place)
    }
  }
}
