import JourneyAnalysis
import JourneyDiagram
import JourneyGraphviz
import JourneyLint
import JourneyModel
import JourneySyntax

/// How maps are drawn.
struct RenderJob {
  let format: RenderCommand.Format
  let language: Language?

  /// Where the map of a journey goes.
  func path(for file: String, in folder: String) -> String {
    FileSystem.join(folder, JourneyFiles.baseName(file) + "." + format.rawValue)
  }

  /// Draws a journey.
  /// - Throws: `Failure` where the file can't be read or drawn; `ExitStatus.findings` for a journey with errors, which
  ///   are then on standard error. Warnings don't keep a journey from being drawn, and are left to `polku lint`.
  func draw(_ path: String) throws -> [UInt8] {
    let source = SourceText(path: path == "-" ? "<stdin>" : path, bytes: try FileSystem.read(path))
    var projects = ProjectFinder()
    let settings = try projects.settings(for: path)
    let tree = SyntaxTree.parse(source)
    let reading = Journey.read(tree, project: settings.project)
    guard tree.isAccepted, let journey = reading.journey,
      !reading.diagnostics.contains(where: { $0.severity == .error })
    else {
      // Only what keeps it from being drawn; what the rules find is for `polku lint`.
      let ids = Set((tree.diagnostics + reading.diagnostics).map(\.id))
      let found = Linter(settings: settings).lint(tree).diagnostics
      let errors = found.filter { $0.severity == .error && ids.contains($0.id) }
      let report = TextReport(isColoured: Console.hasColour(.errors), width: Console.width(.errors))
      Console.error(report.text(errors, in: source) + "polku: \(source.path): not drawn, because of what is said above")
      throw ExitStatus.findings
    }
    return try draw(journey, name: source.path)
  }

  private func draw(_ journey: Journey, name: String) throws(Failure) -> [UInt8] {
    let map = JourneyMap(Analysis(journey), options: MapOptions(language: language))
    let dot = map.drawing.dotBytes
    do {
      switch format {
      case .dot: return dot
      case .svg: return try picture(dot, map)
      case .png: return try Graphviz.render(dot: dot, as: .png).bytes
      case .pdf: return try Graphviz.render(dot: dot, as: .pdf).bytes
      }
    } catch {
      throw .notDrawn(path: name, reason: error.description)
    }
  }

  private func picture(_ dot: [UInt8], _ map: JourneyMap) throws(GraphvizError) -> [UInt8] {
    let metadata = SVGMetadata(
      title: map.description.title, description: map.description.text, language: map.language.rawValue, idPrefix: "map")
    return try FinishedSVG(Graphviz.render(dot: dot, as: .svg).bytes, metadata: metadata).bytes
  }
}
