import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// One slip in the layout of a file has one finding, and what stands round it is read as before.
struct OneSlipTests: SlipSuite {
  @Test(
    "what is lost is what the slip takes along",
    arguments: [
      ("missing-colon", "journey: X\n" + stages.replacing("touchpoints:\n", with: "touchpoints:\nSee the wiki page\n")),
      ("unclosed-bracket", "journey: X\nmetrics:\n  - {metric:\n" + stages),
      ("merge-conflict", "<<<<<<< HEAD\njourney: A\n=======\njourney: B\n>>>>>>> other\n" + stages),
      ("unknown-key", "journey: X\nsources:\n  - source: talks\ndates: 2026-02\n" + stages),
      ("missing-colon", "journey: X\nchannels:\n  - phone: {group: voice}\nsources:,\n" + stages),
    ]) func oneSlip(id: String, text: String)
  {
    #expect(ids(text).contains(id) && ids(text).count <= 2, "\(ids(text))")
    #expect(Linter().lint(SourceText(text)).journey?.touchpoints.count == 2)
  }

  @Test("lists at their key's column, and wide dashes, stay what they are beside a mistake")
  func listsOfOtherLayouts() {
    let narrow = """
      journey: X
      channels:
      - phone:
          group: voice
      - shop
      stages:
      - stage: A
        touchpoints:
        - touchpoint: B
          channel: phone
          thinks: it: is
        - {touchpoint: C, channel: shop}
      """
    #expect(ids(narrow) == ["colon-in-text"])
    let wide = """
      journey: X
      stages:
      -   stage: A
          touchpoints:
          -   touchpoint: B
              emotion: 1
          -   touchpoint: C
              thinks: it: is
      """
    #expect(ids(wide) == ["colon-in-text"])
    #expect(fixed(wide) == wide.replacing("it: is", with: "\"it: is\""))
  }

  @Test("no fix takes out a line that an error has torn from its place")
  func nothingIsTakenOut() {
    let text = "journey: X\nstages:\n  - stage: A\n    touchpoints:\n      - B: 1\n   - Gets (re: order): 0.5\n"
    #expect(ids(text) == ["indentation"])
    #expect(fixed(text).contains("Gets (re: order): 0.5"))
  }

  @Test("a key whose place is another list's isn't taken for a misspelt one")
  func aKeyOutOfItsPlace() {
    for line in ["dates: 2026-02", "kind: interview", "share: 20 %"] {
      let text = "journey: X\nsources:\n  - source: talks\n\(line)\n" + Self.stages
      #expect(ids(text) == ["unknown-key"])
      #expect(fixed(text) == text)
    }
  }

  @Test("an entry that begins with words is quoted as a whole")
  func anEntryOfWords() {
    let text = Self.stages.replacing("Calls: 1", with: "Visits the shop: note: closed")
    #expect(fixed("journey: X\n" + text).contains("- \"Visits the shop: note: closed\"\n"))
  }
}
