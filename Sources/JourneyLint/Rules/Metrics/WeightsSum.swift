import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds weights that don't add up to a whole.
struct WeightsSum: Rule {
  let about = RuleDescription(
    "weights-sum", .metrics, .error,
    summary: "The weights of an index add up to neither 1 nor 100",
    why: "a weight tells what part of the whole something is, so a question was forgotten or weighed twice",
    source: "Fornell, C. et al. (1996), The American Customer Satisfaction Index: Nature, Purpose, and Findings",
    fixSafety: .suggested,
    silentWhere: [
      "the weights add up to 1 or 100, give or take a thousandth",
      "all weights are equal",
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: csi, means: [8.0, 7.0, 6.5], weights: [↓0.5, 0.3, 0.3]}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      journey: A haircut
      metrics:
        - metric: servqual
          gaps: {reliability: -0.8, empathy: 0.2}
          weights: {reliability: ↓60 %, empathy: 30 %}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - mittari: csi
          keskiarvot: [8.0, 7.0, 6.5]
          painot: [↓0.5, 0.3, 0.3]
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - mått: nki
          medelvärden: [8.0, 7.0, 6.5]
          vikter: [↓50 %, 30 %, 30 %]
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: csi, means: [8.0, 7.0, 6.5], weights: [0.5, 0.3, 0.2]}
        - {metric: csi, means: [8.0, 7.0, 6.5], weights: [0.333, 0.333, 0.333]}
        - {metric: csi, means: [8.0, 7.0, 6.5], weights: [50, 30, 20]}
        - {metric: csi, means: [8.0, 7.0, 6.5], weights: [1, 1, 1]}
        - {metric: servqual, gaps: [-0.8, 0.2], weights: [60 %, 40 %]}
        - {metric: csi, means: [8.0, 7.0, 6.5]}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - mittari: csi
          keskiarvot: [8.0, 7.0, 6.5]
          painot: [0.5, 0.3, 0.2]
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - mått: nki
          medelvärden: [8.0, 7.0, 6.5]
          vikter: [50 %, 30 %, 20 %]
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ])

  /// As much as rounding may take away.
  private static let tolerance = 0.001

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.measurements.compactMap { measurement in
      let weights = measurement.metric.weights
      guard weights.count > 1, let first = weights.first else { return nil }
      let sum = weights.reduce(0) { $0 + $1.number.value }
      let isEqual = weights.allSatisfy { $0.number.value == first.number.value }
      let slack = Self.tolerance + 1e-9
      guard sum.isFinite, abs(sum - 1) > slack, abs(sum - 100) > 100 * slack, !isEqual else { return nil }
      let isPercentage = first.number.isPercentage
      let whole = !isPercentage && sum > 2 ? 100 : 1
      let shown = isPercentage ? "\(subject.shown(rounded(sum * 100))) %" : subject.shown(rounded(sum))
      let wanted = isPercentage ? "100 %" : "\(whole)"
      return finding(
        "the weights of \(measurement.quotedName) add up to \(shown), not to \(wanted)",
        at: Span(first.number.span.start, (weights.last ?? first).number.span.end), note: "together \(shown)",
        help: "correct them so that they add up to \(wanted)",
        fixes: fix(weights, sum: sum, whole: whole, in: subject.source).map { [$0] } ?? [])
    }
  }

  private func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

  /// The weights as parts of their sum, in thousandths of the whole that add up to it exactly.
  private func fix(_ weights: [Metric.NamedNumber], sum: Double, whole: Int, in source: SourceText) -> Fix? {
    guard sum > 0, weights.count <= 100, weights.allSatisfy({ $0.number.value >= 0 }) else { return nil }
    let exact = weights.map { $0.number.value / sum * 1000 }
    var units = exact.map { Int($0) }
    // What rounding down has left over goes to those that it took most from.
    let order = exact.indices.sorted {
      (exact[$1].truncatingRemainder(dividingBy: 1), $0) < (exact[$0].truncatingRemainder(dividingBy: 1), $1)
    }
    for index in order.prefix(max(0, 1000 - units.reduce(0, +))) { units[index] += 1 }
    let edits = zip(weights, units).compactMap { weight, units -> Edit? in
      let mark: Character = weight.number.text.contains(",") ? "," : "."
      let hundredfold = whole == 100 || weight.number.isPercentage
      let text =
        hundredfold
        ? RewrittenNumber.fixed(Double(units) / 10, decimals: units % 10 == 0 ? 0 : 1, mark: mark)
        : RewrittenNumber.fixed(Double(units) / 1000, decimals: units % 10 == 0 ? 2 : 3, mark: mark)
      return RewrittenNumber.edit(
        weight.number, to: text + RewrittenNumber.percentSign(weight.number), in: source)
    }
    guard edits.count == weights.count else { return nil }
    return Fix("Make them parts of their sum", safety: .suggested, edits: edits)
  }
}
