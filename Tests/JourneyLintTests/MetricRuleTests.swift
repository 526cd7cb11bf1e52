import JourneyLint
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

struct MetricRuleTests {
  private static let ids = Set(
    RuleRegistry.all.map(\.about).filter { $0.family == .metrics || $0.family == .evidence }.map(\.id))

  private func found(_ metric: String, settings: LintSettings = LintSettings()) -> [Diagnostic] {
    let text = "journey: A\nstate: as-is\nmetrics:\n  - \(metric)\nstages:\n  - stage: One\n    touchpoints: [a, b]\n"
    return Linter(settings: settings).lint(SourceText(text)).diagnostics.filter { Self.ids.contains($0.id) }
  }

  /// What a fix writes, edit by edit.
  private func fixed(_ metric: String) -> [String] {
    found(metric).flatMap(\.fixes).flatMap(\.edits).map(\.replacement)
  }

  @Test func figuresAreRewrittenAsTheAuthorWritesThem() {
    let score = "{metric: nps, promoters: 291, passives: 476, detractors: 395, value:"
    #expect(fixed("\(score) 9}") == ["-9"])
    #expect(fixed("\(score) \u{2212}5.0}") == ["\u{2212}9.0"])
    #expect(fixed("\(score) -9.00}") == ["-8.95"])
    let box = "{metric: csat, distribution: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}, value:"
    #expect(fixed("\(box) 71 %}") == ["69 %"])
    #expect(fixed("\(box) 71.0%}") == ["69.2%"])
    #expect(fixed("\(box) 71}") == ["69"])
    #expect(fixed("\(box) 0.71}") == ["0.69"])
    // As 1 it would be read as everybody.
    #expect(fixed("\(box) 1}") == [])
  }

  /// A fix of a quoted number leaves the quotation marks.
  @Test func quotationMarksStay() throws {
    let text = "journey: A\nmetrics:\n  - {metric: csat, count: 69, of: 100, value: \"71 %\"}\nstages: [{stage: One}]\n"
    let report = Linter().lint(SourceText(text))
    let edit = try #require(report.diagnostics.first { $0.id == "value-mismatch" }?.fixes.first?.edits.first)
    #expect(report.source[edit.span] == "71 %" && edit.replacement == "69 %")
  }

  /// In brackets a decimal comma without them would part two weights.
  @Test func quotationMarksOfWeightsStay() throws {
    let text = """
      kundresa: A
      mått: [{mått: nki, medelvärden: [8, 7, 6], vikter: {nöjdhet: "0,5", förväntan: "0,4", ideal: '0,2'}}]
      faser: [{fas: Ett, kontaktpunkter: [a: 1, b: 1]}]
      """
    let fixed = Fixer(Linter(), upTo: .suggested).fixed(SourceText(text))
    #expect(fixed.applied.map(\.rule) == ["weights-sum"])
    #expect(
      String(decoding: fixed.text.bytes, as: UTF8.self).contains(
        "{nöjdhet: \"0,454\", förväntan: \"0,364\", ideal: '0,182'}"))
    #expect(fixed.after.journey?.metrics.first?.weights.count == 3)
  }

  @Test func weightsBecomePartsOfTheirSum() {
    let thirds = "{metric: csi, means: [8, 7, 6], weights:"
    #expect(fixed("\(thirds) [0.5, 0.3, 0.4]}") == ["0.417", "0.25", "0.333"])
    #expect(fixed("\(thirds) [60 %, 30 %, 30 %]}") == ["50 %", "25 %", "25 %"])
    #expect(fixed("\(thirds) [60, 30, 30]}") == ["50", "25", "25"])
  }

  /// A figure off its range that stands beside its answers is one mistake, not two.
  @Test func oneMistakeHasOneFinding() {
    #expect(
      found("{metric: nps, promoters: 40, passives: 40, detractors: 20, value: 120}").map(\.id) == ["value-mismatch"])
    #expect(found("{metric: fcr, count: 22, of: 20, value: 110 %}").map(\.id).contains("counts-sum"))
    #expect(found("{metric: nps, scale: 1..5, value: 40, n: 300}").map(\.id) == ["nps-scale"])
  }

  /// A claimed value is only missed where no spread of so many answers could reach the target.
  @Test func claimedValuesGetTheBenefitOfTheDoubt() {
    #expect(found("{metric: nps, value: 20, n: 400, target: 25}").isEmpty)
    #expect(found("{metric: nps, value: 20, n: 400, target: 45}").map(\.id) == ["target-missed"])
    #expect(found("{metric: churn, value: 4 %, n: 4000, target: 5 %}").isEmpty)
  }

  @Test func hugeNumbersAreOnlyNumbers() {
    let numbers = ["99999999999999999999999999", "-1", "0", "1e400", "0.0000001", "100000000000000 %"]
    for number in numbers {
      for key in ["value", "target", "n", "promoters", "count"] {
        _ = found("{metric: nps, promoters: 3, detractors: 4, passives: 1, \(key): \(number)}")
        _ = found("{metric: fcr, of: 9, \(key): \(number)}")
        _ = found("{metric: csi, means: [\(number), 3], weights: [\(number), 0.1], \(key): \(number)}")
      }
    }
  }
}
