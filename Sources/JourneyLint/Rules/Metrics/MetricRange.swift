import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds figures, targets and answers that there can't be.
struct MetricRange: Rule {
  let about = RuleDescription(
    "metric-range", .metrics, .error,
    summary: "A figure, a target or an answer lies outside what there can be",
    why: "a score of 120 or a satisfaction of 105 % is a slip, and everything made of it is wrong",
    silentWhere: [
      "the metric has a 'unit' of its own, such as an index",
      "a Net Promoter Score has another scale than its own: then 'nps-scale' speaks of it",
      "the metric is one of the file's own, whose bounds nobody knows: sales of 130 % of last year's",
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, value: ↓120, n: 400}
        - {metric: csat, value: ↓105 %, n: 400}
        - {metric: fcr, value: ↓1.4, n: 400}
        - {metric: nps, promoters: 50, passives: 30, detractors: 20, target: ↓150}
        - {metric: csat, distribution: {↓6: 3, 5: 42, 4: 32}}
        - {metric: csi, means: [8.0, ↓11, 6.5]}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, arvo: ↓120, n: 400}
        - {mittari: csat, arvo: ↓105 %, n: 400}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: csat, fördelning: {↓6: 3, 5: 42, 4: 32}}
        - {mått: nps, ambassadörer: 50, passiva: 30, kritiker: 20, mål: ↓150}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, value: -100, n: 400}
        - {metric: csat, value: 100 %, n: 400}
        - {metric: csat, value: 4.2, n: 400}
        - {metric: csat, value: 69, n: 400}
        - {metric: conversion, value: 1.4, n: 4000}
        - {metric: csi, value: 105, unit: index with 2020 as 100}
        - {metric: turnaround, value: 340}
        - {metric: orders against last year, value: 130 %, target: 120 %}
        - {metric: attrition, value: -5 %}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, arvo: -100, n: 400}
        - {mittari: csat, arvo: 100 %, n: 400}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: nki, värde: 105, enhet: index där 2020 är 100}
        - {mått: leveranstid, värde: 340, enhet: h}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.measurements.flatMap { measurement in
      [strayAnswer(measurement, subject), strayValue(measurement, subject), strayTarget(measurement, subject)]
        .compactMap(\.self)
    }
  }

  private func strayAnswer(_ measurement: Measurement, _ subject: LintSubject) -> Diagnostic? {
    guard case .answerOffScale(let answer, let scale) = measurement.obstacle else { return nil }
    let metric = measurement.metric
    // Where the scale isn't the score's own, the scale is what is wrong.
    guard !PromoterScoreScale.isOther(metric) else { return nil }
    let span =
      metric.distribution.first { $0.answer == answer && $0.count > 0 }?.span
      ?? metric.means.first { $0.number.value == answer }?.number.span
    return finding(
      "\(subject.shown(answer)) isn't an answer on the scale "
        + "\(subject.shown(scale.lower)) to \(subject.shown(scale.upper)) of \(measurement.quotedName)",
      at: span ?? metric.name.span, labels: metric.scale.map { [Label($0.span, "its scale")] } ?? [],
      help: Self.scale(with: answer, besides: scale).map {
        "correct the answer, or write the scale that was asked on: '\(subject.ownWord(.scale)): \($0)'"
      } ?? "correct the answer")
  }

  /// A common scale on which an answer may be given, and not the one on which it isn't; `nil` where there is none.
  private static func scale(with answer: Double, besides scale: Scale) -> String? {
    let common = [Scale(1, 5), Scale(1, 7), Scale(1, 10), Scale(0, 10)].first {
      $0 != scale && $0.lower <= answer && answer <= $0.upper
    }
    return common.map { "\(Shown.number($0.lower))..\(Shown.number($0.upper))" }
  }

  private func strayValue(_ measurement: Measurement, _ subject: LintSubject) -> Diagnostic? {
    guard let figure = measurement.figure, figure.basis == .claim, let value = measurement.metric.value else {
      return nil
    }
    return stray(value, figure.value, measurement, "written as", subject.ownWord(.unit))
  }

  private func strayTarget(_ measurement: Measurement, _ subject: LintSubject) -> Diagnostic? {
    guard let target = measurement.figure?.target?.target, let written = measurement.metric.target else { return nil }
    return stray(written, target, measurement, "aimed at", subject.ownWord(.unit))
  }

  private func stray(
    _ written: Number, _ figure: Double, _ measurement: Measurement, _ verb: String, _ unitKey: String
  ) -> Diagnostic? {
    let metric = measurement.metric
    // An index in a unit of its own has no bounds that anybody knows.
    guard metric.unit == nil, !hasUnknownBounds(measurement), let unit = measurement.figure?.unit,
      let range = measurement.figure?.range
    else { return nil }
    let slack = 1e-9 * max(1, abs(range.upper))
    let isOutside = figure < range.lower - slack || figure > range.upper + slack
    guard isOutside || isMoreThanAll(written, metric.metric) else { return nil }
    let bounds =
      unit == .share ? "0 to 100 %" : "\(Shown.number(range.lower)) to \(Shown.number(range.upper))"
    return finding(
      "\(measurement.quotedName) is \(verb) \(Shown.plain(written.text)), but there is only \(bounds)",
      at: written.span, note: "outside \(bounds)",
      help: "correct the number, or say what else it is in: '\(unitKey): index'")
  }

  /// Whether the figure is a percentage of an own metric that doesn't say of what: of last year's it may be 130.
  private func hasUnknownBounds(_ measurement: Measurement) -> Bool {
    guard case .own = measurement.metric.metric, let figure = measurement.figure else { return false }
    return figure.basis == .claim && figure.unit == .share && figure.method == .stated
  }

  /// Whether a share without a sign of percent is a little above 1: where most people are meant, 1.4 is no percentage.
  private func isMoreThanAll(_ number: Number, _ kind: MetricKind) -> Bool {
    switch kind {
    case .fcr, .retention: !number.isPercentage && number.value > 1 && number.value < 2
    default: false
    }
  }
}
