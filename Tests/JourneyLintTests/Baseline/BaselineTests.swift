import JourneyLint
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// What a baseline knows, what it takes out, and how it is written and read.
struct BaselineTests {
  static let flawed = """
    journey: A
    covers: [awareness, purchase, aftercare]
    stages:
      - stage: awareness
      - stage: purchase
        touchpoints:
          - Pays: 9
          - touchpoint: Waits
            emotion: 1
            colour: red
    """

  private func judged(
    _ text: String, _ entries: [BaselineEntry] = [], settings: LintSettings = LintSettings()
  ) -> BaselineJudgement {
    BaselineJudgement(
      Linter(settings: settings).lint(SourceText(path: "a.journey.yaml", text)), entries, settings: settings)
  }

  private func known(_ text: String) -> [BaselineEntry] {
    var baseline = Baseline()
    baseline["a"] = judged(text).entries(isGrowing: true)
    return baseline["a"]
  }

  private func ids(_ judgement: BaselineJudgement) -> [String] { judgement.report.diagnostics.map(\.id) }

  @Test func entriesSayWhatStandsThere() {
    let keys = known(Self.flawed).map(\.key)
    #expect(
      keys == [
        BaselineEntry.Key(rule: "missing-stage", place: "", subject: "aftercare"),
        BaselineEntry.Key(rule: "stage-empty", place: "stage=awareness"),
        BaselineEntry.Key(rule: "emotion-range", place: "stage=purchase/touchpoint=Pays/emotion"),
        BaselineEntry.Key(rule: "unknown-key", place: "stage=purchase/touchpoint=Waits/colour"),
      ])
  }

  @Test func knownFindingsAreTakenOut() {
    let judgement = judged(Self.flawed, known(Self.flawed))
    #expect(judgement.report.diagnostics.isEmpty)
    #expect(judgement.report.suppressed.count == 4)
    #expect(judgement.report.suppressed.allSatisfy { $0.place == .external })
    #expect(judgement.unused == 0 && judgement.newCount == 0)
  }

  @Test func formAndLanguageDoNotMatter() {
    let entries = known(Self.flawed)
    let finnish = """
      # In Finnish, in other forms, the other way round.
      asiakaspolku: A
      kattaa: [tietoisuus, osto, jälkihoito]
      vaiheet:
        - vaihe: awareness
        - päävaihe: osto
          vaihe: purchase
          kosketuspisteet:
            - {tunne: 1, colour: red, kosketuspiste: Waits}
            - {tunne: 9, kosketuspiste: Pays}
      """
    // The phase is called otherwise, and 'awareness' is no Finnish phase; everything else is known.
    let judgement = judged(finnish, entries)
    #expect(judgement.report.diagnostics.allSatisfy { $0.id == "missing-stage" }, "\(ids(judgement))")
    #expect(
      judgement.report.suppressed.map(\.diagnostic.id).sorted() == ["emotion-range", "stage-empty", "unknown-key"])
  }

  @Test func anotherMissingStageIsNew() {
    let entries = known(Self.flawed)
    let other = Self.flawed.replacing("purchase, aftercare", with: "consideration, purchase")
    let judgement = judged(other, entries)
    #expect(ids(judgement) == ["missing-stage"])
    #expect(judgement.unused == 1)
  }

  @Test func anotherFindingOfTheSameRuleIsNew() {
    let entries = known(Self.flawed)
    let judgement = judged(Self.flawed + "\n        wait-time: 3\n        hue: blue\n", entries)
    #expect(ids(judgement).count == 2, "\(ids(judgement))")
  }

  @Test func whatHasNoNameIsCounted() {
    let two = """
      journey: A
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, colour: red}
            - {touchpoint: Waits, colour: red}
      """
    let entries = known(two).filter { $0.key.rule == "unknown-key" }
    #expect(entries.map(\.count) == [2])
    let three = judged(two + "\n      - {touchpoint: Waits, colour: red}\n", entries)
    #expect(ids(three).filter { $0 == "unknown-key" }.count == 1)
    let one = judged(String(two.dropLast("colour: red}".count + 2)) + "}", entries)
    #expect(one.unused == 1, "\(ids(one))")
  }

  @Test func theReasonIsKept() {
    let entries = known(Self.flawed).map { BaselineEntry($0.key, count: $0.count, reason: "later: \($0.key.rule)") }
    let judgement = judged(Self.flawed, entries)
    #expect(judgement.report.suppressed.allSatisfy { $0.reason == "later: \($0.diagnostic.id)" })
    #expect(judgement.entries(isGrowing: false).allSatisfy { $0.reason.hasPrefix("later: ") })
    // Also where the stage round it gets another name.
    let renamed = judged(Self.flawed.replacing("stage: purchase", with: "stage: Till\n    phase: purchase"), entries)
    #expect(renamed.report.diagnostics.isEmpty, "\(ids(renamed))")
    #expect(renamed.entries(isGrowing: false).contains { $0.key.place == "stage=Till/touchpoint=Pays/emotion" })
  }

  @Test func anIdMayBeGiven() {
    let entries = known(Self.flawed)
    let judgement = judged(
      Self.flawed.replacing("touchpoint: Waits", with: "touchpoint: Waits\n        id: w"), entries)
    #expect(judgement.report.diagnostics.isEmpty, "\(ids(judgement))")
  }

  @Test func whatIsMendedHereIsNotKnownThere() {
    let text = Self.flawed.replacing("- Pays: 9", with: "- {touchpoint: Pays, colour: red}")
    let entries = known(text)
    // The same mistake, mended at one touchpoint and made at another.
    let other =
      text.replacing("{touchpoint: Pays, colour: red}", with: "Pays: 1\n      - {touchpoint: Begs, colour: red}")
    let judgement = judged(other, entries)
    #expect(ids(judgement) == ["unknown-key"])
    #expect(judgement.unused == 1)
  }

  @Test func mistakesInTheTextAreAlwaysTold() {
    let broken = Self.flawed + "\n    broken: [\n"
    let judgement = judged(broken)
    #expect(judgement.entries(isGrowing: true).allSatisfy { RuleRegistry.rule($0.key.rule) != nil })
    #expect(!judgement.reportWhenWritten.diagnostics.isEmpty)
    // Nobody can say what else there would be: nothing is given up.
    let after = judged("journey: A\nstages: [\n", known(Self.flawed))
    #expect(after.unused == 0)
    #expect(after.entries(isGrowing: false).reduce(0) { $0 + $1.count } == 4)
  }

  @Test func rulesThatWereNotAskedGiveNothingUp() {
    let settings = LintSettings(levels: ["stage-empty": .off])
    let mended = Self.flawed.replacing("9", with: "1")
    let judgement = judged(mended, known(Self.flawed), settings: settings)
    #expect(judgement.unused == 1)
    #expect(judgement.entries(isGrowing: false).contains { $0.key.rule == "stage-empty" })
  }

  @Test func commentsComeFirst() {
    let entries = known(Self.flawed)
    let judgement = judged("# polku: ignore-file stage-empty: soon\n" + Self.flawed, entries)
    #expect(judgement.report.diagnostics.isEmpty)
    #expect(judgement.report.suppressed.count { $0.place == .inSource } == 1)
    #expect(judgement.unused == 1)
  }

  /// The rules of which the baseline must know that they wait for a day.
  @Test func rulesOfTheDayAreKnown() throws {
    for rule in RuleRegistry.all {
      for bad in rule.about.bad {
        let source = SourceText(path: "a.journey.yaml", bad.text)
        let level = [rule.id: LintSettings.Level.severity(.warning)]
        let without = Linter(settings: LintSettings(levels: level)).lint(source)
        guard let today = bad.today, !without.diagnostics.contains(where: { $0.id == rule.id }) else { continue }
        let settings = LintSettings(levels: level, today: today)
        let entries = BaselineJudgement(Linter(settings: settings).lint(source), [], settings: settings)
          .entries(isGrowing: true)
        let judgement = BaselineJudgement(without, entries, settings: LintSettings(levels: level))
        #expect(judgement.unused == 0, "\(rule.id)")
      }
    }
  }

  // MARK: The file

  @Test func theFileIsReadAsItIsWritten() throws {
    var baseline = Baseline()
    baseline["b/ä \"x\"\n.journey.yaml"] = [
      BaselineEntry(BaselineEntry.Key(rule: "r", place: "stage=#: {a}, 'b'\u{202E}\t\0/x", subject: "- \\"), count: 3),
      BaselineEntry(BaselineEntry.Key(rule: "q", place: ""), reason: "it's \"<late>\", 100 %\nand so on…"),
    ]
    baseline["a.journey.yaml"] = [BaselineEntry(BaselineEntry.Key(rule: "r", place: "x"))]
    #expect(try Baseline(SourceText(baseline.text)) == baseline)
    #expect(try Baseline(SourceText(Baseline().text)) == Baseline())
    #expect(baseline.text.split(separator: "\n").count == 3 + 1 + 2 * 2 + 3)
  }

  @Test func whatAMergeDoubledCountsOnce() throws {
    let entry = "      - {rule: x, at: y, count: 2, reason: z}\n"
    let text =
      "polku-baseline: 1\nfiles:\n  - file: a\n    known:\n" + entry + entry + "  - file: a\n    known:\n" + entry
    let key = BaselineEntry.Key(rule: "x", place: "y")
    #expect(try Baseline(SourceText(text))["a"] == [BaselineEntry(key, count: 2, reason: "z")])
  }

  struct Bad: Sendable {
    let text: String
    let line: Int
    let says: String

    init(_ text: String, _ line: Int, _ says: String) { (self.text, self.line, self.says) = (text, line, says) }
  }

  static let bad = [
    Bad("", 1, "this is no baseline"), Bad("journey: A\n", 1, "this is no baseline"), Bad("- a\n", 1, "no baseline"),
    Bad("polku-baseline: 2\nfiles: []\n", 1, "version 2 isn't known here, only version 1"),
    Bad("polku-baseline: 1\nfiles:\n<<<<<<< HEAD\n  - file: a\n=======\n", 3, ""),
    Bad("polku-baseline: 1\nfile: []\n", 2, "'file' is no part of a baseline"),
    Bad("polku-baseline: 1\n", 1, "'files' is missing"),
    Bad("polku-baseline: 1\nfiles: {}\n", 2, "here a list is expected"),
    Bad("polku-baseline: 1\nfiles:\n  - known: []\n", 3, "a file has no name"),
    Bad("polku-baseline: 1\nfiles:\n  - file: a\n", 3, "'known' is missing"),
    Bad("polku-baseline: 1\nfiles:\n  - file: a\n    known:\n      - {at: x}\n", 5, "an entry has no rule"),
    Bad("polku-baseline: 1\nfiles:\n  - file: a\n    known:\n      - {rule: x, rule: y}\n", 5, ""),
    Bad("polku-baseline: 1\nfiles:\n  - file: a\n    known:\n      - {rule: x, count: 0}\n", 5, "from 1 on"),
    Bad("polku-baseline: 1\nfiles:\n  - file: a\n    known:\n      - {rule: [x]}\n", 5, "'rule' takes a text"),
    Bad("polku-baseline: 1\nfiles:\n  - file: a\n    known:\n      - stage-empty\n", 5, "are expected"),
  ]

  @Test(arguments: bad) func aDamagedFileIsRefused(bad: Bad) {
    do {
      _ = try Baseline(SourceText(bad.text))
      Issue.record("\(bad.text)")
    } catch {
      #expect(error.position.line == bad.line && error.message.contains(bad.says), "\(error)")
      #expect(error.isBaseline == bad.text.hasPrefix("polku-baseline:"))
    }
  }

  @Test func pathsBeginAtTheBaseline() {
    let paths = BaselinePaths(folder: "/srv/project")
    #expect(paths.name(of: "/srv/project/journeys/a.journey.yaml") == "journeys/a.journey.yaml")
    #expect(paths.name(of: "/srv/project/./x/../a.journey.yaml") == "a.journey.yaml")
    #expect(paths.name(of: "/srv/other/a.journey.yaml") == "../other/a.journey.yaml")
    for name in ["a", "x/a", "../other/a", "../../../a"] {
      #expect(paths.name(of: paths.path(of: name)) == (name == "../../../a" ? "../../a" : name))
    }
  }
}
