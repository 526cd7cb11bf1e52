import JourneySyntax
import JourneyTestSupport
import Testing

/// Cells for spreadsheets: read back as they were meant, and never calculated.
@Suite struct CSVTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "two lines"),
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-2", "'-2"), (" \t=1", "'=1"), ("\u{202E}=1", "'=1"),
    ("\0=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("", ""), ("ä; ö", "\"ä; ö\""),
  ]) func cells(text: String, cell: String) { #expect(CSVText.cell(text) == cell) }

  @Test(arguments: UInt64(1)...200) func whatIsWrittenIsReadBackAndIsNoFormula(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\"", ",", ";", " ", "a", "ä", "\0", "\u{202E}", "'", "＝", "漢", "|",
    ]
    let rows = (0..<5).map { _ in
      (0..<4).map { _ in (0..<random.below(6)).map { _ in random.pick(pieces) }.joined() }
    }
    let text = rows.map { CSVText.line($0.map(CSVText.cell)) }.joined()
    let read = Self.read(text)
    #expect(read.map(\.count) == rows.map(\.count))
    for (row, cells) in zip(rows, read) {
      for (text, cell) in zip(row, cells) {
        #expect(cell.first.map { !"=+-@\t\r＝＋－＠".contains($0) } ?? true)
        #expect(!cell.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        let kept =
          cell.hasPrefix("'") && !text.drop { $0.isWhitespace || $0 == "\0" || $0 == "\u{202E}" }.hasPrefix("'")
          ? String(cell.dropFirst()) : cell
        let bare = text.unicodeScalars.filter { $0.value != 0 && $0.value != 0x202E && !$0.properties.isWhitespace }
        #expect(kept.unicodeScalars.filter { !$0.properties.isWhitespace }.elementsEqual(bare))
      }
    }
  }

  /// A reader of RFC 4180.
  private static func read(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    let characters = Array(text.unicodeScalars)
    var place = 0
    while place < characters.count {
      let scalar = characters[place]
      if isQuoted {
        if scalar == "\"", place + 1 < characters.count, characters[place + 1] == "\"" {
          cell += "\""
          place += 1
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          cell.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"", cell.isEmpty {
        isQuoted = true
      } else if scalar == "," {
        row.append(cell)
        cell = ""
      } else if scalar == "\r" {
        rows.append(row + [cell])
        (row, cell) = ([], "")
        place += 1
      } else {
        cell.unicodeScalars.append(scalar)
      }
      place += 1
    }
    return rows
  }
}
