import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

struct JSONReportTests {
  @Test func nothingIsAnEmptyArray() {
    #expect(JSONReport.text([]) == "[]\n")
    #expect(JSONReport.text([LintReport(source: SourceText("a"), diagnostics: [])]) == "[]\n")
  }

  @Test func members() throws {
    let text = "ä: 1\nb: \"👩‍👩‍👧‍👦x\"\n"
    let start = text.utf8.count - 3
    let diagnostic = Diagnostic(
      id: "some-rule", severity: .information, message: "say \"x\"", span: Span(start, start + 1), note: "n",
      explanation: "because", fixes: [Fix("Mend", safety: .safe, edits: [Edit(Span(0, 2), "o")])])
    let objects = try read(
      JSONReport.text([LintReport(source: SourceText(path: "p", text), diagnostics: [diagnostic])]))
    let object = try #require(objects.first)
    #expect(object["file"] as? String == "p")
    #expect(object["line"] as? Int == 2)
    #expect(object["column"] as? Int == 6)
    #expect(object["endLine"] as? Int == 2)
    #expect(object["endColumn"] as? Int == 7)
    #expect(object["rule"] as? String == "some-rule")
    #expect(object["severity"] as? String == "info")
    #expect(object["message"] as? String == "say \"x\"")
    #expect(object["explanation"] as? String == "because")
    #expect(object["help"] is NSNull)
    let fix = try #require((object["fixes"] as? [[String: Any]])?.first)
    #expect(fix["title"] as? String == "Mend")
    #expect(fix["safety"] as? String == "safe")
    let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
    #expect(edit["column"] as? Int == 1)
    #expect(edit["endColumn"] as? Int == 2)
    #expect(edit["end"] as? Int == 2)
    #expect(edit["replacement"] as? String == "o")
  }

  /// A library reads every text back as it was.
  @Test(arguments: 0..<200) func escaping(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var scalars = String.UnicodeScalarView()
    for _ in 0..<random.below(60) {
      let bound = random.pick([0x20, 0x80, 0x100, 0x2070, 0x1_0000, 0x11_0000])
      if let scalar = Unicode.Scalar(UInt32(random.below(bound))) { scalars.append(scalar) }
    }
    let text = String(scalars)
    let quoted = JSONText.quoted(text)
    let back = try #require(try JSONSerialization.jsonObject(with: Data("[\(quoted)]".utf8)) as? [String])
    #expect(Array(back[0].utf8) == Array(text.utf8))
    #expect(quoted.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }

  private func read(_ text: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }
}
