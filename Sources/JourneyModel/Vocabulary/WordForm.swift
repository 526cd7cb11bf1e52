/// How the words of files are compared with those of the vocabulary.
enum WordForm {
  /// A word as the table has it: lower case, a hyphen for each space and underscore.
  static func normal(_ text: String) -> String {
    var isNormal = true
    for byte in text.utf8 {
      if byte >= 0x80 { return folded(text) }
      if byte == 0x20 || byte == 0x5F || (0x41...0x5A).contains(byte) { isNormal = false }
    }
    if isNormal { return text }
    return String(unsafeUninitializedCapacity: text.utf8.count) { room in
      var count = 0
      for byte in text.utf8 {
        room[count] = byte == 0x20 || byte == 0x5F ? 0x2D : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  /// The same for letters of all kinds.
  private static func folded(_ text: String) -> String {
    let folded = text.lowercased().unicodeScalars.map { $0 == " " || $0 == "_" ? "-" : $0 }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: folded)
    return String(scalars)
  }
}
