import JourneyDiagram
import Testing

/// Where lines may end, by the rules of UAX #14; the numbers are theirs. `|` stands where a line may end; no place else is one.
@Suite struct LineBreakTests {
  private func broken(_ text: String) -> String {
    TextWrapper.pieces(of: text).joined(separator: "|")
  }

  @Test(arguments: [
    // LB18 spaces, LB7
    "one |two", "one, |two. |Three", "a |b",
    // LB21 hyphens, LB25 signs and numbers, LB20a hyphens that begin a word
    "väli-|viiva", "asiakas- |ja |palvelu", "-2 |astetta", "väli-2", "polku |-sana", "2026-|syksy", "9–17", "2026–2027",
    // LB21, LB17 dashes
    "sana – |toinen", "yksi|—|kaksi", "sana–|sana", "——",
    // The slash, in words and addresses
    "hyvä/|huono", "and/|or", "km/h", "24/7", "1/2", "https://|example.org/|path",
    // LB13 closing, LB14 opening, LB30 brackets in words
    "(one) |two", "word(s)", "see |(one)", "what?! |Yes", "[a] |b", "( a )",
    // LB19, LB15 quotation marks
    "sanoi |”hei” |ja", "the |“one |two” |is", "«mot» |och", "\"a\" |b", "don’t |go",
    // LB12 no-break space and others; LB11 word joiner; LB8 zero width space
    "60\u{A0}% |on", "1\u{202F}000 |on", "non\u{2011}stop |on",
    // LB23–LB25 numbers
    "60% |on", "€9 |on", "9€ |on", "$(12.50) |on", "3,5 |on", "12.30 |on", "100,5% |on", "A4 |on", "+358 |on",
    "3.2.1 |on",
    // A number and its unit
    "95 min |on", "60 % |on", "1 000 € |on", "20 °C |on", "12 |people", "5 |and |6",
    // LB22 ellipses
    "so… |on", "…on |yes",
    // LB28, LB29
    "e.g. |this", "U.S.A. |on",
    // LB30b, LB30a, LB9, LB8a: emoji
    "👩‍👩‍👧‍👦|👍🏽", "🇫🇮|🇸🇪", "❤️|😀", "1️⃣ |on",
    // LB26, LB27 Hangul
    "한|국|어 |지|도", "\u{1112}\u{1161}\u{11AB}|\u{1100}\u{116E}\u{11A8}",
    // LB31 and kinsoku
    "顧|客|体|験", "嬉|し|い|で|す。|次|へ", "「嬉|し|い」|で|す", "ショッ|ピ|ン|グ", "デー|タ", "1,000|円|で", "(日|本)", "第|1|章",
    // LB9 combining marks; LB21a Hebrew and hyphens
    "cafe\u{301} |on", "א-ב |on",
  ])
  func breaks(expected: String) {
    let text = expected.replacing("|", with: "")
    #expect(broken(text) == expected.replacing(" |", with: "|"), "\(text)")
  }

  @Test func signsAreObeyedAndNotShown() {
    #expect(broken("long\u{200B}word") == "long|word")
    #expect(broken("a\u{2060}-\u{2060}bc") == "a-bc")
    #expect(broken("顧\u{2060}客") == "顧客")
    #expect(broken("palvelu\u{AD}polku") == "palvelu|polku")
  }
}
