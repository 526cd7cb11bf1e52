import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// Slips of the layout whose neighbours could be blamed for them: the slip alone is told.
struct BlamelessNeighbourTests: SlipSuite {
  @Test("a dash without its space begins an entry, wherever it stands in the list")
  func tightDash() {
    let text =
      "journey: X\n"
      + Self.stages.replacing("- Calls: 1", with: "- touchpoint: Calls\n        emotion: 1")
      .replacing("- Pays: 2", with: "-touchpoint: Pays\n        emotion: 2")
    #expect(ids(text) == ["space-after-dash"])
    #expect(fixed(text) == text.replacing("-touch", with: "- touch"))
    let stages = "journey: X\n" + Self.stages + "  -stage: Home\n    touchpoints: [Rests: 1]\n"
    #expect(ids(stages) == ["space-after-dash"])
    #expect(fixed(stages) == stages.replacing("-stage", with: "- stage"))
  }

  @Test("a first dash off by one is the one that is told", arguments: ["     ", "       "])
  func firstDash(spaces: String) {
    let text = """
      journey: X
      stages:
        - stage: Book
          touchpoints:
            - touchpoint: Calls
              emotion: 1
            - touchpoint: Pays
              emotion: 2

      """
    let broken = text.replacing("      - touchpoint: Calls", with: spaces + "- touchpoint: Calls")
    #expect(ids(broken) == ["indentation"])
    #expect(fixed(broken) == text)
  }

  @Test("a sign that ends a document, in the middle of a journey, hides nothing behind it", arguments: ["---", "..."])
  func strayMarker(sign: String) {
    let stages =
      Self.stages + "  - stage: Home\n    touchpoints:\n      - {touchpoint: Rests, emotion: 2, feeling: angry}\n"
    for place in ["  - stage: Home", "      - Calls", "stages:"] {
      let text = ("journey: X\n" + stages).replacing(place, with: "\(sign)\n\(place)")
      #expect(ids(text) == ["several-documents", "feeling-sign"])
    }
    #expect(ids("journey: X\n" + stages + "\(sign)\njourney: Y\n") == ["feeling-sign", "several-documents"])
  }

  @Test(
    "an entry right above a broken line of somebody else is judged",
    arguments: ["actions\n  - action: A bench\n    addresses: journey\n", "See the wiki page\n"])
  func anEntryAbove(line: String) {
    let text = "journey: X\n" + Self.stages.replacing("Pays: 2", with: "{touchpoint: Sits, emotion: 2, feeling: angry}")
    #expect(ids(text + line).contains("feeling-sign"))
  }

  @Test(
    "a slip among the scales is one finding",
    arguments: ["{emotion: 1..5 expectation: 1..7}", "{emotion: 1-to-5, expectation: 1..7}"])
  func brokenScales(scales: String) {
    let text =
      "journey: X\nscales: \(scales)\n"
      + Self.stages
      .replacing("Calls: 1", with: "{touchpoint: Waits, emotion: 1, critical: negative, expected: 6, experienced: 6}")
      .replacing("Pays: 2", with: "{touchpoint: Pays, emotion: 5}")
    #expect(Set(ids(text)).isDisjoint(with: ["emotion-range", "rating-range", "critical-polarity"]), "\(ids(text))")
  }

  @Test("a text where a list follows is one finding")
  func textForList() {
    let actions =
      "actions: see Jira\n  - action: Do it\n    owner: Kim\n    effort: low\n    benefit: low\n    addresses: journey\n"
    #expect(
      ids("journey: X\n" + Self.stages.replacing("- Pays: 2", with: "- touchpoint: Pays\n        emotion: 2") + actions)
        == ["text-with-keys"])
    let narrow = """
      journey: X
      channels: [phone, shop]
      stages:
      - stage: Book
        touchpoints: the list follows
        - touchpoint: Calls
          channel: phone
        - touchpoint: Pays
          channel: shop

      """
    #expect(ids(narrow) == ["text-with-keys"])
    #expect(Linter().lint(SourceText(narrow)).journey?.touchpoints.count == 2)
  }

  @Test("a dash too many is one finding")
  func extraDash() {
    let text = """
      journey: X
      channels: [booth, web]
      stages:
        - stage: Apply
          touchpoints:
            - touchpoint: Has the photo taken
            - channel: booth
              emotion: 1
            - {touchpoint: Files it, channel: web, emotion: 1}
            - {touchpoint: Pays, channel: web, emotion: 0}
            - {touchpoint: Gets a text, channel: web, emotion: 1}
            - {touchpoint: Picks it up, channel: web, emotion: 2}

      """
    #expect(ids(text) == ["missing-key"])
    let two = "journey: X\n" + Self.stages.replacing("- Calls: 1", with: "- - touchpoint: Calls\n        emotion: 1")
    #expect(ids(two) == ["list-on-key-line"])
    #expect(fixed(two) == two.replacing("- - ", with: "- "))
  }

  @Test("a sentence in lines that aren't indented is one finding")
  func brokenSentence() {
    let text =
      "journey: X\n"
      + Self.stages.replacing(
        "- Calls: 1",
        with: "- touchpoint: Boards\n        description: The deck hand waves\n        the cars on board one by one\n"
          + "        and points at the stairs\n        emotion: 1")
    #expect(ids(text) == ["missing-colon"])
    let word = text.replacing("and points at the stairs", with: "tonight")
    #expect(ids(word) == ["missing-colon"])
    #expect(fixed(word) == word)
  }

  @Test("a tab among spaces puts its line beside its neighbours")
  func tabAmongSpaces() {
    let text = "journey: X\n" + Self.stages.replacing("- Calls: 1", with: "- touchpoint: Calls\n        emotion: 1")
    let broken = text.replacing("        emotion", with: "\temotion")
    #expect(ids(broken) == ["tab-indentation"])
    #expect(fixed(broken) == text)
  }
}
