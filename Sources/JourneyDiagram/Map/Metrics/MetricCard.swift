import JourneyAnalysis
import JourneyModel

/// A figure with its name, its scale, its interval and its number of answers.
struct MetricCard {
  private let name: WrappedText
  private let figure: String
  private let scale: MetricScale?
  private let facts: WrappedText
  private let note: String?
  let width: Double

  private static let padding = 8.0

  /// - Parameter place: what it is measured of, where it isn't a touchpoint.
  init(_ metric: Metric, of place: String? = nil, width: Double, _ context: MapContext) {
    self.width = width
    let figure = MetricFigure(metric)
    let written = figure.map { Self.text($0.value, $0.unit, in: context.language) }
    self.figure = written ?? ""
    scale = figure.flatMap { MetricScale(of: metric, figure: $0) }
    let inner = width - 2 * Self.padding
    let label = place.map { "\(metric.mapName), \($0.prefix(1).lowercased() + $0.dropFirst())" } ?? metric.mapName
    let figureWidth = written.map { MapStyle.stageTitle.width(of: $0) + 8 } ?? 0
    name = context.wrap(label, MapStyle.bodyBold, width: inner - figureWidth, lines: 3)
    var facts: [String] = []
    if let figure, let interval = figure.interval {
      let (lower, upper) = Self.ends(interval, figure.unit, in: context.language)
      // A dash between signs would read as one of them.
      facts.append(figure.unit == .points || interval.lower < 0 ? "\(lower)…\(upper)" : "\(lower)–\(upper)")
    }
    if let answers = figure?.answers ?? metric.answerCount {
      facts.append("n = \(NumberText.whole(answers, in: context.language))")
    }
    if let segment = metric.segment {
      facts.append(
        context.journey.segments.first { $0.id == segment.id }.map { context.text($0.name) } ?? segment.written)
    }
    if let wave = metric.wave { facts.append(wave.written) }
    if let target = metric.target { facts.append("\(context.word(.target)) \(target.text)") }
    let text = facts.joined(separator: " · ")
    self.facts = context.wrap(text, MapStyle.small, width: inner, lines: 3)
    note = name.isClipped || self.facts.isClipped ? "\(label): \(written ?? "") \(text)" : nil
  }

  /// How wide it should be to have name and figure in one line, in points.
  static func preferredWidth(of metric: Metric, _ context: MapContext) -> Double {
    let figure = MetricFigure(metric).map { text($0.value, $0.unit, in: context.language) } ?? ""
    return MapStyle.bodyBold.width(of: metric.mapName) + MapStyle.stageTitle.width(of: figure) + 8 + 2 * padding
  }

  var marks: Set<LegendMark> { scale?.marks ?? [] }

  private var headHeight: Double { max(name.height, figure.isEmpty ? 0 : 19) }

  var height: Double {
    2 * 6 + headHeight + (scale == nil ? 0 : MetricScale.height) + (facts.lines.isEmpty ? 0 : facts.height + 1)
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double, theme: Theme) {
    let box = Box(x: x, y: y, width: width, height: height)
    drawing.rectangle(box, radius: 5, fill: theme.card.ground, stroke: Stroke(theme.plain.border))
    var top = y + 6
    drawing.paragraph(name, x: x + Self.padding, top: top + (headHeight - name.height) / 2, color: theme.ink)
    drawing.label(
      figure, MapStyle.stageTitle, theme.ink, x: box.maxX - Self.padding, middle: top + headHeight / 2, anchor: .end)
    top += headHeight
    if let scale {
      scale.draw(on: &drawing, x: x + Self.padding, y: top, width: width - 2 * Self.padding, theme: theme)
      top += MetricScale.height
    }
    drawing.paragraph(facts, x: x + Self.padding, top: top + 1, color: theme.quietInk)
    if let note { drawing.add(Note(note, over: box)) }
  }

  private static func text(_ value: Double, _ unit: MetricFigure.Unit, in language: Language) -> String {
    switch unit {
    case .share: NumberText.percent(value, in: language)
    case .points: NumberText.text(value.rounded(), in: language, isSigned: true)
    case .scale: NumberText.text((value * 10).rounded() / 10, in: language)
    }
  }

  /// The ends of an interval; those of a share have their percent sign once.
  private static func ends(_ interval: Interval, _ unit: MetricFigure.Unit, in language: Language) -> (String, String) {
    let lower =
      unit == .share
      ? NumberText.text((interval.lower * 100).rounded(), in: language) : text(interval.lower, unit, in: language)
    return (lower, text(interval.upper, unit, in: language))
  }
}

extension Metric {
  /// The name as it is known: abbreviations in capitals, own names as written.
  var mapName: String {
    let name = name.value
    let abbreviations = ["nps", "csat", "ces", "csi", "fcr", "clv", "servqual"]
    return abbreviations.contains(name.lowercased())
      ? name.uppercased() : name.prefix(1).uppercased() + name.dropFirst()
  }
}
