/// A PDF without the moment at which it was made, so that the same graph gives the same bytes.
///
/// Cairo 1.16 writes the clock's time and knows no way to turn that off; every digit is overwritten, the length stays.
struct UndatedPDF {
  let bytes: [UInt8]

  init(_ dated: [UInt8]) {
    var bytes = dated
    let key = Array("/CreationDate (D:".utf8)
    // The information dictionary stands near the end.
    var start = bytes.count - key.count
    while start >= 0 {
      if bytes[start] == key[0], bytes[start...].starts(with: key) {
        Self.overwriteDigits(of: &bytes, from: start + key.count)
        break
      }
      start -= 1
    }
    self.bytes = bytes
  }

  /// Sets the date to the first moment of 2000, until the bracket closes.
  private static func overwriteDigits(of bytes: inout [UInt8], from start: Int) {
    let date = Array("20000101000000".utf8)
    var position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: ")") {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
        let digit = position - start
        bytes[position] = digit < date.count ? date[digit] : UInt8(ascii: "0")
      }
      position += 1
    }
  }
}
