/// The lines of a text as edits see them: where they begin and end, and how they are broken.
struct WrittenLines {
  let bytes: [UInt8]

  /// The line break that an offset's line ends with, or on the last line the one before it.
  func lineBreak(at offset: Int) -> String {
    var place = end(of: offset)
    if place == bytes.count { place = previous(before: start(of: offset)).map(end(of:)) ?? place }
    guard byte(place) == 0x0D else { return "\n" }
    return byte(place + 1) == 0x0A ? "\r\n" : "\r"
  }

  /// Where the line of an offset begins.
  func start(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, !Self.isBreak(bytes[start - 1]) { start -= 1 }
    // A byte order mark is no part of the first line.
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) && offset >= 3 ? 3 : start
  }

  /// Where the text of an offset's line ends, before its line break.
  func end(of offset: Int) -> Int {
    var end = min(offset, bytes.count)
    while end < bytes.count, !Self.isBreak(bytes[end]) { end += 1 }
    return end
  }

  /// The start of the line below an offset's, or the end of the text.
  func next(after offset: Int) -> Int { behindBreak(end(of: offset)) }

  /// The start of the line above a line; `nil` for the first one.
  /// - Parameter start: where a line begins.
  func previous(before start: Int) -> Int? {
    guard start > 0, Self.isBreak(bytes[start - 1]) else { return nil }
    let isPair = start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D
    return self.start(of: start - (isPair ? 2 : 1))
  }

  /// The place behind a line break, or the same place where none stands there.
  func behindBreak(_ offset: Int) -> Int {
    guard offset < bytes.count, Self.isBreak(bytes[offset]) else { return offset }
    return offset + (bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1)
  }

  /// The first place from an offset on that is no space or tab.
  func behindBlanks(_ offset: Int) -> Int {
    var place = offset
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    return place
  }

  /// The place behind the last byte before an offset that is no space or tab.
  func beforeBlanks(_ offset: Int) -> Int {
    var place = offset
    while place > 0, Self.isBlank(bytes[place - 1]) { place -= 1 }
    return place
  }

  /// The byte at a place; `nil` behind the end.
  func byte(_ place: Int) -> UInt8? { place >= 0 && place < bytes.count ? bytes[place] : nil }

  /// Whether nothing stands before a place on its line.
  func isFirst(_ place: Int) -> Bool { behindBlanks(start(of: place)) == place }

  /// Whether a line holds nothing.
  func isEmpty(lineAt start: Int) -> Bool {
    let place = behindBlanks(start)
    return place == bytes.count || Self.isBreak(bytes[place])
  }

  /// Whether a line holds nothing but a comment.
  func isComment(lineAt start: Int) -> Bool { byte(behindBlanks(start)) == UInt8(ascii: "#") }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
