import JourneyAnalysis

/// The curves of the journey before, on the map of a comparison.
extension PlottedCurve {
  /// They run through the touchpoints that stayed, and through those that are gone at their old places.
  static func before(_ context: MapContext, _ columns: Columns) -> [PlottedCurve] {
    guard let comparison = context.comparison, let before = comparison.comparison.before else { return [] }
    var ghosts: [Int: Double] = [:]
    for ghost in columns.ghosts.cells { ghosts[ghost.touchpoint] = ghost.cell.midX }
    let paths = before.paths.filter { !$0.curve.points.isEmpty }
    return paths.prefix(MapCurve.limit).compactMap { path in
      guard var curve = MapCurve(path, of: before.journey, in: context.language, isNamed: paths.count > 1) else {
        return nil
      }
      let points = curve.points.compactMap { point -> Point? in
        let x = comparison.placeOfBefore[point.touchpointIndex].map { columns.cells[$0].midX }
        return (x ?? ghosts[point.touchpointIndex]).map { Point($0, -point.level * step) }
      }
      let side = comparison.story.sides.before
      curve.name = curve.name.map { "\($0) · \(side)" } ?? side
      let own = context.curves.firstIndex { !Set($0.personas).isDisjoint(with: path.personas) }
      let color =
        own.flatMap { context.curves.count > 1 ? context.color(ofCurve: $0) : nil } ?? context.theme.plain.mark
      return PlottedCurve(before: curve, through: points, color: color)
    }
  }

  /// Draws small rings at its points.
  func drawRings(on drawing: inout Drawing, neutral: Double, theme: Theme) {
    for point in line.points {
      drawing.circle(
        point.moved(0, neutral), radius: 2.8, fill: theme.card.ground, stroke: Stroke(color, width: 1.4))
    }
  }

  /// The point that is furthest from other curves, where a name is nobody else's.
  func clearest(among others: [PlottedCurve]) -> Point? {
    var best: (distance: Double, point: Point)?
    for point in line.points {
      let distance = others.compactMap { $0.height(at: point.x) }.reduce(80) { min($0, abs($1 - point.y)) }
      if distance > best?.distance ?? -1 { best = (distance, point) }
    }
    return best?.point
  }
}

extension CurveName {
  /// The names of the curves before, each where its curve is furthest from those of now.
  static func before(
    of curves: [PlottedCurve], _ others: [PlottedCurve], _ context: MapContext, in space: inout PlotSpace,
    bounds: ClosedRange<Double>
  ) -> [(name: CurveName, box: Box, point: Point)] {
    curves.compactMap { curve in
      guard let name = CurveName(of: curve, context), let point = curve.clearest(among: others) else { return nil }
      let box = name.place(beside: point, clearance: 5, in: space, bounds: bounds)
      space.add(box)
      return (name, box, point)
    }
  }
}
