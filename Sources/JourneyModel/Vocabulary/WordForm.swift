/// How the words of files are compared with those of the vocabulary.
enum WordForm {
  /// A word as the table has it: lower case, a hyphen for each space and underscore.
  static func normal(_ text: String) -> String {
    var isNormal = true
    for byte in text.utf8 where byte == 0x20 || byte == 0x5F || byte >= 0x80 || (0x41...0x5A).contains(byte) {
      isNormal = false
      break
    }
    if isNormal { return text }
    let folded = text.lowercased().unicodeScalars.map { $0 == " " || $0 == "_" ? "-" : $0 }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: folded)
    return String(scalars)
  }
}
