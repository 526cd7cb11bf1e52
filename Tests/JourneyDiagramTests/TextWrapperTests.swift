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

  @Test func softHyphensShowWhereALineEnds() {
    #expect(lines("palvelu\u{AD}polku ja muuta", width: 50) == ["palvelu-", "polku ja", "muuta"])
    #expect(lines("palvelu\u{AD}polku", width: 200) == ["palvelupolku"])
  }

  @Test func compoundsAreDividedBetweenTheirParts() {
    #expect(
      lines("vanhempainpäivärahahakemus", width: 90) == ["vanhempainpäivä-", "rahahakemus"])
    #expect(lines("ja asiakaspalvelujärjestelmä", width: 90) == ["ja asiakaspalvelu-", "järjestelmä"])
  }

  @Test func wordsWithoutSyllablesAreDividedWithAHyphen() {
    #expect(lines("WWWWWWWW", width: 50) == ["WWWW-", "WWWW"])
    #expect(lines("12345678901234", width: 50) == ["12345678", "901234"])
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
    #expect(wrapped.lines.map(\.text) == ["one two", "three four…"])
    #expect(wrapped.width <= 60)
  }

  @Test(arguments: [
    ("one two, three four", 46.0, "one two…"), ("one two (three four)", 47, "one two…"),
    ("käyttäjätunnuksenvaihtolomake", 60, "käyttäjätun…"), ("ja 60 % kaikista", 38, "ja 60…"),
    ("one — two three", 40, "one…"),
  ])
  func theEllipsisStandsAtTheEndOfAWord(text: String, width: Double, expected: String) {
    let wrapped = TextWrapper(width: width, style: style, lineLimit: 1).wrap(text)
    #expect(wrapped.lines.map(\.text) == [expected])
    #expect(wrapped.isClipped && wrapped.width <= width)
  }

  @Test func whatFitsIsNotClipped() {
    let wrapped = TextWrapper(width: 60, style: style, lineLimit: 2).wrap("one two three four")
    #expect(!wrapped.isClipped && !wrapped.lines.contains { $0.text.contains("…") })
    // Where lines are scarce a word is divided wherever more of it is shown.
    let word = TextWrapper(width: 62, style: style, lineLimit: 2).wrap("asiakaspalvelujär")
    #expect(!word.isClipped)
  }

  @Test func noControlsLeak() {
    let text = lines("a\u{202E}b\u{2066}c\u{200F} \u{0}d\u{7}\u{61C}e\u{FEFF}f", width: 300)
    #expect(text == ["abc def"])
  }

  @Test func rightToLeftAndEmojiStayWithinTheLine() {
    let wrapped = TextWrapper(width: 60, style: style).wrap(
      "הלקוח מחכה לתשובה מהשירות 😀😀😀😀😀 ينتظر العميل الرد من الشركة")
    #expect(wrapped.lines.count > 3)
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

  @Test func aPictureOfEndlessPiecesIsNoPicture() {
    let chain = Array(repeating: "👩", count: 200).joined(separator: "\u{200D}")
    let wrapped = TextWrapper(width: 150, style: style).wrap(chain)
    #expect(wrapped.width <= 150)
    #expect(wrapped.lines.map(\.text).joined() == chain)
  }

  @Test func balancedHeadingsHaveAsManyLinesAndAreNarrower() {
    let text = "A heading that is just a little too long for one line"
    let plain = TextWrapper(width: 200, style: style).wrap(text)
    let balanced = TextWrapper(width: 200, style: style, isBalanced: true).wrap(text)
    #expect(balanced.lines.count == plain.lines.count)
    #expect(balanced.width <= plain.width)
  }

  private static let words = [
    "a", "palvelu", "käyttäjätunnuksenvaihto", "B2B/SaaS", "顧客体験", "「嬉しい」。", "שלום", "العربية", "👩‍👩‍👧‍👦", "👍🏽", "e\u{301}",
    "naïve", "1 000 €", "60 %", "-2", "x-y-z", "WWWWWWWWWWWWWWWWWW", "é", "–", "—", "3,5", "🇫🇮", "(sana)", "”ei”",
    "https://a.org/b?c=d",
    "palvelu\u{AD}polku", "a\u{A0}b", "c\u{2060}d", "e\u{200B}f", "한국어", "\u{301}", "\u{202E}", "AVAVA", "...", "T",
    "’s",
  ]

  /// Whatever the text: no line is wider than allowed, and nothing is lost but spaces and gained but hyphens.
  @Test func nothingIsLostAndNothingIsTooWide() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4_000 {
      let text = (0..<random.below(14)).map { _ in random.pick(Self.words) }.joined(
        separator: random.chance(80) ? " " : "")
      let width = 30 + Double(random.below(200))
      let style = TextStyle(random.pick(FontFace.allCases), size: 8 + Double(random.below(8)))
      let hyphenation = random.pick([Hyphenation.finnish, .swedish, .english])
      let wrapper = TextWrapper(width: width, style: style, hyphenation: hyphenation, isBalanced: random.chance(30))
      let wrapped = wrapper.wrap(text)
      for line in wrapped.lines {
        // The widest cluster, a family of four without a font for it, can't be divided.
        #expect(line.width <= max(width, 3.25 * style.size) + 0.01, "\(line.text) in \(width)")
        #expect(abs(line.width - style.width(of: line.text)) < 0.01, "\(line.text)")
        #expect(line.text.first != " " && line.text.last != " ")
      }
      #expect(Self.letters(wrapped.lines.map(\.text).joined()) == Self.letters(text))
      let limit = 1 + random.below(3)
      let clipped = TextWrapper(width: width, style: style, hyphenation: hyphenation, lineLimit: limit).wrap(text)
      #expect(clipped.lines.count <= limit)
      #expect(clipped.isClipped == clipped.lines.last.map { $0.text.hasSuffix("…") } ?? false)
      #expect(clipped.isClipped || Self.letters(clipped.lines.map(\.text).joined()) == Self.letters(text))
      #expect(clipped.width <= max(width, 4.25 * style.size) + 0.01)
    }
  }

  /// What is shown of a text, without the hyphens that wrapping may add.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      !" -\u{A0}\u{AD}\u{200B}\u{2060}\u{202E}".unicodeScalars.contains($0)
    }
  }

  @Test func aWordOfAHundredThousandLetters() {
    let wrapped = TextWrapper(width: 120, style: style).wrap(String(repeating: "käyttäjä", count: 12_500))
    #expect(wrapped.width <= 120)
    #expect(wrapped.lines.dropLast().allSatisfy { $0.text.hasSuffix("-") })
  }

  /// Whatever an endless word is made of, its lines are no wider than asked and no more than asked.
  @Test(arguments: ["a", "ab/", "👩‍👩‍👧‍👦", "漢", "e\u{301}", "1 000 ", "\u{AD}a", "\u{A0}", "🇫🇮", "-", "(", "x\u{2060}"])
  func endlessWords(unit: String) {
    let text = String(repeating: unit, count: 10_000 / unit.unicodeScalars.count)
    let wrapped = TextWrapper(width: 120, style: style, isBalanced: true).wrap(text)
    #expect(wrapped.width <= 120)
    let clipped = TextWrapper(width: 120, style: style, lineLimit: 3).wrap(text)
    #expect(clipped.isClipped && clipped.lines.count == 3)
  }
}
