/// Which addresses a picture links to.
enum SVGLink {
  private static let starts = ["https://", "http://", "mailto:", "#"]

  /// The address without its escapes; nil where it isn't of the web, mail or the page itself, or holds a space or a
  /// control.
  static func address(_ markup: ArraySlice<UInt8>) -> [UInt8]? {
    let address = XMLText.unescaped(markup)
    guard !address.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return nil }
    let isKnown = starts.contains { start in
      address.count > start.utf8.count && zip(address, start.utf8).allSatisfy { lowercased($0) == $1 }
    }
    return isKnown ? address : nil
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
