import JourneyModel
import JourneySyntax
import Testing

@Suite struct FieldTypeTests {
  @Test(arguments: [
    ("emotion: 1", 1.0), ("emotion: -1.5", -1.5), ("emotion: +2", 2), ("emotion: \u{2212}2", -2), ("känsla: 0", 0),
  ])
  func aRatingIsReadWithItsSpelling(keys: String, number: Double) throws {
    let reading = reading(touchpoint: keys)
    let emotion = try #require(reading.journey?.touchpoints.first?.emotion)
    #expect(emotion.number == number)
    #expect(keys.hasSuffix(emotion.text))
    #expect(emotion.level == number)
  }

  @Test(arguments: [
    ("expected: 0", "expectation: 0..5"), ("expected: 6", "expectation: 1..7"), ("emotion: 3", "emotion: -3..3"),
    ("emotion: 7", "emotion: 1..7"),
  ])
  func theProposedScaleIsAnother(keys: String, scale: String) {
    let help = reading(touchpoint: keys).diagnostics.first?.help
    #expect(help?.hasSuffix(", or set the scale: 'scales: {\(scale)}'") == true, "\(help ?? "")")
  }

  @Test(arguments: [("emotion: 1000", "2"), ("emotion: -15", "-2"), ("importance: 11", "10")])
  func noScaleIsProposedForOneNumberFarOff(keys: String, nearest: String) {
    let help = reading(touchpoint: keys).diagnostics.first?.help
    #expect(help?.hasSuffix("; the nearest is \(nearest)") == true, "\(help ?? "")")
  }

  @Test func oneNumberAmongGoodAndBadOnesAsksForNoScale() {
    let text = "journey: A\nstages: [{stage: S, touchpoints: [a: -1, b: 9, c: 1]}]\n"
    #expect(read(text).diagnostics.map(\.help) == ["write a number from -2 to 2; the nearest is 2"])
  }

  @Test func aRatingIsRescaledFromItsOwnScale() throws {
    let reading = reading(touchpoint: "emotion: 4\nexpected: 5", top: "scales: {emotion: 1..5, expectation: 1..9}\n")
    #expect(reading.diagnostics.isEmpty)
    let touchpoint = try #require(reading.journey?.touchpoints.first)
    #expect(touchpoint.emotion?.level == 1)
    #expect(touchpoint.emotion?.number == 4)
    #expect(touchpoint.expected?.level == 0)
  }

  @Test(arguments: [
    ("emotion: 3", "emotion-range"), ("before: -2.1", "emotion-range"), ("image: 9", "emotion-range"),
    ("expected: 0", "rating-range"), ("importance: 11", "rating-range"),
  ])
  func aNumberOffItsScaleIsSaid(keys: String, id: String) {
    #expect(ids(reading(touchpoint: keys)) == [id])
  }

  @Test(arguments: [
    ("95 min", 95.0), ("2 h", 120), ("1 h 30 min", 90), ("3 d", 4320), ("1 week", 10_080), ("2 viikkoa", 20_160),
    ("3 päivää", 4320), ("2 timmar", 120), ("10 minuuttia", 10), ("1.5 h", 90), ("30 s", 0.5), ("1 kk", 43_200),
    ("2 dygn", 2880), ("5 MIN", 5),
  ])
  func aDurationIsReadInThreeLanguages(text: String, minutes: Double) {
    let reading = reading(touchpoint: "duration: \(text)")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.journey?.touchpoints.first?.duration?.minutes == minutes)
    #expect(reading.journey?.touchpoints.first?.duration?.text == text)
  }

  @Test func anExpectedTimeServesForBoth() throws {
    let touchpoint = try #require(reading(touchpoint: "expected-wait: 5 min").journey?.touchpoints.first)
    #expect(touchpoint.expectedDuration?.minutes == 5)
    #expect(touchpoint.expectedWait?.minutes == 5)
  }

  @Test(arguments: [
    "duration: 95", "duration: long", "duration: 5 parsecs", "duration: -5 min", "emotion: good", "emotion: [1]",
    "emotion: {a: 1}", "critical: sometimes", "optional: perhaps", "quote: [[a]]", "service-level: 5",
    "metrics: [{metric: nps, promoters: 4.5}]", "metrics: [{metric: nps, promoters: -1}]",
    "metrics: [{metric: nps, n: many}]", "metrics: [{metric: nps, scale: 7..1}]",
    "metrics: [{metric: nps, period: 2026-13}]", "metrics: [{metric: nps, period: 2026-02-28..2026-02-01}]",
    "metrics: [{metric: nps, sampled: 140 %}]", "metrics: [{metric: csat, distribution: [1, 2]}]",
    "metrics: [{metric: csat, distribution: {good: 2}}]", "description: [a]", "description: {a: b}",
  ])
  func aValueThatDoesNotFitIsOneMessage(keys: String) throws {
    let reading = reading(touchpoint: keys)
    #expect(ids(reading) == ["value-type"])
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.message.contains("takes") && diagnostic.note != nil && diagnostic.help != nil)
    #expect(!diagnostic.span.isEmpty)
  }

  @Test func aDecimalCommaNeedsALanguageThatHasIt() {
    #expect(ids(reading(touchpoint: "emotion: 1,5")) == ["value-type"])
    #expect(reading(touchpoint: "emotion: 1,5", top: "language: fi\n").diagnostics.isEmpty)
    let swedish = read("kundresa: T\nfaser:\n  - fas: köp\n    kontaktpunkter:\n      - Ringer: 1,5\n")
    #expect(swedish.diagnostics.isEmpty)
    #expect(swedish.journey?.touchpoints.first?.emotion?.number == 1.5)
  }

  @Test(arguments: ["yes", "kyllä", "ja", "Yes", "JA", "true"])
  func yesInThreeLanguages(word: String) {
    #expect(reading(touchpoint: "optional: \(word)").journey?.touchpoints.first?.isOptional == true)
  }

  @Test(arguments: ["negative", "negatiivinen", "negativ", "Negative"])
  func aChoiceInThreeLanguages(word: String) {
    let reading = reading(touchpoint: "critical: \(word)")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.journey?.touchpoints.first?.critical?.value == .negative)
  }

  @Test func aNearChoiceIsNamedWithAFix() throws {
    let diagnostic = try #require(reading(touchpoint: "level: extendid").diagnostics.first)
    #expect(diagnostic.note == "did you mean 'extended'?")
    #expect(diagnostic.fixes.first?.edits.first?.replacement == "extended")
  }

  @Test(arguments: [("2026-09-30", "2026-09-30"), ("30.9.2026", "2026-09-30"), ("29.02.2028", "2028-02-29")])
  func aDay(text: String, iso: String) throws {
    let journey = try journey("journey: T\nactions: [{action: A, due: \(text)}]\nstages: [{stage: S}]\n")
    #expect(journey.actions.first?.due?.value.description == iso)
  }

  @Test(arguments: ["2026-02-29", "31.4.2026", "soon", "2026-9-30", "09/30/2026"])
  func noDay(text: String) {
    #expect(ids(read("journey: T\nactions: [{action: A, due: \(text)}]\nstages: [{stage: S}]\n")) == ["value-type"])
  }

  @Test(arguments: [
    ("2025-11-01..2026-02-28", "2025-11-01", "2026-02-28"), ("1.11.2025–28.2.2026", "2025-11-01", "2026-02-28"),
    ("[2025-11-01, 2026-02-28]", "2025-11-01", "2026-02-28"), ("2026", "2026-01-01", "2026-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2026-Q2", "2026-04-01", "2026-06-30"),
  ])
  func aRangeOfDays(text: String, first: String, last: String) throws {
    let journey = try journey("journey: T\nwaves: [{wave: w, dates: \(text)}]\nstages: [{stage: S}]\n")
    #expect(journey.waves.first?.dates?.first.description == first)
    #expect(journey.waves.first?.dates?.last.description == last)
  }

  @Test func sharesAndBranches() throws {
    let journey = try journey(
      """
      journey: T
      stages:
        - stage: S
          touchpoints:
            - touchpoint: A
              next: {b: 70 %, c: 0.3}
            - touchpoint: B
              next: [c]
            - touchpoint: C
              next: [a: 25 %, b]
      """)
    #expect(journey.touchpoints[0].next.map(\.target.id) == ["b", "c"])
    #expect(journey.touchpoints[0].next.map { $0.share?.value } == [0.7, 0.3])
    #expect(journey.touchpoints[1].next.map(\.target.id) == ["c"])
    #expect(journey.touchpoints[2].next.map { $0.share?.value } == [0.25, nil])
  }

  @Test func metrics() throws {
    let journey = try journey(
      """
      journey: T
      stages: [{stage: S}]
      metrics:
        - metric: NPS
          promoters: 19
          passives: 10
          detractors: 7
          value: 33
        - metric: csat
          distribution: {5: 42, 4: 32, 3: 10}
          value: 69 %
          boxes: 4..5
          scale: 1..5
        - metric: servqual
          gaps: {reliability: -0.65, empathy: -1.1}
          weights: [0.5, 0.5]
        - Smile index
      """)
    #expect(journey.metrics.map(\.metric) == [.nps, .csat, .servqual, .own("Smile index")])
    #expect(journey.metrics[0].promoters?.value == 19)
    #expect(journey.metrics[1].distribution.map(\.count) == [42, 32, 10])
    #expect(journey.metrics[1].value?.value == 0.69)
    #expect(journey.metrics[1].value?.isPercentage == true)
    #expect(journey.metrics[1].boxes?.top == Scale(4, 5))
    #expect(journey.metrics[2].gaps.map(\.name) == ["reliability", "empathy"])
    #expect(journey.metrics[2].weights.map(\.number.value) == [0.5, 0.5])
  }

  @Test func aTextInSeveralLanguages() throws {
    let reading = reading(
      touchpoint: "description: {fi: Moi, sv: Hej}\npain: {fi: Kipu, en: Pain}", top: "language: sv\n")
    #expect(reading.diagnostics.isEmpty)
    let touchpoint = try #require(reading.journey?.touchpoints.first)
    #expect(touchpoint.description?.text == "Hej")
    #expect(touchpoint.description?.text(in: .finnish) == "Moi")
    #expect(touchpoint.description?.text(in: .english) == "Hej")
    #expect(touchpoint.pains.first?.text.text(in: .swedish) == "Pain")
  }

  @Test func aDecimalCommaInBracesIsExplained() throws {
    let diagnostics = reading(touchpoint: "metrics: [{metric: ces, value: 3,5}]", top: "language: fi\n").diagnostics
    #expect(diagnostics.map(\.id) == ["value-type"])
    #expect(try #require(diagnostics.first?.help).contains("\"3,5\""))
  }
}
