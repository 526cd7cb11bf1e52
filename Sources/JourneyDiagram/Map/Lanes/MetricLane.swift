import JourneyAnalysis
import JourneyModel

/// What is measured at the touchpoints, as plain figures.
struct MetricLane: CardLane {
  static let id = "metrics"

  let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.touchpoints.contains(where: { !$0.metrics.isEmpty }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.metrics), hint: context.word(.metricsHint)) }

  func wishes(of touchpoint: Touchpoint) -> [(text: String, style: TextStyle, lines: Int)] {
    touchpoint.metrics.map { ($0.name.value, MapStyle.bodyBold, 1) }
  }

  func cards(of touchpoint: Touchpoint, width: Double) -> [Card] {
    touchpoint.metrics.map { metric in
      let role = context.theme.plain
      var card = Card(width: width, fill: role.ground)
      card.paddingY = 5
      if let answers = metric.answersAlone {
        card.add("\(metric.mapName), n = \(answers)", MapStyle.bodyBold, role.ink, in: context, lines: 2)
        return card
      }
      card.add(metric.mapName, MapStyle.bodyBold, role.ink, in: context, lines: 2)
      card.add(figures(of: metric), MapStyle.small, role.ink, in: context, lines: 3)
      return card
    }
  }

  /// The value where one is given, else the counts as they stand; never a figure that the file doesn't show.
  private func figures(of metric: Metric) -> String {
    var parts: [String] = []
    if let value = metric.value { parts.append(value.text) }
    if let count = metric.count, let of = metric.of { parts.append("\(count.value)/\(of.value)") }
    if let promoters = metric.promoters, let detractors = metric.detractors {
      parts.append(
        [promoters.value, metric.passives?.value ?? 0, detractors.value].map(String.init).joined(separator: "/"))
    }
    if let answers = metric.answers { parts.append("n = \(answers)") }
    return parts.joined(separator: " · ")
  }
}

extension Metric {
  /// How many answered; `nil` where the file doesn't say.
  fileprivate var answers: Int? {
    if let n { return n.value }
    let answers = distribution.reduce(0) { $0 + $1.count }
    return answers > 0 ? answers : nil
  }

  /// How many answered, where that is all that can be shown without reckoning.
  fileprivate var answersAlone: Int? {
    let hasFigure = value != nil || (count != nil && of != nil) || (promoters != nil && detractors != nil)
    return hasFigure ? nil : answers
  }

  /// The name as it is known: abbreviations in capitals, own names as written.
  var mapName: String {
    let name = name.value
    let abbreviations = ["nps", "csat", "ces", "csi", "fcr", "clv", "servqual"]
    return abbreviations.contains(name.lowercased())
      ? name.uppercased() : name.prefix(1).uppercased() + name.dropFirst()
  }
}
