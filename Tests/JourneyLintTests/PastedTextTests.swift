import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// What is pasted with a journey, or into it, from chats, web pages and notes is one finding.
struct PastedTextTests: SlipSuite {
  private static let journey = "journey: X\n" + stages

  @Test(
    "lines that Markdown writes round a journey are one finding, and the fix takes them out",
    arguments: [
      ("```yaml\n", "```\n"), ("```\n", "```\n"), ("~~~ yaml\n", "~~~"), ("```yaml\n", ""), ("", "```\n"),
      ("# My journey\n\n```\n", "```\n"),
    ])
  func fences(before: String, behind: String) {
    let text = before + Self.journey + behind
    #expect(ids(text) == ["code-fence"])
    #expect(fixed(text) == (before.hasPrefix("#") ? "# My journey\n\n" : "") + Self.journey)
    #expect(Linter().lint(SourceText(text)).journey?.touchpoints.count == 2)
  }

  @Test("words before and behind the lines of Markdown are part of the same finding, and kept as comments")
  func wordsRoundFences() {
    let text = "Here is your journey:\n\n```yaml\n" + Self.journey + "```\n\nI can help: say what to change.\nSee you\n"
    #expect(ids(text) == ["code-fence"])
    #expect(
      fixed(text) == "# Here is your journey:\n\n" + Self.journey
        + "\n# I can help: say what to change.\n# See you\n")
  }

  @Test("such a line in a text of several lines belongs to the text")
  func fencesInTexts() {
    #expect(ids(Self.journey + "goal: |\n  ```\n  code\n  ```\n").allSatisfy { $0 != "code-fence" })
  }

  @Test("HTML is one finding, and the tags of lines and paragraphs can be taken out")
  func markup() {
    let lines = Self.journey.split(separator: "\n")
    let paragraphs = lines.map { "<p>\($0)</p>\n" }.joined()
    let broken = lines.map { "\($0)<br />\n" }.joined()
    for text in [paragraphs, broken, "<pre>" + Self.journey + "</pre>"] {
      #expect(ids(text) == ["markup"])
      #expect(fixed(text).trimmingPrefix("\n") == Self.journey || text.hasSuffix("</pre>"), "\(fixed(text))")
    }
    let page =
      "<!DOCTYPE html>\n<html>\n<head><title>My journey: a map</title></head>\n<body>\n" + paragraphs + "</body>\n"
    #expect(ids(page) == ["markup"])
    #expect(fixed(page) == page)
  }

  @Test("a tag in a text is a part of it")
  func tagsInTexts() {
    #expect(ids(Self.journey.replacing("Calls: 1", with: "Calls <b>now</b>: 1")).isEmpty)
    let text = Self.journey.replacing("Calls: 1", with: "Calls <b>now</b>: 1").replacing("Pays: 2", with: "Pays: it: x")
    #expect(ids(text) == ["colon-in-text"])
  }

  @Test(
    "several sentences are one finding, with a colon in one of them as well",
    arguments: [
      "We asked people at the shop: they were angry.\nNobody knew why.\nSome of them left.\n",
      "It went so. First they came in.\nThen they asked: where is it?\nAnd nobody answered.\n",
      "Note: we asked them.\nAll of them said no.\n",
    ])
  func sentences(prose: String) {
    for place in ["stages:", "  - stage: Book", "      - Pays"] {
      let text = Self.journey.replacing(place, with: prose + place)
      #expect(ids(text) == ["missing-colon"], "\(place): \(ids(text))")
    }
    #expect(ids(Self.journey + prose) == ["missing-colon"])
  }

  @Test("a misspelt key beside a sentence is still a misspelt key")
  func keysBesideSentences() {
    let text = Self.journey + "gaol: Safe and warm\nSome words of mine\n"
    #expect(ids(text) == ["unknown-key", "missing-colon"])
  }
}
