import JourneyModel
import JourneySyntax
import Testing

/// What is said of keys that aren't known, where it is no slip of spelling.
@Suite struct UnknownKeyTests {
  @Test func aLineThatHasMovedBelongsToTheEntryAboveIt() {
    let found = read(
      "journey: A\nstages: [{stage: B}]\nsources:\n  - source: s\n    n: 20\nkind: survey\n"
    ).diagnostics
    #expect(found.map(\.help) == ["move it to a source: look at the indentation of the line"])
  }

  @Test func theInnermostEntryThatHasTheKey() {
    let found = read(
      "journey: A\nstages:\n  - stage: B\n    touchpoints:\n      - touchpoint: C\n        metrics:\n"
        + "          - metric: nps\n            value: 3\n    unit: €\n"
    ).diagnostics
    #expect(found.map(\.note) == ["this is a key of a metric"])
  }

  @Test func noFixWritesAKeyThatIsThereAlready() {
    let found = reading(touchpoint: "emotion: 1\nemotino: 2").diagnostics
    #expect(found.map(\.id) == ["unknown-key"])
    #expect(found.first?.note == "did you mean 'emotion'?" && found.first?.fixes.isEmpty == true)
  }

  @Test(arguments: [
    ("\u{A0}", "a no-break space"), ("\u{202F}", "a narrow no-break space"), ("\u{3000}", "an ideographic space"),
    ("\u{2003}", "a space of another width"), ("\u{200B}", "a space of no width"),
  ])
  func aSpaceThatBelongsToTheKey(space: String, name: String) {
    let found = read("journey: A\nstages:\n  - stage: B\n    \(space)touchpoints:\n      - C\n").diagnostics
    #expect(found.map(\.message) == ["\(name) stands before the key 'touchpoints'"])
    #expect(found.first?.fixes.first?.edits.map(\.replacement) == ["touchpoints"])
  }

  @Test(arguments: [
    ("metrics: [csat: 82 %]", "write 'csat: {value: 82 %}'"), ("metrics: [nps: 31]", "write 'nps: {value: 31}'"),
    ("metrics:\n  - conversion: 3,5 %", "write 'conversion: {value: 3.5 %}'"),
    ("metrics:\n  - visits: 1,250", "write 'visits: {value: 1250}'"),
    ("mittarit:\n  - konversio: 3,5 %", "write 'konversio: {arvo: \"3,5 %\"}'"),
  ])
  func aMetricWithItsFigureBehindItsName(metrics: String, help: String) throws {
    let isFinnish = metrics.hasPrefix("mittarit")
    let text =
      (isFinnish ? "asiakaspolku: A\n" : "journey: A\n") + metrics
      + (isFinnish ? "\nvaiheet: [{vaihe: B}]\n" : "\nstages: [{stage: B}]\n")
    let found = try #require(read(text).diagnostics.first)
    #expect(found.help == help && found.fixes.count == 1)
  }

  @Test(
    "the key of an entry and that of its list are taken for each other",
    arguments: [
      ("kundresa: A\nfaser:\n  - faser: B\n    kontaktpunkter: [C]\n", "fas"),
      ("kundresa: A\nfas:\n  - fas: B\n    kontaktpunkter: [C]\n", "faser"),
      ("kundresa: A\nfaser:\n  - fas: B\n    kontaktpunkt: [C]\n", "kontaktpunkter"),
      ("kundresa: A\nfaser:\n  - fas: B\n    kontaktpunkter:\n      - kontaktpunkter: C\n", "kontaktpunkt"),
      ("asiakaspolku: A\nvaiheet:\n  - vaiheet: B\n    kosketuspisteet: [C]\n", "vaihe"),
      ("asiakaspolku: A\nvaiheet:\n  - vaihe: B\n    kosketuspisteet:\n      - kosketuspisteet: C\n", "kosketuspiste"),
      ("asiakaspolku: A\ntoimenpide: [C]\nvaiheet:\n  - vaihe: B\n    kosketuspisteet: [C]\n", "toimenpiteet"),
    ]) func singularAndPlural(text: String, key: String)
  {
    let found = read(text).diagnostics
    #expect(found.map(\.id) == ["unknown-key"])
    #expect(found.first?.fixes.first?.edits.map(\.replacement) == [key])
  }

  @Test func aChannelWithItsGroupBehindItsName() {
    let found = read("journey: A\nchannels:\n  - phone: voice\nstages: [{stage: B, touchpoints: [C]}]\n").diagnostics
    #expect(found.map(\.help) == ["write 'phone: {group: voice}'"])
  }

  @Test func aStageAmongTouchpointsIsMoved() {
    let found = read(
      "journey: A\nstages:\n  - stage: B\n    touchpoints:\n      - C\n      - stage: D\n        touchpoints: [E]\n"
    ).diagnostics
    #expect(found.first?.help == "move it and what belongs to it to the left, to the dashes of the other stages")
  }

  @Test func aSlipThatIsMadeManyTimesHasItsRemedyEachTime() {
    let touchpoints = (1...900).map { "      - touchpoint: T\($0)\n        emtion: 1\n" }.joined()
    let found = read("journey: A\nstages:\n  - stage: B\n    touchpoints:\n" + touchpoints).diagnostics
    #expect(found.count == 900 && found.allSatisfy { $0.fixes.count == 1 })
  }
}
