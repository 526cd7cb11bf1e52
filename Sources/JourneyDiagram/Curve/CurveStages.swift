import JourneyModel

/// The stages of the compact curve side by side: how wide each is, how it is named, and where its touchpoints stand.
///
/// A stage is as wide as it has touchpoints, so that those stand evenly. A name that finds no room in its stage gives way
/// to the stage's number, and stands in a line of its own.
struct CurveStages {
  struct Band {
    let x: Double
    let width: Double
    let name: WrappedText

    var maxX: Double { x + width }
    var midX: Double { x + width / 2 }
  }

  let bands: [Band]
  /// For each touchpoint the distance from the page's left edge, in points.
  let places: [Double]
  /// Between two touchpoints, where that is least, in points.
  let spacing: Double
  /// The height of the headings, in points.
  let headingHeight: Double
  /// The names that found no room, with their numbers; without lines where all did.
  let key: WrappedText

  static let gap = 3.0
  private static let narrowest = 44.0
  private static let paddingX = 6.0

  /// - Parameters:
  ///   - left: where the first stage begins.
  ///   - right: where the last one ends.
  init(_ context: MapContext, from left: Double, to right: Double) {
    let stages = context.journey.stages
    let room = right - left - Self.gap * Double(max(stages.count - 1, 0))
    // Under a hundred stages there is room for gaps; beyond that nobody reads them anyway.
    let gap = room > Double(stages.count) ? Self.gap : 0
    let total = gap > 0 ? room : right - left
    let least = min(Self.narrowest, total / Double(max(stages.count, 1)) * 0.8)
    let weights = stages.map { Double(max($0.touchpoints.count, 1)) }
    let share = (total - least * Double(stages.count)) / max(weights.reduce(0, +), 1)
    var boxes: [(x: Double, width: Double)] = []
    var places: [Double] = []
    var spacing = total
    var x = left
    for (stage, weight) in zip(stages, weights) {
      let width = least + share * weight
      let pitch = width / weight
      for index in stage.touchpoints.indices { places.append(x + (Double(index) + 0.5) * pitch) }
      if !stage.touchpoints.isEmpty { spacing = min(spacing, pitch) }
      boxes.append((x, width))
      x += width + gap
    }
    self.places = places
    self.spacing = spacing

    let headings = stages.map { stage in
      let text = context.text(stage.heading)
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    let (names, unnamed) = Self.names(headings, widths: boxes.map { $0.width - 2 * Self.paddingX }, context)
    bands = zip(boxes, names).map { Band(x: $0.x, width: $0.width, name: $1) }
    headingHeight = max(names.reduce(0) { max($0, $1.height) } + 11, 26)
    let key = unnamed.map { "\($0 + 1)\u{A0}\(headings[$0])" }.joined(separator: " · ")
    self.key = context.wrap(key, CurveStyle.key, width: right - left, lines: 3)
  }

  /// The names in the largest size in which all have room; else in the smaller one, with numbers before them, and a number
  /// alone where even that is too wide.
  private static func names(
    _ headings: [String], widths: [Double], _ context: MapContext
  ) -> (names: [WrappedText], unnamed: [Int]) {
    for (style, lines) in [(CurveStyle.stage, 1), (CurveStyle.stage, 2), (CurveStyle.narrowStage, 3)] {
      let names = zip(headings, widths).map { fitted($0, style, width: $1, lines: lines, context) }
      if !names.contains(nil) { return (names.compactMap { $0 }, []) }
    }
    var names: [WrappedText] = []
    var unnamed: [Int] = []
    for (index, (heading, width)) in zip(headings, widths).enumerated() {
      let number = String(index + 1)
      if let name = fitted("\(number) \(heading)", CurveStyle.narrowStage, width: width, lines: 3, context) {
        names.append(name)
      } else {
        unnamed.append(index)
        let fits = CurveStyle.narrowStage.width(of: number) <= width + paddingX
        names.append(context.wrap(fits ? number : "", CurveStyle.narrowStage, width: width + paddingX, lines: 1))
      }
    }
    return (names, unnamed)
  }

  /// The name in lines; `nil` where it doesn't fit, or only in pieces that nobody would read.
  private static func fitted(
    _ text: String, _ style: TextStyle, width: Double, lines: Int, _ context: MapContext
  ) -> WrappedText? {
    guard width >= 34 else { return nil }
    let name = context.wrap(text, style, width: width, lines: lines, balanced: lines > 1)
    let breaks = name.lines.dropLast().count { $0.text.hasSuffix("-") }
    return name.isClipped || breaks > 1 || name.width > width + 0.5 ? nil : name
  }

  /// Draws the bands and their names.
  func draw(on drawing: inout Drawing, top: Double, bottom: Double, theme: Theme) {
    for (index, band) in bands.enumerated() {
      let hue = theme.stages.hue(at: index)
      let body = Box(x: band.x, y: top + headingHeight, width: band.width, height: bottom - top - headingHeight)
      drawing.rectangle(body, fill: hue.tint, stroke: theme.columnOutline)
      drawing.rectangle(
        Box(x: band.x, y: top, width: band.width, height: headingHeight), fill: hue.heading.ground,
        stroke: hue.heading.outline)
      drawing.paragraph(
        band.name, x: band.midX, top: top + (headingHeight - band.name.height) / 2, color: hue.heading.ink,
        anchor: .middle)
    }
  }
}
