/// What a map can be made as.
enum MapFormat: String, CaseIterable, Sendable {
  case svg, png, pdf
  /// The graph, which `neato -n2 -Tsvg` draws as well.
  case dot
  /// The map for a terminal.
  case text

  /// How its files end.
  var fileEnding: String { self == .text ? "txt" : rawValue }

  /// The format that a file's ending means; `nil` where it means none.
  init?(ending: String) {
    guard let format = Self.allCases.first(where: { $0.fileEnding == ending || $0.rawValue == ending }) else {
      return nil
    }
    self = format
  }

  /// Whether it may appear on a terminal.
  var isReadable: Bool { self == .dot || self == .text }
}
