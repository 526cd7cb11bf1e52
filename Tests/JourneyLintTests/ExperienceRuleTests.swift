import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

/// What the rules about promises, expectations and critical moments have in common.
struct ExperienceRuleTests {
  private func ids(_ text: String) -> [String] { Linter().lint(SourceText(text)).diagnostics.map(\.id) }

  @Test(arguments: Fixtures.files(in: "journeys", ending: ".journey.yaml"))
  func realJourneysAreClean(url: URL) throws {
    let report = Linter().lint(SourceText(path: url.lastPathComponent, bytes: try Fixtures.bytes(url)))
    #expect(!report.has(atLeast: .warning), "\(TextReport().text(report))")
  }

  private static let sound = """
    journey: A haircut as it is
    state: as-is
    covers: [purchase]
    sources:
      - {source: interviews, kind: interview, n: 12}
    promises:
      - {promise: A good cut, delivered-at: chair}
    stages:
      - stage: purchase
        owner: salon
        metrics: [{metric: csat, scale: 1..5, distribution: {3: 10, 4: 20, 5: 30}, method: top-box}]
        touchpoints:
          - {touchpoint: Waits, id: wait, critical: negative, emotion: -2, wait: 30 min, expected-wait: 10 min, pain: No word}
          - {touchpoint: Complains, type: complaint, emotion: -1, resolved-first-contact: yes}
          - {touchpoint: In the chair, id: chair, level: core, emotion: 1, expected: 4, experienced: 3}
    actions:
      - {action: A sign with the time, addresses: [wait, chair], owner: salon, due: 2026-09-30}

    """

  @Test func aJourneyThatIsWorkedOnIsClean() {
    #expect(ids(Self.sound).isEmpty)
  }

  /// An action that says nothing of what it addresses may be for any touchpoint: that is the one thing to say.
  @Test func anActionThatAddressesNothingIsOneFinding() {
    let text = Self.sound.replacing("addresses: [wait, chair], ", with: "")
    #expect(ids(text) == ["action-orphan"])
  }

  /// A misspelt word is one mistake, whatever it would have explained.
  @Test(arguments: [
    ("actions:", "actoins:"), ("addresses:", "adresses:"), ("[wait, chair]", "[wiat, chair]"),
    ("    owner:", "    ownr:"), ("metrics:", "metrcs:"), ("delivered-at:", "deliverd-at:"),
    ("resolved-first-contact:", "resolved-first-contat:"), ("wait: 30 min", "wait: 30"),
  ])
  func oneMistakeIsOneFinding(right: String, wrong: String) {
    let found = ids(Self.sound.replacing(right, with: wrong, maxReplacements: 1))
    #expect(found.count == 1, "\(found)")
  }

  @Test func helpSpeaksTheLanguageOfTheKeys() throws {
    let text = """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Odottaa, tunnus: odotus, kriittinen: myönteinen, tunne: -2, odotusaika: 30 min}
            - {kosketuspiste: Maksaa, tunnus: maksu, tunne: -2}
            - {kosketuspiste: Tuolissa, tunne: 2}
      toimenpiteet:
        - {toimenpide: Kyltti, vastuutaho: kampaamo, tila: valmis}
      """
    let found = Linter().lint(SourceText(text)).diagnostics
    func help(_ id: String) -> String { found.first { $0.id == id }?.help ?? "" }
    #expect(help("critical-no-owner").contains("'vastuutaho:'"))
    #expect(help("critical-unmeasured").contains("'mittarit:'"))
    #expect(help("critical-polarity") == "write 'negatiivinen', or correct the emotion")
    #expect(help("trough-no-action").contains("'koskee: maksu'"))
    #expect(help("silent-wait").contains("'viestintä:'"))
    #expect(help("action-orphan").contains("asiakaspolku"))
  }

  @Test func aFailingCoreIsAnErrorOnlyAtCriticalMoments() {
    func severity(_ key: String) -> Severity? {
      let touchpoint = "{touchpoint: a, level: core, emotion: 0, expected: 5, experienced: 1\(key)}"
      let text = "journey: A\nstages:\n  - stage: One\n    touchpoints: [\(touchpoint), b: 1]\n"
      return Linter().lint(SourceText(text)).diagnostics.first { $0.id == "core-fails" }?.severity
    }
    #expect(severity("") == .warning)
    #expect(severity(", critical: negative") == .error)
    #expect(severity(", accepted: by contract") == nil)
  }
}
