/// The tables of the page about `polku show`, made from what the formats are made of.
package enum ShowManual {
  /// The marks between which the tables stand.
  package static let openingMark = "<!-- formats -->"
  package static let closingMark = "<!-- /formats -->"

  /// The page with its tables made anew; `nil` where a mark is missing.
  package static func updated(_ page: String) -> String? {
    guard let opening = page.firstRange(of: openingMark), let closing = page.firstRange(of: closingMark),
      opening.upperBound <= closing.lowerBound
    else { return nil }
    return page[..<opening.upperBound] + "\n\n" + tables + "\n" + page[closing.lowerBound...]
  }

  private static var tables: String {
    var text = ""
    for record in ShowSchema.records {
      text += "### `\(record.name)`\n\n\(record.summary)\n\n| key | value | |\n| --- | --- | --- |\n"
      for outline in record.outlines {
        text += "| `\(outline.key)` | \(words(for: outline.shape)) | \(outline.summary) |\n"
      }
      text += "\n"
    }
    for (title, columns) in [
      ("CSV: a touchpoint a line", FactsCSV.manual), ("CSV with `--summary`: a journey a line", PortfolioCSV.manual),
    ] {
      text += "### \(title)\n\n| column | |\n| --- | --- |\n"
      for column in columns {
        text += "| `\(column.name)` | \(column.summary.split(separator: "|").joined(separator: "\\|")) |\n"
      }
      text += "\n"
    }
    return text
  }

  private static func words(for shape: FactShape) -> String {
    switch shape {
    case .text: "text"
    case .integer: "whole number"
    case .number: "number"
    case .boolean: "true or false"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let element): "list of: \(Self.words(for: element))"
    case .optional(let wrapped): "\(Self.words(for: wrapped)), or null"
    case .record(let record): "`\(record.name)`"
    }
  }
}
