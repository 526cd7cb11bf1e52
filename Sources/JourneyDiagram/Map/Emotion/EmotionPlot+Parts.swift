import JourneyAnalysis
import JourneyModel

/// What there is to place in the plot.
extension EmotionPlot {
  /// A dot at each scored touchpoint, in the colour of its curve; in ink where several curves meet, and quiet where none
  /// goes through.
  static func dots(of curves: [PlottedCurve], _ context: MapContext, _ columns: Columns) -> [Dot] {
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
    return context.journey.touchpoints.compactMap { touchpoint in
      guard let level = touchpoint.emotion?.level else { return nil }
      let height = -level * PlottedCurve.step
      let range = heights[touchpoint.index] ?? height...height
      let moment = context.momentByTouchpoint[touchpoint.index]
      // A fall stands on the way down, not where it ends.
      let mark = moment?.mark == .steepestFall ? nil : moment?.mark
      let strength = touchpoint.intensity.map { 3 + ($0.level + 2) * 0.75 } ?? 4.2
      let middle = (range.lowerBound + range.upperBound) / 2
      return Dot(
        touchpoint: touchpoint, center: Point(columns.cells[touchpoint.index].midX, middle),
        color: colors[touchpoint.index] ?? context.theme.plain.mark,
        radius: mark?.radius ?? strength, spread: (range.upperBound - range.lowerBound) / 2,
        isAside: heights[touchpoint.index] == nil, moment: moment,
        mark: mark)
    }
  }

  static func courses(_ context: MapContext, _ columns: Columns) -> [FeelingCourse] {
    context.journey.touchpoints.compactMap { FeelingCourse($0, x: columns.cells[$0.index].midX) }
  }

  /// Personas who fall together have one fall. Each mark takes its place in the plot.
  static func falls(of curves: [PlottedCurve], in space: inout PlotSpace) -> [PlottedFall] {
    struct Fall: Hashable { let from, to: Int }
    var seen: Set<Fall> = []
    var falls: [PlottedFall] = []
    for curve in curves {
      guard let index = curve.curve.fall, index > 0 else { continue }
      let points = curve.curve.points
      let fall = Fall(from: points[index - 1].touchpointIndex, to: points[index].touchpointIndex)
      guard seen.insert(fall).inserted, let center = curve.fallPlace(in: space) else { continue }
      space.add(mark: center, radius: MomentMark.steepestFall.radius + 2)
      falls.append(PlottedFall(touchpoint: fall.to, center: center, polarity: curve.curve.fallPolarity))
    }
    return falls
  }

  /// What the label of a point says, for its call-out.
  static func reading(of touchpoint: Touchpoint, _ context: MapContext) -> String {
    [touchpoint.emotion?.shown(in: context.language), touchpoint.feeling.map { context.text($0) }]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// The call-outs, those that matter most first.
  static func callOuts(
    _ dots: [Dot], _ falls: [PlottedFall], _ context: MapContext
  ) -> [CallOut] {
    let callOuts = dots.compactMap { dot -> (MomentMark, CallOut)? in
      guard let moment = dot.moment, !moment.isQuiet else { return nil }
      let isFall = moment.mark == .steepestFall
      let fall = falls.first { $0.touchpoint == dot.touchpoint.index }?.center
      let card = CallOutCard(
        moment, reading: isFall ? "" : reading(of: dot.touchpoint, context),
        name: context.text(dot.touchpoint.name), context)
      let isAbove = dot.center.y < 0 || (dot.center.y == 0 && moment.polarity != .negative)
      return (
        moment.mark,
        CallOut(
          card: card, anchor: isFall ? fall ?? dot.center : dot.center,
          markRadius: isFall ? MomentMark.steepestFall.radius : dot.height + 1, isAbove: isAbove)
      )
    }
    // Sorting keeps the order of those that matter alike.
    return callOuts.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  /// Numbers and feelings of the points that have no call-out, and feelings without a number.
  static func labels(
    _ dots: [Dot], _ curves: [PlottedCurve], _ context: MapContext, _ columns: Columns, in space: inout PlotSpace,
    bounds: ClosedRange<Double>
  ) -> [(label: PlotLabel, box: Box)] {
    let crests = crests(of: curves)
    let dotByTouchpoint = Dictionary(dots.map { ($0.touchpoint.index, $0) }) { first, _ in first }
    var labels: [(label: PlotLabel, box: Box)] = []
    for touchpoint in context.journey.touchpoints {
      let cell = columns.cells[touchpoint.index]
      let feeling = touchpoint.feeling.map {
        context.wrap(context.text($0), MapStyle.smallItalic, width: min(cell.width, 120), lines: 2)
      }
      let box: Box
      let label: PlotLabel
      if let dot = dotByTouchpoint[touchpoint.index] {
        if let moment = dot.moment, !moment.isQuiet, moment.mark != .steepestFall { continue }
        let number = touchpoint.emotion?.shown(in: context.language) ?? ""
        var caption: WrappedText?
        if let moment = dot.moment, moment.isQuiet {
          let text = "\(moment.heading): \(moment.detail?.lowercased() ?? "")"
          caption = context.wrap(text, MapStyle.small, width: min(cell.width, 104), lines: 3, balanced: true)
        }
        guard let new = PlotLabel(number: number, feeling: feeling, caption: caption) else { continue }
        label = new
        box = label.place(
          beside: dot.center, clearance: dot.height + 1, prefersAbove: crests[touchpoint.index] ?? true, in: space,
          bounds: bounds)
      } else {
        guard let new = PlotLabel(number: "", feeling: feeling) else { continue }
        label = new
        let start = Box(
          x: cell.midX - label.width / 2, y: reach - label.height - 3, width: label.width, height: label.height)
        box = space.clear(start, movingUp: false, gap: 3)
      }
      space.add(box)
      labels.append((label, box))
    }
    return labels
  }

  /// For each touchpoint, whether the curve through it bends down there, so that there is room above it.
  static func crests(of curves: [PlottedCurve]) -> [Int: Bool] {
    var crests: [Int: Bool] = [:]
    for curve in curves {
      let points = curve.line.points
      for (index, point) in points.enumerated() {
        let touchpoint = curve.curve.points[index].touchpointIndex
        guard crests[touchpoint] == nil else { continue }
        let before = index > 0 ? points[index - 1].y : nil
        let after = index + 1 < points.count ? points[index + 1].y : nil
        let around = [before, after].compactMap { $0 }
        let mean = around.isEmpty ? 0 : around.reduce(0, +) / Double(around.count)
        crests[touchpoint] = point.y == mean ? point.y <= 0 : point.y < mean
      }
    }
    return crests
  }
}
