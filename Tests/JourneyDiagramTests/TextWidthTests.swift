import JourneyDiagram
import Testing

/// The figures are Liberation Sans's own, read from its hmtx table: 1/2048 em.
@Suite struct TextWidthTests {
  @Test(arguments: [
    ("A", FontFace.regular, 1366), ("i", .regular, 455), (" ", .regular, 569), ("W", .bold, 1933),
    ("ä", .regular, 1139),
    ("Ж", .regular, 1891), ("€", .regular, 1139), ("…", .regular, 2048), ("→", .regular, 2048), ("a", .italic, 1139),
    ("漢", .regular, 2048), ("😀", .regular, 2048), ("a\u{308}", .regular, 1139), ("\u{200D}", .regular, 0),
    ("ก\u{E34}", .regular, 2 * 1536),
  ])
  func oneCharacter(text: String, face: FontFace, units: Int) {
    #expect(TextStyle(face, size: 2048).width(of: text) == Double(units))
  }

  @Test func widthsAddUp() {
    let style = TextStyle(size: 10)
    let sum = "Hyvää päivää".reduce(0) { $0 + style.width(of: String($1)) }
    #expect(abs(style.width(of: "Hyvää päivää") - sum) < 1e-9)
  }

  @Test func sizeScales() {
    #expect(
      abs(TextStyle(.bold, size: 20).width(of: "Polku") - 2 * TextStyle(.bold, size: 10).width(of: "Polku")) < 1e-9)
  }
}
