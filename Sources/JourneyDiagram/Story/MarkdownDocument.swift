/// A Markdown document as it is written, block by block.
struct MarkdownDocument {
  private var blocks: [String] = []
  private var items: [String] = []

  /// The document; it ends with a line feed.
  var text: String { (blocks + list).joined(separator: "\n\n") + "\n" }

  private var list: [String] { items.isEmpty ? [] : [items.joined(separator: "\n")] }

  /// Adds a heading.
  /// - Parameters:
  ///   - level: 1…6.
  ///   - text: Escaped.
  mutating func heading(_ level: Int, _ text: String) {
    paragraph(String(repeating: "#", count: level) + " " + text)
  }

  /// Adds a paragraph of escaped text, unless it is empty.
  mutating func paragraph(_ text: String) {
    blocks += list
    items = []
    if !text.isEmpty { blocks.append(text) }
  }

  /// Adds an item of escaped text to a list.
  /// - Parameter depth: 0 for the outermost list.
  mutating func item(_ text: String, depth: Int = 0) {
    if !text.isEmpty { items.append(String(repeating: "  ", count: depth) + "- " + text) }
  }

  /// Adds a table of escaped texts; columns in which no row has anything are left out.
  mutating func table(_ headings: [String], _ rows: [[String]]) {
    let kept = headings.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    guard !kept.isEmpty else { return }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = "|" + String(repeating: " --- |", count: kept.count)
    paragraph(
      ([line(kept.map { headings[$0] }), rule] + rows.map { row in line(kept.map { row[$0] }) })
        .joined(separator: "\n"))
  }
}
