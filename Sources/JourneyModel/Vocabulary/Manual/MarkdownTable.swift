/// A table in Markdown.
struct MarkdownTable {
  private let columns: [String]
  private var rows: [[String]] = []

  /// A table without rows.
  init(_ columns: [String]) { self.columns = columns }

  /// Adds a row, with a cell for each column.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The table, with a line break at its end.
  var markdown: String {
    let rule = Self.line(columns.map { _ in "---" }, separator: "|")
    return Self.line(columns) + rule + rows.map { Self.line($0) }.joined()
  }

  /// A word as code.
  static func code(_ word: String) -> String { "`\(word)`" }

  /// Words as code, with commas between them.
  static func code(_ words: [String]) -> String { words.map { code($0) }.joined(separator: ", ") }

  private static func line(_ cells: [String], separator: String = " | ") -> String {
    let line = cells.joined(separator: separator)
    return separator == "|" ? "|\(line)|\n" : "| \(line) |\n"
  }
}
