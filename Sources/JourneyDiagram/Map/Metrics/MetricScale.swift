import JourneyAnalysis
import JourneyModel

/// A figure on its scale: the value as a dot, the interval as a bar, the target as a flag.
struct MetricScale {
  /// In points.
  static let height = 15.0

  /// The places on the scale, 0…1.
  private let value: Double
  private let interval: ClosedRange<Double>?
  private let targetPlace: Double?

  /// `nil` where the metric has no scale that ends on both sides.
  init?(_ figure: MetricFigure) {
    guard let scale = figure.range, scale.upper > scale.lower else { return nil }
    func place(_ number: Double) -> Double {
      min(max((number - scale.lower) / (scale.upper - scale.lower), 0), 1)
    }
    value = place(figure.value)
    interval = figure.interval.map { place($0.lower)...place($0.upper) }
    targetPlace = figure.target.map { place($0.target) }
  }

  var marks: Set<LegendMark> {
    var marks: Set<LegendMark> = []
    if interval != nil { marks.insert(.interval) }
    if targetPlace != nil { marks.insert(.target) }
    return marks
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double, width: Double, theme: Theme) {
    let middle = y + 8
    drawing.line(Point(x, middle), Point(x + width, middle), Stroke(theme.axis, width: 1.2))
    if let targetPlace { Self.target(at: Point(x + targetPlace * width, middle), on: &drawing, theme: theme) }
    if let interval {
      Self.interval(
        from: x + interval.lowerBound * width, to: x + interval.upperBound * width, at: middle, on: &drawing,
        theme: theme)
    }
    drawing.circle(
      Point(x + value * width, middle), radius: 3.6, fill: theme.action.mark, stroke: Stroke(theme.card.ground))
  }

  /// What the population's figure may be.
  static func interval(from left: Double, to right: Double, at y: Double, on drawing: inout Drawing, theme: Theme) {
    drawing.rectangle(
      Box(x: left, y: y - 2.5, width: max(right - left, 1), height: 5), fill: theme.action.border,
      stroke: Stroke(theme.action.mark, width: 0.8))
  }

  /// What is aimed at: an upright stroke with a flag.
  static func target(at place: Point, on drawing: inout Drawing, theme: Theme) {
    drawing.line(place.moved(0, -6), place.moved(0, 6), Stroke(theme.ink, width: 1.4))
    drawing.add(
      Shape(.polygon([place.moved(0, -6.5), place.moved(5.5, -4), place.moved(0, -1.5)]), fill: theme.ink))
  }
}
