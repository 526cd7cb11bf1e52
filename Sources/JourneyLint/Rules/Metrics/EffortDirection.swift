import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds effort scores of which nobody can tell which way is easy.
struct EffortDirection: Rule {
  let about = RuleDescription(
    "ces-direction", .metrics, .error,
    summary: "An effort score doesn't say how it is made, or whether high or low is good",
    why: "some ask how easy it was and some how hard, so the same number can mean the opposite",
    source: Citation.effort + ", for the first effort score",
    silentWhere: [
      "'method' says how the score is made, and 'better' whether high or low is good",
      "'boxes' says which answers are good, which tells the direction",
      "it is counted as so many of so many",
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: ↓ces, distribution: {1: 3, 2: 4, 3: 9, 4: 12, 5: 20, 6: 31, 7: 25}, scale: 1..7}
        - {metric: ↓ces, value: 4.1, n: 312, method: mean}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: ↓ces, arvo: 4.1, n: 312, menetelmä: keskiarvo}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: ↓ces, fördelning: {1: 3, 2: 4, 3: 9, 4: 12, 5: 20, 6: 31, 7: 25}, skala: 1..7}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - metric: ces
          distribution: {1: 3, 2: 4, 3: 9, 4: 12, 5: 20, 6: 31, 7: 25}
          scale: 1..7
          method: mean
          better: high
        - {metric: ces, value: 2.1, n: 312, scale: 1..5, method: mean, better: low}
        - metric: ces
          distribution: {1: 3, 2: 4, 3: 9, 4: 12, 5: 20, 6: 31, 7: 25}
          scale: 1..7
          method: net
          boxes: {top: 6..7, bottom: 1..3}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: ces, arvo: 5.6, n: 312, asteikko: 1..7, menetelmä: keskiarvo, parempi: korkea}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - mått: ces
          fördelning: {1: 3, 2: 4, 3: 9, 4: 12, 5: 20, 6: 31, 7: 25}
          skala: 1..7
          metod: netto
          svarsklasser: {översta: 6..7, understa: 1..3}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.measurements.compactMap { measurement in
      let metric = measurement.metric
      guard metric.metric == .ces, measurement.obstacle != .nothingGiven else { return nil }
      // Counted as so many of so many, the part says what is counted; and boxes say which answers are good.
      let needsMethod = metric.method == nil && metric.count == nil
      let needsDirection = metric.better == nil && metric.boxes?.top == nil
      guard needsMethod || needsDirection else { return nil }
      let (method, better) = (subject.ownWord(.method), subject.ownWord(.better))
      let methods = ["mean", "top-box", "net"].map { subject.choice($0, for: .method, of: .metric) }
      let missing =
        needsMethod && needsDirection ? "'\(method)' or '\(better)'" : needsMethod ? "'\(method)'" : "'\(better)'"
      return finding(
        needsDirection
          ? "\(measurement.quotedName) doesn't say whether high or low is good"
          : "\(measurement.quotedName) doesn't say how it is made of the answers",
        at: metric.name.span, note: "no \(missing) here",
        help: [
          needsMethod ? "write '\(method): \(methods[0])', '\(methods[1])' or '\(methods[2])'" : nil,
          needsDirection
            ? "write '\(subject.pair(.better, "high", of: .metric))' if a high number means easy, "
              + "'\(subject.pair(.better, "low", of: .metric))' if it means hard"
            : nil,
        ].compactMap(\.self).joined(separator: "; "))
    }
  }
}
