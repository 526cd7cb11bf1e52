import JourneyLint
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// Whatever is edited elsewhere: what was known stays known, and what is new is told.
struct BaselineEditTests {
  /// The flaws that a report tells, each as its rule and its touchpoint, found by the names that stand in the message or
  /// in the lines above.
  private func flaws(_ findings: [Diagnostic], in source: SourceText, _ journey: EditedJourney) -> [String: Int] {
    var flaws: [String: Int] = [:]
    let tree = SyntaxTree.parse(source)
    for finding in findings where EditedJourney.rules.contains(finding.id) {
      flaws[finding.id + " " + touchpoint(at: finding.span.start, in: tree), default: 0] += 1
    }
    return flaws
  }

  /// The name of the touchpoint round an offset.
  private func touchpoint(at offset: Int, in tree: SyntaxTree) -> String {
    for list in tree.root?.pairs.map(\.value) ?? [] {
      for stage in list.elements {
        for touchpoints in stage.pairs.map(\.value) {
          for touchpoint in touchpoints.elements where touchpoint.span.start <= offset && offset < touchpoint.span.end {
            return touchpoint.pairs.first { $0.value.text.hasPrefix("Moment") }?.value.text ?? ""
          }
        }
      }
    }
    return ""
  }

  @Test(arguments: 0..<100) func randomEdits(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var journey = EditedJourney(&random)
    let settings = LintSettings()
    func lint(_ text: String) -> LintReport {
      Linter(settings: settings).lint(SourceText(path: "a.journey.yaml", text))
    }
    let before = lint(journey.text(.english, &random))
    #expect(Set(flaws(before.diagnostics, in: before.source, journey).keys).isSubset(of: journey.flaws.keys))
    var baseline = Baseline()
    baseline["a"] = BaselineJudgement(before, [], settings: settings).entries(isGrowing: true)
    let known = flaws(before.diagnostics, in: before.source, journey)

    for _ in 0..<(1 + random.below(12)) { journey.edit(&random) }
    let language = random.pick(Language.allCases)
    let after = lint(journey.text(language, &random))
    let judgement = BaselineJudgement(after, baseline["a"], settings: settings)
    let found = flaws(after.diagnostics, in: after.source, journey)
    let told = flaws(judgement.report.diagnostics, in: after.source, journey)
    let expected = found.merging(known) { now, then in max(0, now - then) }
      .filter { found[$0.key] != nil && $0.value > 0 }
    #expect(told == expected, "seed \(seed)")

    // Written again it knows all, and read again it is the same.
    var updated = Baseline()
    updated["a"] = judgement.entries(isGrowing: true)
    #expect(try Baseline(SourceText(updated.text)) == updated)
    #expect(BaselineJudgement(after, updated["a"], settings: settings).newCount == 0)
    // Pruned it knows nothing more than before.
    #expect(judgement.entries(isGrowing: false).reduce(0) { $0 + $1.count } <= baseline.count)
  }
}
