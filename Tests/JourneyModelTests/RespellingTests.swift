import JourneyModel
import JourneySyntax
import Testing

/// Where it is plain what a value was meant to be, the remedy is that value in the language's own spelling.
@Suite struct RespellingTests {
  /// The replacements that are offered for the only mistake in a text.
  private func offered(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
    let found = read(text).diagnostics
    #expect(found.count == 1, "\(found.map(\.message))", sourceLocation: sourceLocation)
    return try #require(found.first, sourceLocation: sourceLocation).fixes.flatMap { $0.edits.map(\.replacement) }
  }

  @Test(arguments: [
    ("sources: [{source: s, dates: 1.2.2026-31.3.2026}]", "1.2.2026..31.3.2026"),
    ("sources: [{source: s, dates: 2026-02-01 - 2026-03-31}]", "2026-02-01..2026-03-31"),
    ("sources: [{source: s, dates: Q1 2026}]", "2026-Q1"), ("sources: [{source: s, n: \"1,240\"}]", "1240"),
    ("sources: [{source: s, n: 1.200}]", "1200"), ("sources: [{source: s, n: 1.000}]", "1000"),
    ("sources: [{source: s, n: 12.500.000}]", "12500000"), ("sources: [{source: s, n: 42 people}]", "42"),
    ("segments: [{segment: s, share: 40}]", "40 %"),
    ("metrics: [{metric: csi, scale: 1-7, value: 4}]", "1..7"), ("metrics: [{metric: wait, value: 4 min}]", "4"),
    ("actions: [{action: a, due: 30 September 2026}]", "2026-09-30"),
    ("actions: [{action: a, due: \"September 30, 2026\"}]", "2026-09-30"),
    ("actions: [{action: a, due: 30. syyskuuta 2026}]", "2026-09-30"),
    ("actions: [{action: a, due: 1 maj 2026}]", "2026-05-01"),
    (
      "stages: [{stage: A, touchpoints: [{touchpoint: B, value: \"functional, emotional\"}]}]",
      "[functional, emotional]"
    ),
  ])
  func values(line: String, meant: String) throws {
    let stages = line.hasPrefix("stages") ? "" : "\nstages: [{stage: A}]"
    #expect(try offered("journey: T\n\(line)\(stages)\n") == [meant])
  }

  @Test(arguments: [
    "sources: [{source: s, n: 1.5}]", "sources: [{source: s, n: 0.250}]", "sources: [{source: s, dates: soon}]",
    "sources: [{source: s, n: many}]", "actions: [{action: a, due: 30 2026}]",
  ])
  func nothingIsOfferedWhereNothingIsPlain(line: String) throws {
    #expect(try offered("journey: T\n\(line)\nstages: [{stage: A}]\n").isEmpty)
  }

  private func mentions(_ top: String, _ keys: String) -> String {
    "journey: T\n\(top)stages:\n  - stage: S\n    touchpoints:\n      - a\n      - b\n      - touchpoint: c\n        \(keys)\n"
  }

  @Test(arguments: [
    ("sources: [talks, calls]\n", "sources: talks, calls", "[talks, calls]"), ("", "next: a, b", "[a, b]"),
    ("personas: [ida, ove]\n", "persona: ida, ove", "[ida, ove]"),
  ])
  func namesWithCommasBetweenThem(top: String, keys: String, list: String) throws {
    #expect(try offered(mentions(top, keys)) == [list])
  }

  @Test func aListWithoutBracketsIsOneMistakeWhereItStands() throws {
    let text = """
      journey: T
      channels: phone, shop
      stages:
        - stage: S
          touchpoints:
            - {touchpoint: A, channel: phone}
            - {touchpoint: B, channel: shop}
            - {touchpoint: C, channel: phone}
      """
    #expect(try offered(text) == ["[phone, shop]"])
    #expect(read(text).diagnostics.first?.span == Span(21, 32))
  }

  @Test func aCommaInANameIsNoList() {
    let text = mentions("channels: [\"Phone, day and night\"]\n", "channel: phone")
    #expect(read(text).diagnostics.map(\.message) == ["no channel is called 'phone'"])
  }

  @Test func answersInWordsAreOneMistake() {
    let text =
      "journey: T\nmetrics: [{metric: x, distribution: {easy: 40, so-so: 20, hard: 10}}]\nstages: [{stage: A}]\n"
    #expect(read(text).diagnostics.map(\.id) == ["value-type"])
  }

  @Test func phasesAreNamedInTheLanguageOfTheKeys() {
    let found = read("kundresa: T\ntäcker: [prov]\nfaser: [{fas: A}]\n").diagnostics
    #expect(found.first?.help == "write medvetenhet, övervägande, köp or eftervård")
    #expect(
      read("journey: T\ncovers: consideration, purchase\nstages: [{stage: A}]\n").diagnostics.map(\.help) == [
        "write [consideration, purchase]"
      ])
  }

  @Test(arguments: [
    ("S", "this is the name of a stage: write the ids of its touchpoints"),
    ("everything", "the ids are: a, b, c; 'journey' stands for all"),
  ])
  func whatAnActionAddresses(name: String, help: String) {
    let found = read(mentions("actions: [{action: x, addresses: \(name)}]\n", "emotion: 1")).diagnostics
    #expect(found.map(\.help) == [help])
  }

  @Test func aScaleIsProposedThatAllNumbersAreOn() {
    let found = read(
      "journey: T\nstages: [{stage: S, touchpoints: [{touchpoint: a, importance: 0}, {touchpoint: b, importance: 9}]}]\n"
    )
    #expect(
      found.diagnostics.first?.help == "write a number from 1 to 10, or set the scale: 'scales: {importance: 0..10}'")
  }
}
