import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds satisfaction scores of one journey that are made in different ways.
struct SatisfactionMethod: Rule {
  let about = RuleDescription(
    "csat-method", .metrics, .error,
    summary: "Satisfaction scores of one journey are made by different methods or on different scales",
    why:
      "the same twelve answers are 42 % by one method and 52 % by the other, so such scores can't stand side by side",
    silentWhere: [
      "all satisfaction scores of the journey share method and scale",
      "a score is a bare value, or so many of so many",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              metrics:
                - {metric: csat, distribution: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}}
            - touchpoint: At the till
              metrics:
                - {metric: csat, distribution: {5: 40, 4: 30, 3: 10, 2: 9, 1: 14}, method: ↓normalised-mean}
            - touchpoint: In front of the mirror
              metrics:
                - {metric: csat, distribution: {9: 42, 7: 32, 3: 10}, scale: ↓1..10, boxes: {top: 9..10}}
      """,
      """
      asiakaspolku: Pyörän huolto
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet:
            - kosketuspiste: Vie pyörän huoltoon
              mittarit: [{mittari: csat, jakauma: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}}]
            - kosketuspiste: Hakee pyörän
              mittarit:
                - mittari: csat
                  jakauma: {5: 40, 4: 30, 3: 10, 2: 9, 1: 14}
                  menetelmä: ↓suhteutettu-keskiarvo
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Service
          kontaktpunkter:
            - kontaktpunkt: Lämnar in cykeln
              mått: [{mått: csat, fördelning: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}}]
            - kontaktpunkt: Hämtar cykeln
              mått: [{mått: csat, fördelning: {9: 42, 7: 32, 3: 10}, skala: ↓1..10, svarsklasser: 9..10}]
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              metrics:
                - {metric: csat, distribution: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}}
            - touchpoint: At the till
              metrics:
                - {metric: csat, distribution: {5: 40, 4: 30, 3: 10, 2: 9, 1: 14}, scale: 1..5, method: top-box}
            - touchpoint: In front of the mirror
              metrics: [{metric: csat, value: 71 %, n: 105}, {metric: csat, count: 74, of: 105}]
      """,
      """
      asiakaspolku: Pyörän huolto
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet:
            - kosketuspiste: Vie pyörän huoltoon
              mittarit: [{mittari: csat, jakauma: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}}]
            - kosketuspiste: Hakee pyörän
              mittarit: [{mittari: csat, jakauma: {5: 40, 4: 30, 3: 10}, menetelmä: ylimmät-luokat}]
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Service
          kontaktpunkter:
            - kontaktpunkt: Lämnar in cykeln
              mått: [{mått: csat, fördelning: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}}]
            - kontaktpunkt: Hämtar cykeln
              mått: [{mått: csat, antal: 74, av: 105}]
      """,
    ])

  /// How a score is made.
  private struct Making: Hashable {
    var method: MetricMethod
    var scale: Scale
  }

  func check(_ subject: LintSubject) -> [Diagnostic] {
    var first: (making: Making, measurement: Measurement)?
    return subject.measurements.compactMap { measurement in
      guard let making = making(of: measurement) else { return nil }
      guard let first else {
        first = (making, measurement)
        return nil
      }
      guard making != first.making else { return nil }
      let metric = measurement.metric
      let isOtherScale = making.scale != first.making.scale
      let place = isOtherScale ? metric.scale?.span : metric.method?.span ?? metric.boxes?.span
      let difference =
        isOtherScale
        ? "is on \(range(making.scale)), but the first one of the journey is on \(range(first.making.scale))"
        : "is made by another method than the first one of the journey"
      return finding(
        "\(measurement.quotedName) \(difference)", at: place ?? metric.name.span,
        labels: [Label(first.measurement.metric.name.span, "the first one, made in another way")],
        help: "give all of them the same '\(subject.ownWord(.scale))' and '\(subject.ownWord(.method))', "
          + "or call the other one by a name of its own")
    }
  }

  /// How a score is made; `nil` for other metrics, and where the file doesn't say.
  private func making(of measurement: Measurement) -> Making? {
    guard measurement.metric.metric == .csat, let method = measurement.figure?.method else { return nil }
    switch method {
    // So many of so many, and a bare claim, may be made in any way.
    case .share, .stated: return nil
    case .mean(let scale?): return Making(method: method, scale: scale)
    default: return Making(method: method, scale: measurement.metric.scale?.value ?? Scale(1, 5))
    }
  }

  private func range(_ scale: Scale) -> String { "\(Shown.number(scale.lower)) to \(Shown.number(scale.upper))" }
}
