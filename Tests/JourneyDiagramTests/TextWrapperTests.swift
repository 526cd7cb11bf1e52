import JourneyDiagram
import JourneyTestSupport
import Testing

@Suite struct TextWrapperTests {
  private let style = TextStyle(size: 10)

  private func lines(_ text: String, width: Double, limit: Int = .max) -> [String] {
    TextWrapper(width: width, style: style, lineLimit: limit).wrap(text).lines.map(\.text)
  }

  @Test func breaksAtSpaces() {
    #expect(lines("one two three", width: 40) == ["one two", "three"])
  }

  @Test func spacesAndLineEndsAreOneSpace() {
    #expect(
      lines("  one \n\t two  ", width: 100).joined(separator: "|").split(whereSeparator: \.isWhitespace) == [
        "one", "two",
      ])
    #expect(lines(" \n ", width: 100).isEmpty)
  }

  @Test func breaksAfterHyphensAndSlashes() {
    #expect(lines("väliviiva-asia", width: 55) == ["väliviiva-", "asia"])
    #expect(lines("hyvä/huono", width: 40) == ["hyvä/", "huono"])
  }

  @Test func aNumberStaysWithItsUnit() {
    #expect(lines("it took 95 min", width: 50) == ["it took", "95 min"])
  }

  @Test func dividesLongFinnishWordsAtSyllables() {
    let lines = lines("käyttäjätunnuksenvaihtolomake", width: 60)
    #expect(lines.count > 2)
    for line in lines.dropLast() { #expect(line.hasSuffix("-")) }
    #expect(lines.map { $0.replacing("-", with: "") }.joined() == "käyttäjätunnuksenvaihtolomake")
  }

  @Test func breaksBetweenIdeographsButNotBeforeAFullStop() {
    let lines = lines("顧客は嬉しいです。次へ", width: 50)
    #expect(lines.joined() == "顧客は嬉しいです。次へ")
    #expect(!lines.contains { $0.hasPrefix("。") })
  }

  @Test func clipsWithAnEllipsis() {
    let wrapped = TextWrapper(width: 60, style: style, lineLimit: 2).wrap(
      "one two three four five six seven eight nine")
    #expect(wrapped.isClipped)
    #expect(wrapped.lines.count == 2)
    #expect(wrapped.lines[1].text.hasSuffix("…"))
    #expect(wrapped.width <= 60)
  }

  @Test func neverTearsACluster() {
    let family = "👩‍👩‍👧‍👦"
    for line in lines(String(repeating: family, count: 7), width: 70) {
      #expect(line.allSatisfy { String($0) == family })
    }
    let flags = lines(String(repeating: "🇫🇮🇸🇪", count: 9), width: 50)
    #expect(flags.joined() == String(repeating: "🇫🇮🇸🇪", count: 9))
    #expect(flags.allSatisfy { $0.unicodeScalars.count.isMultiple(of: 2) })
  }

  @Test func balancedHeadingsHaveAsManyLinesAndAreNarrower() {
    let text = "A heading that is just a little too long for one line"
    let plain = TextWrapper(width: 200, style: style).wrap(text)
    let balanced = TextWrapper(width: 200, style: style, isBalanced: true).wrap(text)
    #expect(balanced.lines.count == plain.lines.count)
    #expect(balanced.width <= plain.width)
  }

  /// Whatever the text: no line is wider than allowed, and nothing is lost but spaces and gained but hyphens.
  @Test func nothingIsLostAndNothingIsTooWide() {
    var random = SeededGenerator(seed: 7)
    let words = [
      "a", "palvelu", "käyttäjätunnuksenvaihto", "B2B/SaaS", "顧客体験", "שלום", "👩‍👩‍👧‍👦", "e\u{301}", "naïve", "1 000 €",
      "x-y-z",
      "WWWWWWWWWWWWWWWWWW", "é", "–", "3,5", "🇫🇮",
    ]
    for _ in 0..<2_000 {
      let text = (0..<random.below(14)).map { _ in random.pick(words) }.joined(separator: random.chance(80) ? " " : "")
      let width = 30 + Double(random.below(200))
      let style = TextStyle(random.pick(FontFace.allCases), size: 8 + Double(random.below(8)))
      let wrapped = TextWrapper(width: width, style: style, isBalanced: random.chance(30)).wrap(text)
      for line in wrapped.lines {
        // The widest cluster, a family of four without a font for it, can't be divided.
        #expect(line.width <= max(width, 3.25 * style.size) + 0.01, "\(line.text) in \(width)")
        #expect(abs(line.width - style.width(of: line.text)) < 0.01, "\(line.text)")
      }
      func letters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " && $0 != "-" } }
      #expect(letters(wrapped.lines.map(\.text).joined()) == letters(text))
    }
  }
}
