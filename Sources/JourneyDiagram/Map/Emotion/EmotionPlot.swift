import JourneyAnalysis
import JourneyModel

/// The curves over their columns with all that speaks of them. Heights are relative to the neutral line until it is drawn.
struct EmotionPlot: PlacedLane {
  /// A scored touchpoint, on the curves or beside them.
  struct Dot {
    let touchpoint: Touchpoint
    let center: Point
    let color: Color
    /// How far it reaches to the sides; up and down it reaches further by `spread`.
    let radius: Double
    /// Half the distance between the outermost curves that meet in it.
    let spread: Double
    /// Whether no curve goes through it, since it lies beside the way that most take.
    let isAside: Bool
    /// What is critical about it; `nil` where nothing is.
    let moment: CalledOutMoment?
    /// The mark that stands on it instead of a plain ring.
    let mark: MomentMark?

    /// How far it reaches up and down.
    var height: Double { mark == nil ? radius + spread : max(radius, spread) }
    var box: Box { Box(center: center, width: 2 * radius, height: 2 * height) }
  }

  /// How far the axis reaches to either side.
  static let reach = 2 * PlottedCurve.step

  let context: MapContext
  let columns: Columns
  let curves: [PlottedCurve]
  /// The curves of the journey before, on the map of a comparison.
  let before: [PlottedCurve]
  let dots: [Dot]
  let courses: [FeelingCourse]
  /// The marks of the steepest falls, by the touchpoint that the fall leads to.
  let falls: [PlottedFall]
  let callOuts: [PlacedCallOut]
  let labels: [(label: PlotLabel, box: Box)]
  let names: [(name: CurveName, box: Box, point: Point)]
  let note: WrappedText
  /// How far the plot reaches above and below the neutral line.
  let above: Double
  let below: Double

  var height: Double { above + below + (note.lines.isEmpty ? 0 : note.height + 4) }

  init(_ context: MapContext, _ columns: Columns) {
    self.context = context
    self.columns = columns
    curves = context.curves.enumerated().map { PlottedCurve($1, at: $0, context, columns) }
    before = PlottedCurve.before(context, columns)
    dots = Self.dots(of: curves, context, columns)
    courses = Self.courses(context, columns)
    let bounds = (columns.x + 4)...max(columns.maxX - 4, columns.x + 5)

    var space = PlotSpace(from: columns.x, to: columns.maxX)
    for dot in dots { space.add(dot.box.inset(-2, -2)) }
    for course in courses { space.add(course.box) }
    falls = Self.falls(of: curves, in: &space)
    for curve in curves + before { space.add(curve.line, halfWidth: curve.width / 2 + 1) }

    var names = CurveName.atTheEnds(of: curves, dots, context, in: &space, bounds: bounds)
    names += CurveName.before(of: before, curves, context, in: &space, bounds: bounds)
    labels = Self.labels(dots, curves, context, columns, in: &space, bounds: bounds)

    var placement = CallOutPlacement(in: space, bounds: bounds, top: -Self.reach, bottom: Self.reach)
    for callOut in Self.callOuts(dots, falls, context) { placement.place(callOut) }
    callOuts = placement.placed
    space = placement.space
    if columns.maxX - columns.x > 1400 {
      for curve in curves {
        guard let name = CurveName(of: curve, context), let point = curve.freest(among: curves) else { continue }
        let box = name.place(beside: point, clearance: 3, in: space, bounds: bounds)
        // A name far from its curve would only be in the way.
        guard abs(box.midY - point.y) < 40 else { continue }
        space.add(box)
        names.append((name, box, point))
      }
    }
    self.names = names
    let leftOut = context.namesWithoutCurve.joined(separator: ", ")
    note = context.wrap(
      leftOut.isEmpty ? "" : "\(context.word(.curvesLeftOut)): \(leftOut)", MapStyle.smallItalic,
      width: min(columns.maxX - columns.x, 700), lines: 2)
    // The axis begins below the name of the lane and its hint, which stand at the same side.
    above = max(-space.top + 2, Self.reach + 42)
    below = max(space.bottom + 2, Self.reach + 12)
  }

  var marks: Set<LegendMark> {
    var marks: Set<LegendMark> = []
    for moment in dots.compactMap(\.moment) { marks.formUnion(moment.shownMarks.map(\.legend)) }
    if curves.contains(where: { $0.curve.followsGap.contains(true) }) { marks.insert(.gap) }
    if dots.contains(where: { $0.isAside && $0.mark == nil }) { marks.insert(.aside) }
    if !courses.isEmpty { marks.insert(.course) }
    if !before.isEmpty { marks.insert(.curveBefore) }
    if dots.contains(where: { $0.touchpoint.intensity != nil && $0.mark == nil }) { marks.insert(.intensity) }
    return marks
  }
}
