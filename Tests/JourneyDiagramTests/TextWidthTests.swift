import JourneyDiagram
import JourneyTestSupport
import Testing

/// The figures are Liberation Sans's own, read from its hmtx and kern tables: 1/2048 em.
@Suite struct TextWidthTests {
  private func units(_ text: String, _ face: FontFace = .regular) -> Double {
    TextStyle(face, size: 2048).width(of: text)
  }

  @Test(arguments: [
    ("A", FontFace.regular, 1366), ("i", .regular, 455), (" ", .regular, 569), ("W", .bold, 1933),
    ("ä", .regular, 1139),
    ("Ж", .regular, 1891), ("€", .regular, 1139), ("…", .regular, 2048), ("→", .regular, 2048), ("a", .italic, 1139),
    ("漢", .regular, 2048), ("a\u{308}", .regular, 1139), ("\u{200D}", .regular, 0), ("ש", .regular, 1495),
    ("ก\u{E34}", .regular, 2 * 1536),
  ])
  func oneCharacter(text: String, face: FontFace, units: Int) {
    #expect(self.units(text, face) == Double(units))
  }

  /// What a browser shows for them: 1.25 em with a font for emoji, and boxes of 0.75 em side by side without.
  @Test(arguments: [("😀", 2560), ("👍🏽", 2 * 1536), ("🇫🇮", 2 * 1536), ("👩‍👩‍👧‍👦", 4 * 1536), ("❤️", 2560), ("1️⃣", 2560)])
  func oneEmoji(text: String, units: Int) {
    #expect(self.units(text) == Double(units))
  }

  @Test(arguments: [
    ("AV", FontFace.regular, 2 * 1366 - 152), ("To", .regular, 1251 + 1139 - 227), ("11", .regular, 2 * 1139 - 152),
    ("r.", .bold, 797 + 569 - 113), ("L’", .regular, 1139 + 455 - 113), ("A A", .regular, 2 * 1366 + 569 - 2 * 113),
    ("A\u{A0}A", .regular, 2 * 1366 + 569 - 2 * 113), ("Tä", .regular, 1251 + 1139), ("fi", .regular, 569 + 455),
  ])
  func pairsAreKerned(text: String, face: FontFace, units: Int) {
    #expect(self.units(text, face) == Double(units))
  }

  @Test func widthsAddUpButForKerning() {
    let style = TextStyle(size: 10)
    let sum = "hidas päätös".reduce(0) { $0 + style.width(of: String($1)) }
    #expect(abs(style.width(of: "hidas päätös") - sum) < 1e-9)
  }

  @Test func sizeScales() {
    #expect(
      abs(TextStyle(.bold, size: 20).width(of: "Polku") - 2 * TextStyle(.bold, size: 10).width(of: "Polku")) < 1e-9)
  }

  @Test func whatIsNotShownTakesNoRoom() {
    #expect(units("a\u{202E}\u{2066}b\u{0}\u{AD}\u{200B}\u{2060}\u{61C}c") == units("abc"))
    #expect(units("a\nb") == units("a b"))
  }
}
