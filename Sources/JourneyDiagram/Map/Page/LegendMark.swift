import JourneyModel

/// A mark that may occur on the map and is then explained at its foot, in this order.
package enum LegendMark: Int, Hashable, CaseIterable, Comparable, ExplainedMark {
  case lowPoint, peak, failingCore, negative, positive, end, widestGap, longestWait, steepestFall
  case zeroMoment, firstMoment, secondMoment, ultimateMoment
  case gap, aside, course, intensity, optional, exit, promiseKept, promiseBroken, expected, better, worse, met, severity
  case contextLost, wayBack, interval, target
  case failPoint, failPath, waitPoint, system
  case curveBefore, nowWorse, removed, added, moved, renamed, changed, nowBetter

  package var word: MapWord {
    switch self {
    case .lowPoint: .legendLowPoint
    case .peak: .legendPeak
    case .failingCore: .legendFailingCore
    case .negative: .legendBad
    case .positive: .legendGood
    case .end: .legendEnd
    case .widestGap: .legendWidestGap
    case .longestWait: .legendLongestWait
    case .steepestFall: .legendFall
    case .zeroMoment: .legendZeroMoment
    case .firstMoment: .legendFirstMoment
    case .secondMoment: .legendSecondMoment
    case .ultimateMoment: .legendUltimateMoment
    case .gap: .legendGap
    case .aside: .legendAside
    case .course: .legendCourse
    case .intensity: .legendIntensity
    case .optional: .legendOptional
    case .exit: .legendLoss
    case .promiseKept: .legendPromiseKept
    case .promiseBroken: .legendPromiseBroken
    case .expected: .legendExpected
    case .better: .legendBetter
    case .worse: .legendWorse
    case .met: .legendMet
    case .severity: .legendSeverity
    case .contextLost: .legendContextLost
    case .wayBack: .legendWayBack
    case .interval: .legendInterval
    case .target: .legendTarget
    case .failPoint: .legendFailPoint
    case .failPath: .legendFailPath
    case .waitPoint: .legendWaitPoint
    case .system: .legendSystem
    case .curveBefore: .legendCurveBefore
    case .nowWorse: .legendNowWorse
    case .removed: .legendRemoved
    case .added: .legendAdded
    case .moved: .legendMoved
    case .renamed: .legendRenamed
    case .changed: .legendChanged
    case .nowBetter: .legendNowBetter
    }
  }

  package static func < (a: LegendMark, b: LegendMark) -> Bool { a.rawValue < b.rawValue }

  /// Draws the mark as it looks on the map.
  package func draw(on drawing: inout Drawing, at center: Point, theme: Theme) {
    // What has no side of its own is good on some maps and bad on others: the shape tells what it is.
    func draw(_ mark: MomentMark) { mark.draw(on: &drawing, at: center, radius: 8, polarity: nil, theme: theme) }
    switch self {
    case .lowPoint: draw(.lowPoint)
    case .peak: draw(.peak)
    case .failingCore: draw(.failingCore)
    case .negative: draw(.negative)
    case .positive: draw(.positive)
    case .end: draw(.end)
    case .widestGap: draw(.widestGap)
    case .longestWait: draw(.longestWait)
    case .steepestFall: draw(.steepestFall)
    case .zeroMoment: draw(.momentOfTruth(.zero))
    case .firstMoment: draw(.momentOfTruth(.first))
    case .secondMoment: draw(.momentOfTruth(.second))
    case .ultimateMoment: draw(.momentOfTruth(.ultimate))
    case .gap:
      drawing.line(center.moved(-8, 0), center.moved(8, 0), Stroke(theme.quietInk, width: 1.8, pattern: .dashed))
    case .course:
      FeelingCourse.arrow(on: &drawing, from: center.moved(0, 6), to: center.moved(0, -6), color: theme.quietInk)
    case .aside: drawing.circle(center, radius: 4, stroke: Stroke(theme.plain.mark, width: 1.5))
    case .intensity:
      drawing.circle(center.moved(-5, 0), radius: 3, stroke: Stroke(theme.quietInk, width: 1.6))
      drawing.circle(center.moved(4, 0), radius: 5, stroke: Stroke(theme.quietInk, width: 1.6))
    case .optional:
      drawing.rectangle(
        Box(center: center, width: 16, height: 11), radius: 3, stroke: Stroke(theme.quietInk, pattern: .dashed))
    case .exit: ExitSign.sign(at: center, on: &drawing, theme: theme)
    case .promiseKept: drawing.tick(at: center, radius: 7, fill: theme.good.mark, ink: theme.inverse)
    case .promiseBroken: drawing.cross(at: center, radius: 7, fill: theme.bad.mark, ink: theme.inverse)
    case .expected: ExpectationMark.expected.draw(on: &drawing, at: center, theme: theme)
    case .better: ExpectationMark.better.draw(on: &drawing, at: center, theme: theme)
    case .worse: ExpectationMark.worse.draw(on: &drawing, at: center, theme: theme)
    case .met: ExpectationMark.met.draw(on: &drawing, at: center, theme: theme)
    case .severity: drawing.flag(at: center, radius: 5.5, color: theme.bad.mark)
    case .contextLost: drawing.lostContext(at: center, radius: 7, theme: theme)
    case .wayBack:
      drawing.line(center.moved(-8, 0), center.moved(8, 0), Stroke(theme.quietInk, width: 1.6, pattern: .dashed))
    case .interval: MetricScale.interval(from: center.x - 8, to: center.x + 8, at: center.y, on: &drawing, theme: theme)
    case .target: MetricScale.target(at: center, on: &drawing, theme: theme)
    case .failPoint: drawing.failSign(at: center, theme: theme)
    case .failPath: BlueprintArrows.sign(at: center, on: &drawing, theme: theme)
    case .waitPoint: drawing.waitSign(at: center, theme: theme)
    case .system: drawing.systemSign(at: center, color: theme.plain.mark)
    case .curveBefore:
      drawing.line(center.moved(-8, 0), center.moved(8, 0), Stroke(theme.plain.mark, width: 1.8, pattern: .dashed))
    case .nowWorse: ComparisonMark.worse.draw(on: &drawing, at: center, theme: theme)
    case .removed: ComparisonMark.removed.draw(on: &drawing, at: center, theme: theme)
    case .added: ComparisonMark.added.draw(on: &drawing, at: center, theme: theme)
    case .moved: ComparisonMark.moved.draw(on: &drawing, at: center, theme: theme)
    case .renamed: ComparisonMark.renamed.draw(on: &drawing, at: center, theme: theme)
    case .changed: ComparisonMark.changed.draw(on: &drawing, at: center, theme: theme)
    case .nowBetter: ComparisonMark.better.draw(on: &drawing, at: center, theme: theme)
    }
  }
}
