/// Where the layout engine has put everything, in points, x to the right and y down.
package struct FlowLayout {
  /// How wide everything is together.
  package let width: Double
  /// How high everything is together.
  package let height: Double
  /// The boxes of the things, by name.
  package let boxes: [String: Box]
  /// The lines, by key: the start and the curves that follow.
  let lines: [String: FlowCurve]

  /// Reads the lines of text that the engine's process writes.
  ///
  ///     layout 1 WIDTH HEIGHT
  ///     node NAME X Y WIDTH HEIGHT
  ///     edge KEY COUNT X Y X Y …
  ///     end
  ///
  /// - Throws: `FlowError.malformedLayout` for anything that isn't exactly this.
  package init(_ bytes: [UInt8]) throws(FlowError) {
    var boxes: [String: Box] = [:]
    var lines: [String: FlowCurve] = [:]
    var size: (Double, Double)?
    var isComplete = false
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if isComplete {
        guard line.isEmpty else { throw .malformedLayout(line: number) }
        continue
      }
      let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      let kind = String(decoding: words.first ?? [], as: UTF8.self)
      switch (kind, size != nil) {
      case ("layout", false):
        guard words.count == 4, words[1].elementsEqual("1".utf8), let width = Self.number(words[2]),
          let height = Self.number(words[3])
        else { throw .malformedLayout(line: number) }
        size = (width, height)
      case ("node", true):
        guard words.count == 6, let name = Self.name(words[1]), boxes[name] == nil,
          let numbers = Self.numbers(words[2...]), numbers[2] >= 0, numbers[3] >= 0
        else { throw .malformedLayout(line: number) }
        boxes[name] = Box(center: Point(numbers[0], numbers[1]), width: numbers[2], height: numbers[3])
      case ("edge", true):
        guard words.count > 3, let name = Self.name(words[1]), lines[name] == nil, let count = Self.number(words[2]),
          let numbers = Self.numbers(words[3...]), Double(numbers.count) == 2 * count, let curve = FlowCurve(numbers)
        else { throw .malformedLayout(line: number) }
        lines[name] = curve
      case ("end", true):
        guard words.count == 1 else { throw .malformedLayout(line: number) }
        isComplete = true
      default: throw .malformedLayout(line: number)
      }
    }
    guard isComplete, let size else { throw .malformedLayout(line: number) }
    (width, height) = size
    self.boxes = boxes
    self.lines = lines
  }

  /// A generated name: a letter and digits.
  private static func name(_ word: ArraySlice<UInt8>) -> String? {
    guard word.count <= 12, word.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }), !word.isEmpty
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  private static func numbers(_ words: ArraySlice<ArraySlice<UInt8>>) -> [Double]? {
    var numbers: [Double] = []
    numbers.reserveCapacity(words.count)
    for word in words {
      guard let number = number(word) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// A decimal number of at most seven digits before the point and two behind it.
  private static func number(_ word: ArraySlice<UInt8>) -> Double? {
    var rest = word
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    var hundredths = 0
    var (whole, decimals) = (0, -1)
    for byte in rest {
      switch byte {
      case UInt8(ascii: ".") where decimals < 0 && whole > 0: decimals = 0
      case 0x30...0x39 where decimals < 0 && whole < 7:
        (hundredths, whole) = (hundredths * 10 + Int(byte - 0x30), whole + 1)
      case 0x30...0x39 where (0..<2).contains(decimals):
        (hundredths, decimals) = (hundredths * 10 + Int(byte - 0x30), decimals + 1)
      default: return nil
      }
    }
    guard whole > 0, decimals != 0 else { return nil }
    for _ in max(decimals, 0)..<2 { hundredths *= 10 }
    return Double(isNegative ? -hundredths : hundredths) / 100
  }
}
