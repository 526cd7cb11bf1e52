import JourneyAnalysis
import JourneyModel

/// The page of the compact emotion curve: 900 points wide, low enough for a README, and readable from afar.
struct CurvePage {
  static let width = 900.0
  static let margin = 24.0
  static let axisWidth = 92.0
  static let titleTop = 22.0
  /// The height of one step of the inner scale.
  static let step = 30.0
  /// How far labels may stand above and below the ends of the scale.
  static let overhang = 84.0
  /// As many moments are named at most.
  static let mostNames = 7

  /// A scored touchpoint on the curves.
  struct Dot {
    let touchpoint: Touchpoint
    let center: Point
    let color: Color
    let radius: Double
    let moment: CalledOutMoment?
    /// The mark that stands on it instead of a ring.
    let mark: MomentMark?
  }

  let context: MapContext
  let title: CurveTitle
  let stages: CurveStages
  let curves: [PlottedCurve]
  let names: CurveNames
  let dots: [Dot]
  let labels: [CurveLabelPlacement.Placed]
  let legend: Legend
  let hint: (text: WrappedText, example: WrappedText)?
  let right: Double
  /// How far the plot reaches above and below the neutral line.
  let above: Double
  let below: Double

  /// Lays everything out.
  ///
  /// - Complexity: O(n) in the texts of the journey.
  init(_ context: MapContext) {
    self.context = context
    title = CurveTitle(context, width: Self.width - 2 * Self.margin)
    let isSeveral = context.curves.count > 1
    let left = Self.margin + Self.axisWidth
    right = Self.width - Self.margin - (isSeveral ? CurveNames.width + 10 : 0)
    let stages = CurveStages(context, from: left, to: right)
    self.stages = stages
    let curves = context.curves.enumerated().map { index, curve in
      PlottedCurve(curve, at: index, context, step: Self.step) { stages.places[$0] }
    }
    self.curves = curves
    names = CurveNames(curves, context)
    dots = Self.dots(of: curves, stages, context)

    var space = PlotSpace(from: 0, to: Self.width)
    for curve in curves { space.add(curve.line, halfWidth: curve.width / 2 + 2) }
    for dot in dots { space.add(mark: dot.center, radius: dot.radius + 1) }
    let reach = 2 * Self.step + Self.overhang
    let room = Box(x: left + 4, y: -reach + 5, width: right - left - 8, height: 2 * reach - 10)
    let wishes = Self.labels(of: dots, context).prefix(Self.mostNames)
    labels = CurveLabelPlacement.best(of: Array(wishes), in: space, room: room)
    if curves.isEmpty {
      hint = (
        context.wrap(context.word(.curveIsEmpty), CurveStyle.hint, width: right - left - 60, lines: 2),
        context.wrap(Self.example(context), CurveStyle.name, width: right - left - 60, lines: 1)
      )
    } else {
      hint = nil
    }
    let highest = labels.reduce(names.top) { min($0, $1.box.y) }
    let lowest = labels.reduce(names.bottom) { max($0, $1.box.maxY) }
    above = max(-highest + 6, 2 * Self.step + 32)
    below = max(lowest + 6, 2 * Self.step + 32)
    legend = Legend(context, marks: Self.unnamed(dots, labels, curves).sorted(), .curve, width: right - left)
  }

  /// Where the headings of the stages begin, in points.
  var stagesTop: Double { Self.titleTop + title.height + 11.5 }

  // MARK: What there is to draw

  /// A dot at each scored touchpoint, smaller where they stand closer; in ink where several curves meet.
  private static func dots(of curves: [PlottedCurve], _ stages: CurveStages, _ context: MapContext) -> [Dot] {
    var colors: [Int: Color] = [:]
    var heights: [Int: ClosedRange<Double>] = [:]
    for curve in curves {
      for (point, place) in zip(curve.curve.points, curve.line.points) {
        let index = point.touchpointIndex
        colors[index] = colors[index] == nil ? curve.color : context.theme.ink
        let known = heights[index] ?? place.y...place.y
        heights[index] = min(known.lowerBound, place.y)...max(known.upperBound, place.y)
      }
    }
    let plain = min(max(stages.spacing * 0.2, 1.4), 4.2)
    let scale = min(max(stages.spacing / 30, 0.62), 1)
    return context.journey.touchpoints.compactMap { touchpoint in
      guard let color = colors[touchpoint.index], let range = heights[touchpoint.index] else { return nil }
      let moment = context.momentByTouchpoint[touchpoint.index]
      // A moment of truth and a fall are no marks here: the picture stays for what is felt.
      let mark = moment.flatMap { $0.isQuiet || $0.mark == .steepestFall ? nil : $0.mark }
      return Dot(
        touchpoint: touchpoint,
        center: Point(stages.places[touchpoint.index], (range.lowerBound + range.upperBound) / 2), color: color,
        radius: mark.map { $0.radius * scale } ?? plain, moment: moment, mark: mark)
    }
  }

  /// What is named, the most pressing first; where nothing is critical, the few points that there are.
  private static func labels(of dots: [Dot], _ context: MapContext) -> [CurveLabel] {
    func label(_ dot: Dot) -> CurveLabel {
      CurveLabel(dot.touchpoint, dot.moment, at: dot.center, reach: dot.radius, context)
    }
    let critical = dots.filter { $0.moment?.isQuiet == false }
    guard !critical.isEmpty else { return dots.count <= 3 ? dots.map(label) : [] }
    let pressing = context.pressing.map(\.touchpoint)
    func rank(_ dot: Dot) -> Int { pressing.firstIndex(of: dot.touchpoint.index) ?? pressing.count }
    let sorted = critical.enumerated().sorted { one, two in
      let (a, b) = (one.element, two.element)
      if rank(a) != rank(b) { return rank(a) < rank(b) }
      guard let first = a.moment?.mark, let second = b.moment?.mark, first != second else {
        return one.offset < two.offset
      }
      return first < second
    }
    return sorted.map { label($0.element) }
  }

  /// The marks that no label explains.
  private static func unnamed(
    _ dots: [Dot], _ labels: [CurveLabelPlacement.Placed], _ curves: [PlottedCurve]
  ) -> Set<LegendMark> {
    let named = Set(labels.map(\.label.anchor))
    var marks = Set(dots.filter { !named.contains($0.center) }.compactMap { $0.mark?.legend })
    if curves.contains(where: { $0.curve.followsGap.contains(true) }) { marks.insert(.gap) }
    return marks
  }

  /// How a feeling is written: the field's key word in the file's own language, with a number of its scale.
  private static func example(_ context: MapContext) -> String {
    let journey = context.journey
    let key = RecordName.touchpoint.record.field(.emotion)?.words.word(in: journey.keyLanguage) ?? "emotion"
    let scale = journey.scales.emotion
    let isSigned = scale.lower < 0
    func number(_ value: Double, signed: Bool) -> String {
      NumberText.text(value, in: context.language, isSigned: signed)
    }
    let middle = (scale.middle + scale.upper) / 2
    return context.word(
      .scoreBetween, "\(key): \(number(middle, signed: false))", number(scale.lower, signed: isSigned),
      number(scale.upper, signed: isSigned))
  }
}
