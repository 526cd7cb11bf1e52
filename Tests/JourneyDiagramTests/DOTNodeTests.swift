import JourneyDiagram
import Testing

@Suite struct DOTNodeTests {
  private let area = Box(x: 10, y: 10, width: 50, height: 20)

  private func dot(_ fill: (inout Drawing) -> Void) -> String {
    var drawing = Drawing(width: 200, height: 100, ground: Color(0xFFFFFF))
    fill(&drawing)
    return drawing.dot
  }

  @Test func itemsAreTooltipsWithHarmlessLinks() {
    let dot = dot {
      $0.add(Item("1. Calls", text: "Stage: A.", over: area, link: "https://a.b/?x=1&y=2"))
      $0.add(Item("2. \"Goes\"", over: area, link: "javascript:alert(1)"))
      $0.add(Note("N", over: area))
    }
    #expect(dot.contains(##"tooltip="1. Calls: Stage: A.",URL="https://a.b/?x=1&amp;y=2"]"##))
    #expect(dot.contains(##"tooltip="2. \"Goes\""]"##))
    #expect(dot.contains(##"tooltip="N"]"##))
    #expect(!dot.contains("javascript"))
  }

  @Test func whatIsPaintedHasNoTooltips() {
    var drawing = Drawing(width: 200, height: 100, ground: Color(0xFFFFFF))
    let plain = drawing.dotBytes
    drawing.add(Item("1. Calls", over: area))
    drawing.add(Note("N", over: area))
    #expect(drawing.paintedDOTBytes == plain)
    #expect(drawing.dotBytes != plain)
  }

  @Test(
    arguments: [
      ("See https://a.b/c.", "https://a.b/c"), ("(http://a.b/c_(d)) x", "http://a.b/c_(d))"),
      ("<HTTPS://A.B>", "HTTPS://A.B"),
      ("http:// nothing, https://x!", "https://x"), ("hhttp://a, b", "http://a"), ("javascript:https:/x", nil),
      ("no address", nil), ("", nil), ("https://", nil),
    ] as [(String, String?)])
  func theFirstAddressOfATextIsFound(text: String, address: String?) {
    #expect(WebAddress.first(in: [text]) == address)
  }

  @Test func addressesOfAnyLengthTakeNoTime() {
    let long = "http://" + String(repeating: ")", count: 100_000)
    #expect(WebAddress.first(in: [String(repeating: "h", count: 100_000), long]) == nil)
    #expect(WebAddress.first(in: [String(repeating: "http://", count: 20_000), "https://a.b"]) == "https://a.b")
  }
}
