import JourneyAnalysis
import JourneyDiagram
import JourneyGraphviz
import JourneyLint
import JourneyModel

/// Turns a journey into the bytes of a map: the one place that knows what draws a view, a theme and a format.
struct MapPainter {
  /// What places a view's figures and texts.
  typealias Placer = @Sendable (Analysis, MapOptions, _ name: String) throws(Failure) -> JourneyMap

  /// A map's bytes, with what is to be said about it, a line each.
  struct Painting {
    let bytes: [UInt8]
    var warnings: [String] = []

    /// The warnings as lines for the console.
    /// - Parameter name: what the journey's file is called.
    func messages(about name: String) -> String {
      warnings.map { "polku: \(VisibleText.shown(name)): \($0)\n" }.joined()
    }
  }

  // MARK: What there is

  /// The views; one that isn't here isn't offered.
  private static var placers: [MapView: Placer] {
    [
      .map: { analysis, options, _ in JourneyMap(analysis, options: options) },
      .blueprint: { analysis, options, _ in JourneyMap(analysis, view: .blueprint, options: options) },
      .curve: { analysis, options, _ in JourneyMap(analysis, view: .curve, options: options) },
      .flow: { analysis, options, name throws(Failure) in
        try FlowDrawer.map(of: analysis, options: options, name: name)
      },
    ]
  }

  /// The views that can be drawn, in the order of the manual.
  static var views: [MapView] { MapView.allCases.filter { placers[$0] != nil } }

  // MARK: Painting

  let request: MapRequest
  /// The page of a map that is text.
  var textPage = TextPage()

  /// What a map that is text is written for.
  struct TextPage {
    /// In columns; what a file or a pipe gets.
    var width = 100
    var colour = TerminalColour.none
  }

  /// Paints the map of a journey.
  /// - Parameters:
  ///   - project: the settings that count where the request says nothing.
  ///   - name: what the journey's file is called in messages.
  /// - Throws: `Failure` for choices that this journey or its project doesn't have, and for what can't be painted.
  func paint(_ journey: Journey, project: Project?, name: String) throws(Failure) -> Painting {
    let theme = ThemeSettings.read(project, choice: request.theme)
    let options = try MapOptions(
      language: request.language, theme: theme.theme, lanes: lanes(project, name),
      persona: persona(journey, name))
    if request.format == .text {
      let map = TerminalMap(Analysis(journey), options: options, width: textPage.width, colour: textPage.colour)
      return Painting(bytes: Array(map.text.utf8))
    }
    guard let place = Self.placers[request.view] else {
      throw .usage(
        "the view \(request.view.rawValue) can't be drawn: choose \(Shown.alternatives(Self.views.map(\.rawValue)))")
    }
    let map = try place(Analysis(journey), options, name)
    return Painting(bytes: try picture(of: map, theme, name), warnings: warnings(about: map, isComparison: false))
  }

  /// Paints the map of a comparison.
  /// - Parameters:
  ///   - project: the settings of the second journey that count where the request says nothing.
  ///   - name: what the comparison is called in messages.
  func paint(_ comparison: JourneyComparison, project: Project?, name: String) throws(Failure) -> Painting {
    let theme = ThemeSettings.read(project, choice: request.theme)
    let options = try MapOptions(language: request.language, theme: theme.theme, lanes: lanes(project, name))
    guard let map = JourneyMap(comparison, options: options) else {
      throw .notDrawn(path: name, reason: "there is no journey in it")
    }
    return Painting(bytes: try picture(of: map, theme, name), warnings: warnings(about: map, isComparison: true))
  }

  /// What the picture doesn't show, or not so that it can be read.
  private func warnings(about map: JourneyMap, isComparison: Bool) -> [String] {
    // What a project's settings choose is for all its journeys, whatever each of them tells.
    let lanes = (request.lanes == nil ? [] : map.emptyLanes).map { lane in
      let reason =
        lane.keys.isEmpty
        ? (isComparison ? "" : ", since only 'polku diff' tells changes")
        : ": write \(Shown.alternatives(lane.keys.map { "'\($0)'" })) in the journey, or leave the lane out"
      return "the lane '\(lane.id)' has nothing to show\(reason)"
    }
    let text = request.paper.flatMap { PrintedText(map.drawing, request.view, on: $0).warning }
    return lanes + [text].compactMap { $0 }
  }

  private func picture(of map: JourneyMap, _ theme: ThemeSettings, _ name: String) throws(Failure) -> [UInt8] {
    do {
      switch request.format {
      case .dot, .text: return map.drawing.dotBytes
      case .svg: return try svg(map, theme)
      case .png: return try png(map, name)
      case .pdf:
        let options = PictureOptions(paper: request.paper)
        return try Graphviz.render(dot: map.drawing.paintedDOTBytes, as: .pdf, options: options).bytes
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .notDrawn(path: name, reason: "\(error)")
    }
  }

  private func svg(_ map: JourneyMap, _ theme: ThemeSettings) throws(GraphvizError) -> [UInt8] {
    let style = theme.dark.map { Theme.stylesheet(light: theme.theme, dark: $0, for: map.drawing.colors) }
    return try FinishedSVG(dot: map.drawing.paintedDOTBytes, metadata: SVGMetadata(map), style: style).bytes
  }

  private func png(_ map: JourneyMap, _ name: String) throws -> [UInt8] {
    let size = PixelSize(width: map.drawing.width, height: map.drawing.height, scale: request.scale ?? 1)
    if let problem = size.problem { throw Failure.notDrawn(path: name, reason: problem) }
    let options = PictureOptions(scale: request.scale ?? 1)
    return try Graphviz.render(dot: map.drawing.paintedDOTBytes, as: .png, options: options).bytes
  }

  // MARK: Choices

  private func lanes(_ project: Project?, _ name: String) throws(Failure) -> [String]? {
    if let lanes = request.lanes { return lanes }
    guard let project, let lanes = project.lanes?.map(\.value) else { return nil }
    if let problem = MapRequest.problem(withLanes: lanes) {
      throw .settings(path: name, settings: project.path, problem: problem)
    }
    return lanes
  }

  private func persona(_ journey: Journey, _ name: String) throws(Failure) -> String? {
    try JourneyReading.require(request.persona, in: journey, name: name)
    return request.persona
  }
}
