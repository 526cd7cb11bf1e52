import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// The emotion curve of a path over its stages, in as many bands as the page needs.
struct TerminalPlot {
  private let story: JourneyStory
  /// The numbers of the touchpoints on the path.
  private let told: Set<Int>
  private let columns: PlotColumns
  private let canvas: CurveCanvas
  private let axis: [String]
  private let gutter: Int
  /// The signs that the plot shows.
  let marks: Set<TerminalMark>

  /// - Parameter width: columns of the page.
  init(_ story: JourneyStory, _ path: StoryPath, width: Int) {
    self.story = story
    told = Set(path.touchpoints.map { $0 + 1 })
    let scale = story.emotionScale
    axis = [scale.upper, scale.middle, scale.lower].map {
      Self.shown(NumberText.text($0, in: story.language, isSigned: scale.lower < 0))
    }
    gutter = axis.reduce(0) { max($0, $1.displayWidth) } + 2
    let touchpoints = story.touchpoints
    let widest = touchpoints.reduce(0) { widest, touchpoint in
      max(widest, Self.shown(touchpoint.emotion?.text ?? "").displayWidth, String(touchpoint.number).count)
    }
    columns = PlotColumns(story.stages, narrowest: max(widest + 1, 5), room: width - gutter)
    let points = Self.points(columns, path, told)
    marks = Set(points.map(\.mark) + points.filter(\.followsGap).map { _ in .gap })
    canvas = CurveCanvas(
      points, width: columns.width, borders: columns.bands.flatMap(\.parts).map(\.columns.start))
  }

  /// A number as the plot has room for it; nearly all are far shorter.
  private static func shown(_ number: String) -> String { TerminalText.clipped(number, to: 8) }

  private static func points(_ columns: PlotColumns, _ path: StoryPath, _ told: Set<Int>) -> [CurveCanvas.Point] {
    let levels = Dictionary(path.curve.points.map { ($0.touchpointIndex + 1, $0.level) }) { first, _ in first }
    var points: [CurveCanvas.Point] = []
    var isGap = false
    for part in columns.bands.flatMap(\.parts) {
      for (touchpoint, stretch) in part.touchpoints where told.contains(touchpoint.number) {
        guard let level = levels[touchpoint.number] else {
          isGap = !points.isEmpty
          continue
        }
        let mark = touchpoint.moment.map { TerminalMark($0) } ?? .scored
        points.append(.init(column: stretch.middle, level: level, mark: mark, followsGap: isGap))
        isGap = false
      }
    }
    return points
  }

  func draw(on page: inout TerminalPage) {
    for (index, band) in columns.bands.enumerated() {
      if index > 0 { page.space() }
      for line in headings(of: band) { page.add(line) }
      for row in 0..<CurveCanvas.height { page.add(curve(row, of: band)) }
      page.add(numbers(of: band, role: .quiet) { String($0.number) })
      page.add(numbers(of: band, role: nil) { Self.shown($0.emotion?.text ?? "") })
    }
  }

  /// The names of the stages over their columns, in up to three lines.
  private func headings(of band: PlotColumns.Band) -> [TerminalLine] {
    let names = band.parts.map { part in
      let width = part.columns.width - 1
      let label = part.isContinued ? "\(part.stage.number) …" : PlotColumns.label(of: part.stage)
      let hyphenation = Hyphenation(story.language)
      var lines = TerminalWrapper(width: width, hyphenation: hyphenation).wrap([.init(text: label, role: .strong)])
      if lines.count > 3 {
        let last = lines[2].pieces.map(\.text).joined()
        lines[2] = TerminalLine(TerminalText.clipped(last + "……", to: width), .strong)
      }
      return Array(lines.prefix(3))
    }
    let height = names.reduce(0) { max($0, $1.count) }
    return (0..<height).map { row in
      var line = TerminalLine()
      for (part, lines) in zip(band.parts, names) {
        line.pad(to: gutter + part.columns.start - band.columns.lowerBound)
        // A name stands on the line's foot, so that it touches its stage.
        let place = row - (height - lines.count)
        if place >= 0 { line.append(lines[place]) }
      }
      return line
    }
  }

  private func curve(_ row: Int, of band: PlotColumns.Band) -> TerminalLine {
    let label = row % 4 == 0 ? axis[row / 4] : ""
    var line = TerminalLine(String(repeating: " ", count: gutter - 2 - label.displayWidth) + label + " ", .quiet)
    line.append(row % 4 == 0 ? "┤" : "│", .quiet)
    for (offset, cell) in canvas.rows[row][band.columns].enumerated() {
      // The border at which a band begins is the axis.
      line.append(offset == 0 && cell.sign == "┊" ? " " : String(cell.sign), cell.role)
    }
    return line
  }

  private func numbers(
    of band: PlotColumns.Band, role: TerminalRole?, _ text: (TouchpointStory) -> String
  ) -> TerminalLine {
    var line = TerminalLine()
    for part in band.parts {
      for (touchpoint, stretch) in part.touchpoints where told.contains(touchpoint.number) {
        let text = text(touchpoint)
        let column = gutter + stretch.middle - band.columns.lowerBound
        line.pad(to: max(column - text.displayWidth / 2, line.width))
        line.append(text, role ?? TerminalRole(level: touchpoint.emotion?.level ?? 0))
      }
    }
    return line
  }
}
