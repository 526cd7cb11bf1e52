import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// An entry that a line break, a lost dash or a dash too many has torn is one finding.
struct TornEntryTests: SlipSuite {
  private static let actions = """
    actions:
      - action: A bench in front
        addresses: journey
        owner: Kim
        effort: low
        benefit: low
      - action: A sign
        addresses: calls
        owner: Ann
        benefit: low
        effort: low

    """
  private static let journey = "journey: X\n" + stages + actions

  private func torn(_ line: String, _ parts: String) -> String { Self.journey.replacing(line, with: parts) }

  @Test(
    "a first key that goes on on the next line",
    arguments: [
      ("- action: A bench in front", "- act\n    ion: A bench in front"),
      ("- action: A bench in front", "- action\n    : A bench in front"),
      ("- stage: Book", "- sta\n    ge: Book"),
    ])
  func keys(line: String, parts: String) {
    let text = torn(line, parts)
    #expect(ids(text) == ["key-over-lines"])
    #expect(fixed(text) == Self.journey)
  }

  @Test(
    "a value, or its end, on a line that isn't indented",
    arguments: [
      ("- action:\n  A bench in front", "indentation"), ("- action:\nA bench in front", "indentation"),
      ("- action: A bench\n  in front", "missing-colon"), ("- action: A bench\nin front", "missing-colon"),
    ])
  func values(parts: String, id: String) {
    let text = torn("- action: A bench in front", parts)
    #expect(ids(text) == [id])
    #expect(Linter().lint(SourceText(text)).journey?.actions.count == 2)
  }

  @Test("a dash before the last key of the last entry is no effort forgotten")
  func aDashTooMany() {
    let text = String(Self.journey.dropLast("    effort: low\n".count)) + "    - effort: low\n"
    #expect(ids(text) == ["item-among-keys"])
  }

  @Test("an action that is only a text is one finding, however often it stands there")
  func bareActions() {
    #expect(ids(Self.journey + "  - action: A bus\n") == ["action-no-owner"])
    #expect(ids(Self.journey + "  - A bus\n  - A bus\n") == ["action-no-owner"])
  }

  @Test("the first entry of a list at its key's column, without its dash")
  func firstEntryAtKeyColumn() {
    let channels = "channels:\n- channel: phone\n  group: voice\n- channel: shop\n  group: physical\n"
    let points = Self.stages.replacing("- Calls: 1", with: "- {touchpoint: Calls, channel: phone, emotion: 1}")
      .replacing("- Pays: 2", with: "- {touchpoint: Pays, channel: shop, emotion: 2}")
    let good = "journey: X\n" + channels + points
    #expect(ids(good).isEmpty)
    let text = good.replacing("- channel: phone", with: "channel: phone")
    #expect(ids(text) == ["missing-dash"])
    #expect(fixed(text) == good)
    let deep =
      "journey: X\nstages:\n- stage: Book\n  touchpoints:\n  - touchpoint: Calls\n    emotion: 1\n  - touchpoint: Pays\n    emotion: 2\n- stage: Home\n  touchpoints: [Rests: 2]\n"
    #expect(ids(deep).isEmpty)
    for line in ["- stage: Book", "- touchpoint: Calls"] {
      let text = deep.replacing(line, with: String(line.dropFirst(2)))
      #expect(ids(text) == ["missing-dash"], "\(ids(text))")
      #expect(fixed(text) == deep)
    }
  }

  @Test("colons that make no key in any line of an entry", arguments: ["：", ":"])
  func colonsThroughout(colon: String) {
    let text =
      "journey: X\nstages:\n  - stage: Book\n    touchpoints:\n      - touchpoint\(colon)Calls\n        emotion\(colon)1\n      - Pays: 2\n"
    // Full-width ones come from one keyboard.
    #expect(ids(text).count == (colon == ":" ? 2 : 1), "\(ids(text))")
    #expect(
      fixed(text)
        == text.replacing("touchpoint\(colon)", with: "touchpoint: ").replacing("emotion\(colon)", with: "emotion: "))
  }

  @Test("a title without its key is one finding")
  func aTitleWithoutKey() { #expect(ids(": X\n" + Self.stages) == ["missing-key"]) }

  @Test(
    "a second document is one finding, whatever it begins with and in whichever language",
    arguments: [
      "stages:\n  - stage: Other\n    touchpoints: [Sees: 1]\n", "goal: Y\njourney: Y\nstages:\n  - stage: Other\n",
      "asiakaspolku: Y\nvaiheet:\n  - vaihe: Osto\n    kosketuspisteet: [Soittaa: 1]\n",
    ])
  func aSecondDocument(text: String) {
    #expect(
      ids("journey: X\n" + Self.stages + "---\n" + text).filter { $0 != "mixed-languages" } == ["several-documents"])
  }
}
