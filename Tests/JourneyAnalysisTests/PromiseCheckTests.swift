import JourneyAnalysis
import JourneyModel
import Testing

@Suite struct PromiseCheckTests {
  /// What was promised and delivered counts before what was expected and experienced; one touchpoint that breaks it is enough.
  @Test(arguments: [
    ("expected: 3, experienced: 4", PromiseCheck.Verdict.kept), ("expected: 3, experienced: 2", .broken),
    ("emotion: 1", .unknown), ("expected: 3, experienced: 3", .kept),
    ("expected: 3, experienced: 4, service-level: {unit: min, better: low, promised: 20, actual: 45}", .broken),
    ("expected: 4, experienced: 3, service-level: {unit: min, better: low, promised: 20, actual: 15}", .kept),
  ])
  func verdict(numbers: String, verdict: PromiseCheck.Verdict) throws {
    let journey = try journey(
      """
      journey: A
      promises: [{promise: Soon, delivered-at: [one]}]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: One, id: one, \(numbers)}, Two]
      """)
    let check = PromiseCheck(journey.promises[0], in: journey)
    #expect(check.verdict == verdict)
    #expect(check.brokenAt == (verdict == .broken ? [0] : []))
  }
}
