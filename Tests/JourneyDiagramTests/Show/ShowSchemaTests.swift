import Foundation
import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// The JSON of `polku show` is what its schema says, whatever stands in the file.
@Suite struct ShowSchemaTests {
  private static let path = "docs/schema/show.schema.json"

  static func facts(_ text: String, file: String = "a.journey.yaml", persona: String? = nil) throws -> JourneyFacts {
    let source = SourceText(path: file, text)
    let journey = try #require(Journey.read(SyntaxTree.parse(source)).journey)
    return JourneyFacts(Analysis(journey), file: file, persona: persona, lines: LineIndex(source))
  }

  private static let check = Result { SchemaCheck(try JSONDocument(ShowSchema.text)) }

  private func expectValid(_ text: String, _ comment: Comment) throws {
    #expect(try Self.check.get().faults(in: try JSONDocument(text)) == [], comment)
  }

  @Test func theRecordedSchemaIsCurrent() throws {
    let url = Fixtures.root.appending(path: Self.path)
    let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let isCurrent = recorded == ShowSchema.text
    #expect(isCurrent, "\(Self.path) is out of date: RECORD_GOLDEN=1 makes it anew")
    if !isCurrent, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(ShowSchema.text.utf8).write(to: url)
    }
  }

  @Test func everyPropertyIsDescribed() throws {
    let schema = try JSONDocument(ShowSchema.text)
    let definitions = try #require(schema["$defs"]).members
    #expect(definitions.count > 20)
    for definition in definitions {
      let required = definition.value["required"]?.elements.compactMap(\.string)
      #expect(definition.value["description"]?.string?.isEmpty == false)
      let properties = try #require(definition.value["properties"]).members
      #expect(properties.map(\.key) == required, "\(definition.key)")
      for property in properties {
        #expect(property.value["description"]?.string?.hasSuffix(".") == true, "\(definition.key).\(property.key)")
      }
    }
  }

  @Test(arguments: Fixtures.journeys) func journeysAreValid(url: URL) throws {
    let facts = try Self.facts(String(contentsOf: url, encoding: .utf8), file: url.lastPathComponent)
    try expectValid(FactsJSON.document(of: facts), "\(url.lastPathComponent)")
  }

  @Test(arguments: OddJourneys.texts.indices) func oddJourneysAreValid(index: Int) throws {
    let (name, text) = OddJourneys.texts[index]
    let facts = try Self.facts(text)
    try expectValid(FactsJSON.document(of: facts), "\(name)")
    var document = FactsJSON()
    let whole = document.next(facts) + document.next(facts) + document.end(Portfolio([facts, facts], leftOut: ["b"]))
    try expectValid(whole, "\(name), twice")
    var summary = FactsJSON()
    try expectValid(summary.end(Portfolio([facts]), withJourneys: false), "\(name), summary")
  }

  @Test func noJourneysAreValid() throws {
    var document = FactsJSON()
    let text = document.end(Portfolio([]))
    try expectValid(text, "none")
    #expect(try JSONDocument(text)["journeys"] == .list([]))
  }

  @Test(arguments: UInt64(1)...60) func generatedAndHostileJourneysAreValid(seed: UInt64) throws {
    for text in [GeneratedJourney.text(seed: seed), HostileJourney.text(seed: seed)] {
      try expectValid(FactsJSON.document(of: try Self.facts(text)), "seed \(seed)")
    }
  }

  @Test func aDocumentThatIsNotAsItShouldBeIsFound() throws {
    let document = FactsJSON.document(of: try Self.facts(OddJourneys.texts[2].text))
    for (right, wrong) in [
      ("\"version\": 1", "\"version\": 2"), ("\"level\": 2", "\"level\": 3"), ("\"title\": \"A\"", "\"title\": 1"),
      ("\"scored\": 1", "\"scored\": 1.5"), ("\"state\": null", "\"state\": \"was\""), ("\"goal\"", "\"gaol\""),
    ] {
      #expect(document.contains(right))
      let faults = try Self.check.get().faults(in: try JSONDocument(document.replacing(right, with: wrong)))
      #expect(!faults.isEmpty, "\(wrong)")
    }
  }

  @Test func aFigureLeadsBackToItsInputs() throws {
    let url = Fixtures.root.appending(path: "journeys/heat-pump.journey.yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let document = try JSONDocument(FactsJSON.document(of: try Self.facts(text)))
    let journey = try #require(document["journey"])
    let ids = Set(try #require(journey["touchpoints"]).elements.compactMap { $0["id"]?.string })
    let path = try #require(journey["paths"]?.elements.first)
    #expect(Set(try #require(path["touchpoints"]).elements.compactMap(\.string)).isSubset(of: ids))
    // The mean is that of the touchpoints that the path names.
    let emotions = try #require(journey["touchpoints"]).elements.compactMap { $0["emotion"]?["level"]?.double }
    let mean = try #require(path["figures"]?["mean"]?["level"]?.double)
    #expect(abs(mean - emotions.reduce(0, +) / Double(emotions.count)) < 1e-9)
    #expect(path["figures"]?["scored"]?.double == Double(emotions.count))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for metric in try #require(journey["metrics"]).elements {
      let line = Int(try #require(metric["line"]?.double))
      #expect(lines[line - 1].contains("metric: " + (try #require(metric["title"]?.string))))
    }
    for moment in try #require(journey["criticalMoments"]).elements {
      let parts = try #require(moment["parts"]).elements.compactMap { $0["weight"]?.double }
      #expect(abs(parts.reduce(0, +) - (moment["weight"]?.double ?? .nan)) < 1e-9)
    }
  }
}
