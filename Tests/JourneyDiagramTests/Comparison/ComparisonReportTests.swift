import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// The reports and the map of each pair in `Tests/Fixtures/comparison`.
@Suite struct ComparisonReportTests {
  private static let folder = "Tests/Fixtures/comparison"

  static var names: [String] {
    Fixtures.files(in: folder, ending: ".before.journey.yaml").map {
      $0.lastPathComponent.replacing(".before.journey.yaml", with: "")
    }
  }

  static func comparison(_ name: String) throws -> JourneyComparison {
    let sides = try ["before", "after"].map { side in
      let url = Fixtures.root.appending(path: "\(folder)/\(name).\(side).journey.yaml")
      let tree = SyntaxTree.parse(SourceText(path: name, bytes: try Fixtures.bytes(url)))
      return Analysis(try #require(Journey.read(tree).journey))
    }
    return JourneyComparison(before: sides[0], after: sides[1])
  }

  private static func outputs(_ comparison: JourneyComparison) -> [(ending: String, text: String)] {
    [
      ("txt", TerminalComparison(comparison, name: "a → b").text),
      ("md", MarkdownComparison(comparison, name: "a → b").text),
      ("json", JSONComparison.text([JSONComparison.Entry(comparison, before: "a", after: "b")])),
      ("drawing.txt", JourneyMap(comparison)?.drawing.outline ?? ""),
    ]
  }

  @Test func thereAreGoldensAndNoneIsOrphaned() {
    #expect(Self.names.count >= 2)
    let expected = Self.names.flatMap { name in ["txt", "md", "json", "drawing.txt"].map { "\(name).\($0)" } }
    let found = Fixtures.files(in: Self.folder, ending: "").map(\.lastPathComponent).filter { !$0.hasSuffix(".yaml") }
    #expect(Set(found) == Set(expected))
  }

  @Test(arguments: names) func toldAsRecorded(name: String) throws {
    for (ending, text) in Self.outputs(try Self.comparison(name)) {
      let golden = Fixtures.root.appending(path: "\(Self.folder)/\(name).\(ending)")
      let recorded = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
      if text != recorded, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try text.write(to: golden, atomically: true, encoding: .utf8)
      }
      #expect(text == recorded, "\(name).\(ending) has changed; RECORD_GOLDEN=1 rewrites it")
    }
  }

  @Test(arguments: names) func jsonIsJSONWithItsVersion(name: String) throws {
    let comparison = try Self.comparison(name)
    let text = JSONComparison.text([JSONComparison.Entry(comparison, before: "a", after: nil)])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["version"] as? Int == 1)
    let journeys = try #require(object["journeys"] as? [[String: Any]])
    let changed = comparison.touchpoints.filter { !$0.isUnchanged }.count
    #expect((journeys[0]["touchpoints"] as? [Any])?.count == changed)
  }

  @Test(arguments: Language.allCases) func inEveryLanguage(language: Language) throws {
    let comparison = try Self.comparison("counter")
    let map = try #require(JourneyMap(comparison, options: MapOptions(language: language)))
    let words = ["en": "Worse", "fi": "Huonompi", "sv": "Sämre"][language.rawValue] ?? ""
    #expect(map.drawing.texts.contains { $0.text.hasPrefix(words) })
    #expect(TerminalComparison(comparison, language: language).text.contains(words.lowercased()))
  }

  @Test func theMapShowsBothCurvesAndWhatIsGone() throws {
    let map = try #require(JourneyMap(try Self.comparison("kirjastokortti")))
    let texts = Set(map.drawing.texts.map(\.text))
    #expect(texts.isSuperset(of: ["Aino · Ennen", "Leo · Jälkeen", "Poistettu", "Nyt numero 1", "Aiempi käyrä"]))
    let items = map.drawing.items.map(\.name)
    // Each touchpoint of now, those that are gone, and those that stood elsewhere, from left to right.
    #expect(items.count == 8 + 2 + 4)
    #expect(map.drawing.items.map(\.area.x) == map.drawing.items.map(\.area.x).sorted())
    #expect(map.description.text.contains("2 on poistunut"))
  }

  @Test func nothingOnTheMapCollides() throws {
    for name in Self.names {
      let map = try #require(JourneyMap(try Self.comparison(name)))
      expectNothingCollides(in: map.drawing, "\(name)")
    }
  }

  /// Journeys of all sizes with anything in them, against each other.
  @Test(arguments: 0..<30) func anything(seed: UInt64) throws {
    let sides = try [seed, seed + 1].map { seed in
      let text = GeneratedJourney.text(seed: seed)
      return Analysis(try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey))
    }
    let comparison = JourneyComparison(before: sides[0], after: sides[1])
    let map = try #require(JourneyMap(comparison))
    #expect(map.drawing == JourneyMap(comparison)?.drawing)
    for text in [
      TerminalComparison(comparison).text, JSONComparison.text([.init(comparison, before: nil, after: nil)]),
    ] {
      #expect(!text.contains("nan") && !text.contains("inf,"))
    }
    expectNothingCollides(in: map.drawing, "seed \(seed)")
    let page = Box(x: 0, y: 0, width: map.drawing.width, height: map.drawing.height)
    for item in map.drawing.items {
      #expect(item.area.x >= 0 && item.area.maxX <= page.maxX && item.area.y >= 0 && item.area.maxY <= page.maxY)
    }
  }

  @Test func hostileTextStaysText() throws {
    let hostile = "</script> | <b>x</b> \\N [a](javascript:b) \u{202E}cipher\u{0}\u{1B}[31m"
    func side(_ pain: String) throws -> Analysis {
      let text = """
        journey: A
        stages:
          - stage: b
            touchpoints:
              - {touchpoint: Waits, pain: \(pain)}

        """
      return Analysis(try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey))
    }
    let quoted =
      "\"" + hostile.replacing("\\", with: "\\\\").replacing("\u{0}", with: "").replacing("\u{1B}", with: "\\e") + "\""
    let comparison = JourneyComparison(before: try side("none"), after: try side(quoted))
    let terminal = TerminalComparison(comparison).text
    #expect(!terminal.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    let markdown = MarkdownComparison(comparison).text
    #expect(markdown.contains("\\<b>x\\</b>") && markdown.contains("\\[a\\](") && !markdown.contains(" | \\<"))
    #expect(!JSONComparison.text([.init(comparison, before: nil, after: nil)]).contains("</script"))
  }
}
