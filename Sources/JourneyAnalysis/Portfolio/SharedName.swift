import JourneySyntax

/// How names in several files are compared.
enum SharedName {
  /// A name without regard to capitals and to how many spaces stand in it.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The mean of levels; `nil` for none.
  static func mean(_ levels: [Double]) -> FiniteNumber? {
    levels.isEmpty ? nil : FiniteNumber(levels.reduce(0, +) / Double(levels.count))
  }
}
