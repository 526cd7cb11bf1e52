import JourneySyntax
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("ä", 1), ("a\u{308}", 1), ("\u{308}", 0), ("漢", 2), ("ｆ", 2), ("한", 2), ("한", 2), ("🙂", 2),
    ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇫🇮", 2), ("❤️", 2), ("❤", 1), ("—", 1), ("…", 1), ("क्ष", 2), ("\u{200D}", 0), ("", 0),
    ("Jäätelö 🍦", 10),
  ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }
}
