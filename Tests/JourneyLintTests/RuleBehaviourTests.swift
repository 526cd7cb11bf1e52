import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// Cases that rules once got wrong.
struct RuleBehaviourTests {
  private func ids(_ text: String, levels: [String: LintSettings.Level] = [:], today: CalendarDate? = nil) -> [String] {
    Linter(settings: LintSettings(levels: levels, today: today)).lint(SourceText(text)).diagnostics.map(\.id)
      .filter { $0 != "missing-stage" && $0 != "no-emotion-curve" }
  }

  private func touchpoint(_ keys: String) -> String {
    "journey: A\nstages:\n  - stage: One\n    touchpoints:\n      - {touchpoint: a, \(keys)}\n      - b: 1\n"
  }

  @Test func oneWaitHasOneFinding() {
    let wait = touchpoint("emotion: -1, wait: 40 min, expected-wait: 20 min")
    #expect(ids(wait) == ["wait-exceeds-expected"])
    #expect(ids(wait, levels: ["wait-exceeds-expected": .off]) == ["silent-wait"])
    #expect(ids(touchpoint("emotion: -1, wait: 40 min, expected-wait: 40 min")) == ["silent-wait"])
  }

  @Test(arguments: [
    ("stressed", 2), ("let down", 2), ("Besvikelse", 2), ("besvikna", 2), ("pettyneenä", 2), ("ärsyttää", 2),
    ("turhautuminen", 2), ("pleasantly surprised", -2), ("iloisesti yllättynyt", -2), ("kiitollisuus", -2),
    ("glädje", -2), ("positivt överraskad", -2), ("surprised and angry", 2), ("trött och arg", 2),
    ("turhautunut ja väsynyt", 2), ("furious with the shop", 2), ("pettynyt palveluun", 2), ("jätteledsen", 2),
    ("ripped off", 2), ("livid", 2), ("raivostunut", 2), ("bestört", 2), ("besviken på banken", 2), ("superglad", -2),
    ("over the moon", -2), ("levollinen", -2), ("peppad", -2), ("nöjd med priset", -2),
  ])
  func feelings(word: String, emotion: Int) {
    #expect(ids(touchpoint("emotion: \(emotion), feeling: \(word)")) == ["feeling-sign"])
    #expect(ids(touchpoint("emotion: \(-emotion), feeling: \(word)")).isEmpty)
  }

  @Test(arguments: [
    "surprised", "yllättynyt", "förvånad", "no longer angry", "sad but grateful", "haikea", "ledsen men tacksam",
    "lost in thought", "tired", "jännittynyt", "angry at first", "happy until the bill", "pettynyt aluksi",
    "nöjd med priset men trött", "happy with the cut not the price", "annoyed by the wait – cut fine",
    "trött och nervös", "happy with nothing", "pleased with nobody", "vihainen ensin", "iloinen alkuun",
  ])
  func feelingsThatAreEither(word: String) {
    for emotion in [-2, 2] { #expect(ids(touchpoint("emotion: \(emotion), feeling: \(word)")).isEmpty) }
  }

  @Test func anEndIsJudgedWhereSomethingIsClaimed() {
    let end = "stages:\n  - stage: One\n    touchpoints: [a: 1, b: -1]\n"
    #expect(ids("journey: A\n\(end)").isEmpty)
    #expect(ids("journey: A\nstate: hypothesis\n\(end)").isEmpty)
    #expect(ids("journey: A\nstate: to-be\n\(end)") == ["end-negative"])
    let action = "actions: [{action: Mend it, addresses: b, owner: me, due: 2027-01-01}]\n"
    #expect(ids("journey: A\n\(end)\(action)") == ["end-negative"])
  }

  @Test("an end that is the lowest point is told once, and 'accepted' answers it")
  func aLowEndIsToldOnce() {
    func end(_ keys: String) -> [String] {
      ids(
        "journey: A\nstate: as-is\nsources: [{source: s, kind: interview}]\nstages:\n  - stage: One\n    touchpoints:\n"
          + "      - {touchpoint: a, emotion: 2}\n      - {touchpoint: b, emotion: -1\(keys)}\n")
    }
    #expect(end("") == ["end-negative"])
    #expect(end(", accepted: nobody likes to pay").isEmpty)
    #expect(end(", ends: cancelled") == ["trough-no-action"])
  }

  @Test("a core that fails where something was promised is told once")
  func aFailingCoreIsToldOnce() {
    func found(_ level: String) -> [String] {
      ids(
        """
        journey: A
        promises: [{promise: On the day, delivered-at: door}]
        stages:
          - stage: One
            touchpoints: [a: 1, {touchpoint: b, id: door, emotion: 1, \(level)expected: 5, experienced: 3}]
        """)
    }
    #expect(found("level: core, ") == ["core-fails"])
    #expect(found("") == ["promise-unmet"])
  }

  @Test("a score on another scale is one mistake, whatever was answered on it")
  func aScoreOnAnotherScale() {
    let metric = "{metric: nps, scale: 1..10, distribution: {0: 3, 5: 30, 9: 40}}"
    #expect(
      ids("journey: A\nmetrics: [\(metric)]\nstages: [{stage: One, touchpoints: [a: 1, b: 1]}]\n") == ["nps-scale"])
  }

  @Test(
    "owners that are teams may have many actions",
    arguments: [
      ("Anna", true), ("Anna Korpi", true), ("IT", false), ("kundtjänst", false), ("Kundtjänst", false),
      ("asiakaspalvelutiimi", false), ("customer service team", false), ("The digital team", false),
      ("Viestintäyksikkö", false), ("Utbildningsförvaltningen", false),
    ])
  func teamsOwnMuch(owner: String, isPerson: Bool) {
    let actions = (1...8).map { "  - {action: a\($0), addresses: journey, owner: \(owner), due: 2027-01-01}\n" }
    let text = "journey: A\nstages: [{stage: One, touchpoints: [a: 1, b: 1]}]\nactions:\n" + actions.joined()
    #expect(ids(text, levels: ["owner-overload": .severity(.information)]) == (isPerson ? ["owner-overload"] : []))
  }

  @Test("a wave is still to come after the given day")
  func aWaveToCome() {
    let text =
      "journey: A\nwaves: [{wave: w26, dates: 2026-04}, {wave: w27, dates: 2027-04}]\n"
      + "metrics: [{metric: retention, count: 80, of: 100, wave: w26}]\n"
      + "stages: [{stage: One, touchpoints: [a: 1, b: 1]}]\n"
    #expect(ids(text).isEmpty)
    #expect(ids(text, today: CalendarDate(year: 2026, month: 11, day: 22)).isEmpty)
    // It is under way.
    #expect(ids(text, today: CalendarDate(year: 2027, month: 4, day: 22)).isEmpty)
    #expect(ids(text, today: CalendarDate(year: 2027, month: 11, day: 22)) == ["wave-unused"])
  }

  @Test("people who take another way aren't lost")
  func anotherWayIsNoLoss() {
    let text = """
      journey: A
      stages:
        - {stage: Start, entered: 1000, touchpoints: [{touchpoint: Chooses, next: {desk: 60 %, web: 40 %}}]}
        - {stage: Desk, entered: 600, touchpoints: [{touchpoint: Takes a number, id: desk, next: done}]}
        - {stage: Web, entered: 400, touchpoints: [{touchpoint: Logs in, id: web}]}
        - {stage: Done, entered: 990, touchpoints: [{touchpoint: Reads the decision, id: done}]}
      """
    #expect(ids(text).isEmpty)
    #expect(ids(text.replacing("600", with: "60").replacing("400,", with: "40,")).isEmpty)
    #expect(ids(text.replacing("Done, entered: 990", with: "Done, entered: 1990")) == ["funnel-increases"])
  }

  /// What was asked before the last wave is old on purpose.
  @Test func theSourceOfAnEarlierWaveMayBeOld() {
    func text(_ wave: String) -> String {
      """
      journey: A
      state: as-is
      waves: [{wave: y2020, dates: 2020}, {wave: y2026, dates: 2026}]
      sources:
        - {source: first, kind: survey, dates: 2020-03}
        - {source: second, kind: survey, dates: 2026-03}
      metrics:
        - {metric: nps, wave: \(wave), promoters: 50, passives: 30, detractors: 20, source: first}
        - {metric: csat, wave: y2026, distribution: {5: 50, 4: 30, 3: 20}, source: second}
      stages:
        - stage: One
          touchpoints: [a, b]
      """
    }
    let today = CalendarDate(year: 2026, month: 11, day: 22)
    #expect(ids(text("y2020"), today: today).isEmpty)
    #expect(ids(text("y2026"), today: today) == ["wave-unused", "stale"])
  }

  /// Whether it is told whom the action is for or not: its name alone is missing.
  @Test(arguments: ["- action:", "-"])
  func anActionWithoutItsNameIsOneFinding(entry: String) {
    let text =
      "journey: A\nstate: as-is\ncovers: [purchase]\nsources: [interviews]\nstages:\n  - stage: purchase\n    touchpoints:\n"
      + "      - {touchpoint: a, id: a, emotion: -2, pain: slow, sources: interviews}\n"
      + "      - {touchpoint: b, emotion: 1, sources: interviews}\n"
      + "actions:\n  \(entry)\n    addresses: [a]\n    owner: shop\n    due: 2026-09-30\n"
    #expect(ids(text).filter { $0 != "one-source-kind" } == ["missing-key"])
  }

  @Test func aNumberOffItsScaleSaysNothingOfTheMoment() {
    let text = "journey: A\ncovers: [purchase]\nstages:\n  - stage: purchase\n    touchpoints:\n"
    let moment = "      - {touchpoint: a, emotion: 5, critical: negative}\n      - b: 1\n"
    #expect(ids(text + moment) == ["emotion-range"])
  }

  @Test func otherNamesAreRead() {
    let text = "journey: A\nstages:\n  # polku: ignore complaint-unresolved: it is solved on another journey\n"
    let complaint = "  - stage: One\n    touchpoints: [a: 1, {touchpoint: b, type: complaint, emotion: -1}]\n"
    #expect(ids(text + complaint).isEmpty)
  }

  @Test func whatIsToBeIsComparedOnlyWhereItCanBeRead() {
    let text = SourceText(
      "journey: A\nstate: to-be\ncompare-with: b\nstages: [{stage: One, touchpoints: [a: 1, b: 1]}]\n")
    let levels = ["tobe-drift": LintSettings.Level.severity(.information)]
    func found(_ other: String?) -> Bool {
      Linter(settings: LintSettings(levels: levels), readingOther: { _ in other.map { SourceText($0) } }).lint(text)
        .diagnostics.contains { $0.id == "tobe-drift" }
    }
    #expect(!found(nil) && !found("") && !found("journey: [") && !found("journey: B\nstages: []\n"))
    #expect(found("journey: B\nstages: [{stage: One, touchpoints: [a]}, {stage: Two, touchpoints: [c]}]\n"))
    #expect(!found("journey: B\nstate: to-be\nstages: [{stage: Two, touchpoints: [c]}]\n"))
  }
}
