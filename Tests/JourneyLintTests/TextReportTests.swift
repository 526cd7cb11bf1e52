import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

struct TextReportTests {
  @Test func wholeFrame() {
    let text = "a: 1\n\n    delivered-at: [wait, estimat]\nb:\n  id: estimate\n"
    let diagnostic = Diagnostic(
      id: "reference-unresolved", message: "no touchpoint is called 'estimat'",
      span: place(of: "estimat]", 7, in: text),
      note: "'delivered-at' names touchpoints by their id",
      labels: [Label(place(of: "estimate\n", 8, in: text), "this one is near")],
      explanation: "a promise that no touchpoint delivers can't be kept or measured", help: "write 'estimate'")
    #expect(
      frame(text, diagnostic) == """
        error[reference-unresolved]: no touchpoint is called 'estimat'
         --> x.yaml:3:26
          |
        3 |     delivered-at: [wait, estimat]
          |                          ^^^^^^^ 'delivered-at' names touchpoints by their id
          |
        5 |   id: estimate
          |       -------- this one is near
          = why: a promise that no touchpoint delivers can't be kept or measured
          = help: write 'estimate'


        """)
  }

  /// The carets stand under the word, whatever columns the characters before it take.
  @Test(arguments: [
    ("ää x", 3), ("a\u{308}a\u{308} x", 3), ("👩‍👩‍👧‍👦 x", 3), ("漢字 x", 5), ("🇫🇮🙂 x", 5), ("\tx", 4), ("ab\tx", 4),
    ("\u{1B}[31m x", 6), ("\u{202E} x", 9), ("\u{FEFF}x", 0),
  ])
  func caretsUnderTheCharacters(line: String, column: Int) {
    let diagnostic = Diagnostic(id: "i", message: "m", span: place(of: "x", 1, in: line))
    let rows = frame(line, diagnostic).split(separator: "\n")
    #expect(rows[4] == "  | " + String(repeating: " ", count: column) + "^")
    #expect(rows[3].hasSuffix("x"))
    #expect(String(rows[3]).displayWidth == 4 + column + 1)
  }

  @Test func nothingReachesTheTerminal() {
    let text = "a\u{1B}]0;x\u{7}: \u{9B}31m\u{202E}b\u{200B}"
    let diagnostic = Diagnostic(
      id: "i", message: "\u{1B}[2J", span: Span(0, text.utf8.count), note: "\u{9B}",
      labels: [Label(Span(0, 1), "\u{7}")],
      explanation: "a\nb", help: "\u{202E}")
    let shown = TextReport().text([diagnostic], in: SourceText(path: "\u{1B}x", text))
    for scalar in shown.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format)
    }
    #expect(shown.contains("␛]0;x␇: <U+009B>31m<U+202E>b<U+200B>"))
  }

  @Test func colourOnlyWhereItIsAskedFor() {
    let diagnostic = Diagnostic(id: "i", severity: .warning, message: "m", span: Span(0, 1), help: "h")
    #expect(!TextReport().text([diagnostic], in: SourceText("abc")).contains("\u{1B}"))
    let coloured = TextReport(isColoured: true).text([diagnostic], in: SourceText("abc"))
    #expect(coloured.hasPrefix("\u{1B}[1;33mwarning[i]\u{1B}[0m\u{1B}[1m: m\u{1B}[0m\n"))
    let plain = coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(plain == TextReport().text([diagnostic], in: SourceText("abc")))
  }

  @Test func longLinesAreCutRoundThePlace() {
    let text = String(repeating: "word ", count: 200) + "HERE" + String(repeating: " tail", count: 200)
    let rows = frame(text, Diagnostic(id: "i", message: "m", span: place(of: "HERE", 4, in: text)), width: 60)
      .split(separator: "\n").map(String.init)
    let line = rows[3].dropFirst(4)
    #expect(line.hasPrefix("…") && line.hasSuffix("…"))
    #expect(String(line).displayWidth <= 60)
    let carets = rows[4].dropFirst(4)
    #expect(line.dropFirst(carets.count - 4).prefix(4) == "HERE")
    #expect(carets.hasSuffix("^^^^"))
  }

  @Test func aLongPlaceIsCutToo() {
    let text = "k: " + String(repeating: "x", count: 5000)
    let rows = frame(text, Diagnostic(id: "i", message: "m", span: Span(3, text.utf8.count)), width: 60)
      .split(separator: "\n").map(String.init)
    #expect(rows[3].hasPrefix("1 | k: xxx") && rows[3].hasSuffix("x…"))
    #expect(rows[3].displayWidth <= 64)
    #expect(rows[4].displayWidth == rows[3].displayWidth)
  }

  @Test func placesOverSeveralLines() {
    let text = "a: [b,\n  c,\n  d]\ne: f\n"
    let diagnostic = Diagnostic(id: "i", message: "m", span: Span(3, 17), note: "all of it")
    #expect(
      frame(text, diagnostic) == """
        error[i]: m
         --> x.yaml:1:4
          |
        1 | a: [b,
          |    ^^^
        ...
        3 |   d]
          |   ^^ all of it


        """)
  }

  @Test func theEndAndTheEmptyText() {
    #expect(frame("", Diagnostic(id: "i", message: "m", span: Span(0, 0))).contains("1 |\n  | ^\n"))
    #expect(frame("a\n", Diagnostic(id: "i", message: "m", span: Span(9, 12))).contains("2 |\n  | ^\n"))
  }

  @Test func invalidBytesAreShownAsSuch() {
    let source = SourceText(path: "x", bytes: [0x61, 0xFF, 0xC3, 0x28, 0x62])
    let shown = TextReport().text([Diagnostic(id: "i", message: "m", span: Span(4, 5))], in: source)
    #expect(shown.contains("1 | a\u{FFFD}\u{FFFD}(b\n  |     ^\n"))
  }

  /// Whatever the text and the place: no crash, and every line of the frame is short enough.
  @Test(arguments: 0..<300) func hostile(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = ["a", "ä", "漢", "👩‍👩‍👧‍👦", "\u{308}", "\t", "\r", "\n", " ", "\u{1B}", "\u{202E}", "\u{0}", "🇫"]
    var bytes = (0..<random.below(400)).flatMap { _ in Array(random.pick(pieces).utf8) }
    if random.chance(30), !bytes.isEmpty { bytes[random.below(bytes.count)] = 0xFF }
    let start = random.below(bytes.count + 3)
    let diagnostic = Diagnostic(
      id: "i", message: "m", span: Span(start, start + random.below(50)),
      labels: [Label(Span(random.below(bytes.count + 1), random.below(bytes.count + 1)), "l")])
    let shown = TextReport(width: 40).text([diagnostic], in: SourceText(path: "x", bytes: bytes))
    for row in shown.split(separator: "\n") where row.contains("|") {
      #expect(String(row).displayWidth <= 40 + 8)
    }
  }

  private func frame(_ text: String, _ diagnostic: Diagnostic, width: Int = 100) -> String {
    TextReport(width: width).text([diagnostic], in: SourceText(path: "x.yaml", text))
  }

  private func place(of needle: String, _ length: Int, in text: String) -> Span {
    let range = text.range(of: needle)
    let start = range.map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
    return Span(start, start + length)
  }
}
