import Foundation
import JourneyLint
import JourneySyntax
import Testing

/// A finding is the same one while the text round it changes.
struct FingerprintTests {
  private static let text = """
    journey: A
    covers: [awareness, purchase]
    stages:
      - stage: awareness
      - stage: purchase
        touchpoints:
          - In the chair: 9
          - touchpoint: Pays
            emotion: 8
    """

  private func prints(_ text: String) throws -> [String] {
    let report = Linter().lint(SourceText(path: "a.journey.yaml", text))
    let format = try #require(ReportRegistry.format("gitlab"))
    let issues = try JSONSerialization.jsonObject(with: Data(format.text(ReportedRun([report])).utf8))
    return (issues as? [[String: Any]] ?? []).compactMap { issue in
      ["stage-empty", "emotion-range"].contains(issue["check_name"] as? String) ? issue["fingerprint"] as? String : nil
    }
  }

  @Test func staysUnderEditsElsewhere() throws {
    let before = try prints(Self.text)
    #expect(before.count == 3)
    #expect(try prints("# a comment\n\n" + Self.text) == before)
    #expect(try prints(Self.text.replacing("In the chair: 9", with: "In the chair:   7   # still too much")) == before)
    let more = Self.text.replacing("      - touchpoint: Pays", with: "      - Waits: 0\n      - touchpoint: Pays")
    #expect(try prints(more) == before)
    let mended = Self.text.replacing("In the chair: 9", with: "In the chair: 1")
    #expect(try prints(mended) == [before[0], before[2]])
  }

  @Test func differsWhereTheElementDoes() throws {
    let before = try prints(Self.text)
    let renamed = try prints(Self.text.replacing("Pays", with: "Leaves"))
    #expect(renamed[0] == before[0] && renamed[2] != before[2])
    #expect(Set(before).count == 3)
  }
}
