import JourneyAnalysis
import JourneyModel

/// A figure with its name, its scale, its interval and its number of answers.
struct MetricCard {
  private let name: WrappedText
  private let figure: String
  private let scale: MetricScale?
  private let facts: WrappedText
  private let remarks: [WrappedText]
  private let note: String?
  let width: Double

  private static let padding = 8.0

  /// - Parameter place: what it is measured of, where it isn't a touchpoint.
  init(_ metric: Metric, of place: String? = nil, width: Double, _ context: MapContext) {
    self.width = width
    let figure = MetricFigure(metric)
    let written = figure.map { Self.shown($0, in: context.language) }
    self.figure = written ?? ""
    scale = figure.flatMap(MetricScale.init)
    let inner = width - 2 * Self.padding
    let name = Self.name(of: metric, figure, in: context.language)
    let label = place.map { "\(name), \($0.prefix(1).lowercased() + $0.dropFirst())" } ?? name
    let figureWidth = written.map { MapStyle.stageTitle.width(of: $0) + 8 } ?? 0
    self.name = context.wrap(label, MapStyle.bodyBold, width: inner - figureWidth, lines: 3)
    var facts: [String] = []
    if let interval = figure?.intervalShown(in: context.language) { facts.append(interval) }
    if let worse = figure?.worseShown(in: context.language) { facts.append(worse) }
    if let answers = figure?.answers ?? metric.answerCount {
      facts.append("n = \(NumberText.whole(answers, in: context.language))")
    }
    if let segment = metric.segment {
      facts.append(
        context.journey.segments.first { $0.id == segment.id }.map { context.text($0.name) } ?? segment.written)
    }
    if let wave = metric.wave { facts.append(wave.written) }
    if let target = metric.target {
      facts.append("\(context.word(.target)) \(target.text)\(figure?.unitSuffix(in: context.language) ?? "")")
    }
    let text = facts.joined(separator: " · ")
    self.facts = context.wrap(text, MapStyle.small, width: inner, lines: 3)
    remarks = Self.remarks(on: metric, figure, in: context.language).map {
      context.wrap($0, MapStyle.small, width: inner, lines: 4)
    }
    note = self.name.isClipped || self.facts.isClipped ? "\(label): \(written ?? "") \(text)" : nil
  }

  /// The figure that stands beside the name. Of a feature that is the better one of two; the other one is told below.
  private static func shown(_ figure: MetricFigure, in language: Language) -> String {
    figure.worse == nil ? figure.shownInFull(in: language) : figure.shown(in: language)
  }

  private static func name(of metric: Metric, _ figure: MetricFigure?, in language: Language) -> String {
    let name = metric.mapName(in: language)
    guard let better = figure?.betterWord(in: language) else { return name }
    return "\(name), \(better)"
  }

  /// What keeps the figure from being taken at its word, or why there is none.
  private static func remarks(on metric: Metric, _ figure: MetricFigure?, in language: Language) -> [String] {
    guard let figure else { return MetricFigure.obstacle(to: metric).map { [$0.text(in: language)] } ?? [] }
    let claim = figure.claimed?.verdict == .differs ? figure.claimText(in: language) : nil
    // That few answered says why the interval is wide, which the bar shows.
    let isSmall = figure.cautions.contains { if case .fewAnswers = $0 { true } else { false } }
    let cautions = figure.cautions.filter { !isSmall || !$0.isOfWidth }
    return cautions.map { $0.text(in: language) } + (claim.map { [$0] } ?? [])
  }

  /// How wide it should be to have name and figure in one line, in points.
  static func preferredWidth(of metric: Metric, _ context: MapContext) -> Double {
    let figure = MetricFigure(metric)
    let written = figure.map { shown($0, in: context.language) } ?? ""
    return MapStyle.bodyBold.width(of: name(of: metric, figure, in: context.language))
      + MapStyle.stageTitle.width(of: written) + 8 + 2 * padding
  }

  var marks: Set<LegendMark> { scale?.marks ?? [] }

  private var headHeight: Double { max(name.height, figure.isEmpty ? 0 : 19) }

  var height: Double {
    2 * 6 + headHeight + (scale == nil ? 0 : MetricScale.height) + (facts.lines.isEmpty ? 0 : facts.height + 1)
      + remarks.reduce(0) { $0 + $1.height + 2 }
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
    top += facts.lines.isEmpty ? 0 : facts.height + 1
    for remark in remarks {
      drawing.paragraph(remark, x: x + Self.padding, top: top + 2, color: theme.ink)
      top += remark.height + 2
    }
    if let note { drawing.add(Note(note, over: box)) }
  }
}

extension Metric {
  /// The name as it is known: abbreviations in capitals, own names as written.
  func mapName(in language: Language) -> String { Self.shownName(name.value, in: language) }

  /// A metric's name as it is known in a language.
  static func shownName(_ name: String, in language: Language) -> String {
    let abbreviations = ["nps", "csat", "ces", "csi", "nki", "fcr", "clv", "servqual"]
    let name = ChoiceSet.metric.choice(for: name)?.words.word(in: language) ?? name
    return abbreviations.contains(name.lowercased())
      ? name.uppercased() : name.prefix(1).uppercased() + name.dropFirst()
  }
}
