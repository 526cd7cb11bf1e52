/// The attributes of one of Graphviz's elements, as they are written.
struct RawAttributes {
  private let text: [UInt8]
  private var places: [(name: Range<Int>, value: Range<Int>)] = []

  /// Reads the part of a tag behind its name.
  init(_ text: [UInt8], in range: Range<Int>) {
    self.text = text
    var position = range.lowerBound
    while position < range.upperBound {
      while position < range.upperBound, MarkupScanner.isSpace(text[position]) { position += 1 }
      let nameStart = position
      while position < range.upperBound, text[position] != UInt8(ascii: "=") { position += 1 }
      let name = nameStart..<position
      position += 1
      guard position < range.upperBound else { return }
      let quote = text[position]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return }
      position += 1
      let valueStart = position
      while position < range.upperBound, text[position] != quote { position += 1 }
      places.append((name, valueStart..<position))
      position += 1
    }
  }

  /// The value without its quotes, character references and all; empty where the attribute is absent.
  subscript(_ name: StaticString) -> ArraySlice<UInt8> {
    for place in places where place.name.count == name.utf8CodeUnitCount {
      if name.withUTF8Buffer({ text[place.name].elementsEqual($0) }) { return text[place.value] }
    }
    return []
  }

  /// The number that an attribute holds; nil where it is absent or holds none.
  func number(_ name: StaticString) -> Hundredths? {
    let value = self[name]
    var position = value.startIndex
    return Hundredths(value, at: &position)
  }

  /// The point that two attributes hold; nil where one is absent.
  func point(_ x: StaticString, _ y: StaticString) -> Point? {
    guard let x = number(x), let y = number(y) else { return nil }
    return Point(x: x, y: y)
  }

  /// By how much `transform` moves. The graph's own group is neither scaled nor turned at 72 dots an inch.
  var translation: Point {
    let transform = self["transform"]
    var start = transform.startIndex
    while start < transform.endIndex, !transform[start...].starts(with: "translate(".utf8) { start += 1 }
    return Point.list(in: transform[start...], movedBy: .zero).first ?? .zero
  }
}
