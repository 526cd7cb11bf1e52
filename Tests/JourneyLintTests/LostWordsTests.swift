import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// No fix loses or changes what the author has written.
struct LostWordsTests {
  private func ids(_ text: String) -> [String] {
    Linter().lint(SourceText(text)).diagnostics.map(\.id).filter { $0 != "missing-stage" }
  }

  private func fixed(_ text: String, upTo safety: Fix.Safety) -> String {
    String(decoding: Fixer(Linter(), upTo: safety).fixed(SourceText(text)).text.bytes, as: UTF8.self)
  }

  /// A journey in which lines stand among the keys of a touchpoint.
  private func journey(_ lines: String) -> String {
    """
    journey: X
    stages:
      - stage: Book
        touchpoints:
          - touchpoint: Calls
            \(lines)
          - Pays: 2

    """
  }

  @Test("two keys on one line become two lines, and only where the author asks for it", arguments: [", ", "; "])
  func twoKeys(sign: String) {
    let text = journey("description: With the map\(sign)emotion: 1")
    #expect(ids(text) == ["colon-in-text"])
    #expect(fixed(text, upTo: .safe) == text)
    #expect(fixed(text, upTo: .suggested) == journey("description: With the map\n        emotion: 1"))
  }

  @Test("the first key of an entry may have the second on its line, too")
  func twoKeysBehindADash() {
    let text = "journey: X\nstages:\n  - stage: Booking, title: A van\n    touchpoints: [Calls: 1, Pays: 2]\n"
    #expect(fixed(text, upTo: .safe) == text)
    #expect(fixed(text, upTo: .suggested) == text.replacing(", title", with: "\n    title"))
    let windows = text.replacing("\n", with: "\r\n")
    #expect(fixed(windows, upTo: .suggested) == windows.replacing(", title", with: "\r\n    title"))
  }

  @Test("a text in which a known key stands isn't put in quotes as a whole")
  func keysInTexts() {
    for line in ["thinks: Soon emotion: 1", "owner: @maria emotion: 1", "thinks: '\"Soon\" emotion: 1"] {
      #expect(!fixed(journey(line), upTo: .suggested).contains("emotion: 1\""), "\(line)")
    }
    let text = journey("thinks: \"Soon\", emotion: 1")
    #expect(fixed(text, upTo: .safe) == text)
    #expect(fixed(text, upTo: .suggested) == journey("thinks: \"Soon\"\n        emotion: 1"))
  }

  @Test("a text with a colon behind another word is put in quotes as before")
  func colonsInTexts() {
    #expect(fixed(journey("thinks: So: now"), upTo: .safe) == journey("thinks: \"So: now\""))
    #expect(fixed(journey("thinks: Now (emotion: 1)"), upTo: .safe) == journey("thinks: \"Now (emotion: 1)\""))
  }

  @Test("the comma behind a quoted value goes, and doesn't come into the text")
  func commaBehindQuotes() {
    let text = journey("\"feeling\": \"proud\",\n        emotion: 2")
    #expect(ids(text) == ["text-after-value"])
    #expect(fixed(text, upTo: .safe) == text.replacing("\"proud\",", with: "\"proud\""))
  }

  @Test("a full-width colon is a colon", arguments: ["emotion：1", "emotion： 1"])
  func wideColon(line: String) {
    #expect(ids(journey(line)) == ["missing-colon"])
    #expect(fixed(journey(line), upTo: .safe) == journey("emotion: 1"))
  }

  @Test("a full-width colon is one behind other keys as well")
  func wideColons() {
    let text = journey("emotion: 1")
    for key in ["journey: ", "touchpoints:", "touchpoint: "] {
      let wide = key.hasSuffix(" ") ? String(key.dropLast(2)) + "：" : String(key.dropLast()) + "："
      let broken = text.replacing(key, with: wide)
      #expect(ids(broken) == ["missing-colon"], "\(broken)")
      #expect(fixed(broken, upTo: .safe) == text)
    }
  }

  @Test("a space that is missing in braces is one finding, and nothing is lost", arguments: [":", "："])
  func keysInBraces(colon: String) {
    let text = """
      journey: X
      covers: [purchase]
      waves:
        - {wave\(colon)spring, dates: 2026-Q1}
      metrics:
        - {metric: nps, wave: spring, promoters: 50, passives: 30, detractors: 20}
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Calls, emotion: 1}
            - {touchpoint: Pays, emotion: 2}

      """
    #expect(ids(text) == [colon == ":" ? "space-after-colon" : "missing-colon"])
    #expect(fixed(text, upTo: .safe) == text.replacing("wave\(colon)spring", with: "wave: spring"))
    let names = journey("emotion: 1").replacing("- Pays: 2", with: "- {sms:llä kuittaus, emotion: 2}")
    #expect(ids(names) == [])
  }
}
