/// Days as people write them.
enum DateText {
  /// A day: `2026-09-30` or `30.9.2026`; `nil` where it isn't one.
  static func day(_ text: String) -> CalendarDate? {
    var text = text
    return text.withUTF8 { day(in: $0, at: 0, count: $0.count) } ?? otherDay(text)
  }

  /// A day as ISO 8601 writes it, which most are.
  private static func day(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, count: Int) -> CalendarDate? {
    guard count == 10, start + 10 <= bytes.count, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D else { return nil }
    func number(_ places: Range<Int>) -> Int? {
      var value = 0
      for place in places {
        let digit = bytes[start + place]
        guard (0x30...0x39).contains(digit) else { return nil }
        value = value * 10 + Int(digit - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func otherDay(_ text: String) -> CalendarDate? {
    if let parts = numbers(in: text, separator: "-"), parts.count == 3, text.utf8.count == 10 {
      return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
    }
    if let parts = numbers(in: text, separator: "."), parts.count == 3, parts[2] >= 1000 {
      return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
    }
    return nil
  }

  /// A stretch of days: two days with `..` between them, one day, a month (`2026-03`), a quarter (`2026-Q1`) or a year
  /// (`2026`); `nil` where it is none of these or ends before it begins.
  static func range(_ text: String) -> DateRange? {
    guard text.utf8.count <= 40 else { return nil }
    var text = text
    if let plain = text.withUTF8(plainRange) { return plain }
    if let (first, last) = RangeText.ends(of: text) {
      guard let first = stretch(first), let last = stretch(last), first.first <= last.last else { return nil }
      return DateRange(first: first.first, last: last.last)
    }
    return stretch(text)
  }

  /// Two days as ISO 8601 writes them, the later one last.
  private static func plainRange(_ bytes: UnsafeBufferPointer<UInt8>) -> DateRange? {
    guard bytes.count == 22, bytes[10] == 0x2E, bytes[11] == 0x2E, let first = day(in: bytes, at: 0, count: 10),
      let last = day(in: bytes, at: 12, count: 10), first <= last
    else { return nil }
    return DateRange(first: first, last: last)
  }

  private static func stretch(_ text: String) -> DateRange? {
    if let day = day(text) { return DateRange(first: day, last: day) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.utf8.count == 4, let year = number(head) else { return nil }
    if parts.count == 1 { return months(1...12, of: year) }
    guard parts.count == 2 else { return nil }
    if parts[1].utf8.count == 2, let month = number(parts[1]), (1...12).contains(month) {
      return months(month...month, of: year)
    }
    if parts[1].utf8.count == 2, parts[1].first == "Q" || parts[1].first == "q",
      let quarter = number(parts[1].dropFirst()), (1...4).contains(quarter)
    {
      return months(quarter * 3 - 2...quarter * 3, of: year)
    }
    return nil
  }

  private static func months(_ months: ClosedRange<Int>, of year: Int) -> DateRange? {
    guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDate(
        year: year, month: months.upperBound, day: CalendarDate.days(inMonth: months.upperBound, of: year))
    else { return nil }
    return DateRange(first: first, last: last)
  }

  private static func numbers(in text: String, separator: Character) -> [Int]? {
    guard text.utf8.count <= 10 else { return nil }
    var numbers: [Int] = []
    for part in text.split(separator: separator, omittingEmptySubsequences: false) {
      guard let number = number(part) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
