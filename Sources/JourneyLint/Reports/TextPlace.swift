/// A place in a text in every unit that programs count in.
struct TextPlace: Hashable {
  /// 1-based line.
  let line: Int
  /// 1-based column in characters, as people count.
  let column: Int
  /// 1-based column in UTF-16 code units, as editors and SARIF count.
  let utf16Column: Int
  /// 1-based column in UTF-8 bytes.
  let utf8Column: Int
}
