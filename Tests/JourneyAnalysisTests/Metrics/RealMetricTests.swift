import FoundationEssentials
import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// The metrics of the journeys that the project shows are such as it asks of others.
@Suite struct RealMetricTests {
  @Test(arguments: Fixtures.files(in: "journeys", ending: ".journey.yaml").map(\.lastPathComponent))
  func everyFigureIsMadeAndEveryClaimTrue(name: String) throws {
    let bytes = try Fixtures.bytes(Fixtures.root.appending(path: "journeys/\(name)"))
    let tree = SyntaxTree.parse(SourceText(String(decoding: bytes, as: UTF8.self)))
    let journey = try #require(Journey.read(tree).journey)
    let places =
      [journey.metrics] + journey.stages.map(\.metrics) + journey.stages.flatMap(\.touchpoints).map(\.metrics)
    for metrics in places {
      for metric in metrics {
        let figure = try #require(MetricFigure(metric), "\(MetricFigure.obstacle(to: metric) as Any)")
        if case .answers = figure.basis { #expect(figure.interval != nil) }
        #expect(figure.claimed.map { $0.verdict != .differs } ?? true, "\(name): \(figure)")
        #expect(figure.cautions.allSatisfy { if case .countsDisagree = $0 { false } else { true } })
      }
      for trend in MetricTrend.all(metrics, in: journey) {
        for step in trend.steps { #expect(step.claim.map { $0.verdict == .borneOut } ?? true, "\(name): \(step)") }
      }
    }
    if let funnel = Funnel(journey) { #expect(funnel.steps.allSatisfy { !$0.isIncrease }) }
  }
}
