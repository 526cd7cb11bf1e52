import JourneyModel
import JourneySyntax
import Testing

@Suite struct KeyTests {
  @Test func anUnknownKeyNamesTheNearest() throws {
    let reading = reading(touchpoint: "emtion: 1")
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(ids(reading) == ["unknown-key"])
    #expect(diagnostic.message == "'emtion' is not a key of a touchpoint")
    #expect(diagnostic.fixes.first?.edits.first?.replacement == "emotion")
    #expect(diagnostic.fixes.first?.safety == .suggested)
  }

  @Test func oneSlipIsOneMessage() {
    #expect(ids(read("journey: T\nstagse:\n  - stage: S\n    touchpoints: [A]\n")) == ["unknown-key"])
    #expect(ids(read("jurney: T\nstages:\n  - stage: S\n    touchpoints: [A]\n")) == ["unknown-key"])
    #expect(
      ids(read("journey: T\nstages:\n  - stage: S\n    touchpoints:\n      - touchpont: A\n        channel: b\n"))
        == ["unknown-key"])
  }

  @Test func aKeyOfAnotherPlaceIsRecognised() throws {
    let diagnostic = try #require(
      read("journey: T\nstages:\n  - stage: S\n    experienced: 3\n    touchpoints: [A]\n").diagnostics.first)
    #expect(diagnostic.note == "this is a key of a touchpoint")
  }

  @Test func ownKeysPass() {
    #expect(reading(touchpoint: "x-anything: {a: [b, {c: d}]}").diagnostics.isEmpty)
  }

  @Test func spacesUnderscoresAndCaseAreFine() {
    let reading = reading(touchpoint: "Moment of truth: first\nexpected_wait: 5 min\nEMOTION: 1")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.journey?.touchpoints.first?.momentOfTruth?.value == .first)
  }

  @Test func aSynonymIsADuplicate() throws {
    let reading = reading(touchpoint: "owner: a\nvastuutaho: b")
    #expect(ids(reading).contains("duplicate-key"))
    #expect(reading.journey?.touchpoints.first?.owner?.text == "a")
    #expect(reading.diagnostics.first { $0.id == "duplicate-key" }?.labels.count == 1)
  }

  @Test func mixedLanguagesAreOneWarningWithAFix() throws {
    let text =
      "journey: T\nkieli: fi\nstages:\n  - stage: S\n    touchpoints:\n      - touchpoint: A\n        tunne: 1\n"
    let reading = read(text)
    #expect(ids(reading) == ["mixed-languages"])
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.fixes.first?.edits.map(\.replacement) == ["language", "emotion"])
    #expect(reading.journey?.keyLanguage == .english)
    #expect(reading.journey?.language == .finnish)
  }

  @Test func choicesMayBeInAnotherLanguage() {
    #expect(reading(touchpoint: "critical: kriittinen").diagnostics.count == 1)
    #expect(reading(touchpoint: "critical: negatiivinen\nhuman: ja").diagnostics.isEmpty)
  }

  @Test func whatIsMissingIsSaid() {
    #expect(ids(read("stages: [{stage: S}]\n")) == ["missing-key"])
    #expect(ids(read("journey:\nstages: [{stage: S}]\n")) == ["missing-key"])
    #expect(ids(read("journey: T\nstages: [{stage: S, touchpoints: [{channel: }]}]\n")) == ["missing-key"])
    #expect(ids(reading(touchpoint: "quote: {source: interview}")) == ["missing-key"])
    #expect(ids(read("journey: T\nstages: [{title: S}]\n")) == ["missing-key"])
    #expect(ids(read("journey: T\nactions: [{owner: me}]\nstages: [{stage: S}]\n")) == ["missing-key"])
  }

  @Test func wholeFilesInFinnishAndSwedish() throws {
    let finnish = read(
      """
      asiakaspolku: Rengasrikko
      tila: nykytila
      kanavat: [puhelin]
      vaiheet:
        - vaihe: harkinta
          kosketuspisteet:
            - kosketuspiste: Soittaa tiepalveluun
              kanava: puhelin
              tunne: 1,5
              odotusaika: 10 minuuttia
              kipupiste: {kipupiste: Jono, vakavuus: korkea}
      toimenpiteet:
        - toimenpide: Lisää väkeä
          kohdistuu: asiakaspolku
          määräaika: 30.9.2026
      """)
    #expect(finnish.diagnostics.isEmpty)
    let journey = try #require(finnish.journey)
    #expect(journey.language == .finnish)
    #expect(journey.state?.value == .asIs)
    #expect(journey.stages[0].phase == .consideration)
    #expect(journey.touchpoints[0].id == "soittaa-tiepalveluun")
    #expect(journey.touchpoints[0].pains.first?.severity?.value == .high)
    guard case .journey = journey.actions.first?.addresses.first else {
      Issue.record("the action is for the whole journey")
      return
    }
    let swedish = read(
      """
      kundresa: Punktering
      läge: målbild
      faser:
        - fas: övervägande
          kontaktpunkter:
            - kontaktpunkt: Ringer bärgaren
              känsla: 1
              sanningens-ögonblick: första
              nästa: {ringer-bärgaren: 40 %}
      """)
    #expect(swedish.diagnostics.isEmpty)
    #expect(swedish.journey?.touchpoints.first?.momentOfTruth?.value == .first)
    #expect(swedish.journey?.touchpoints.first?.next.first?.target.id == "ringer-bärgaren")
  }
}
