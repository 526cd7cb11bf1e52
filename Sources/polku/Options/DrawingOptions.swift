import ArgumentParser
import JourneyDiagram
import JourneyGraphviz
import JourneyModel

/// What a command line says about how maps are drawn, as it is written; `MapRequest` checks it.
struct DrawingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the map shows: \(Shown.alternatives(MapPainter.views.map(\.rawValue))).", valueName: "view"))
  var view = MapView.map.rawValue

  @Option(
    help: """
      \(Shown.alternatives(MapFormat.allCases.map(\.rawValue))); 'neato -n2 -Tsvg' draws dot as well. \
      (default: by -o, else svg)
      """)
  var format: String?

  @Option(
    help:
      "The colours: \(Shown.alternatives(ThemeSettings.choices)); auto is light, and in SVG dark for readers who prefer it. (default: polku.yaml's, else auto)"
  )
  var theme: String?

  @Option(help: "The one persona to draw, by its id. (default: all)")
  var persona: String?

  @Option(help: "The language of the map's own words: en, fi or sv. (default: the journey's)")
  var language: String?

  @Option(
    help: """
      The lanes to draw, by their ids, from top to bottom and with commas between: \
      \(LaneRegistry.ids.joined(separator: ",")). (default: polku.yaml's, else all that have something to show)
      """)
  var lanes: String?

  @Option(help: "How many times as large a PNG is, 0.1 to 8; at 1 it has 96 dots an inch. (default: 1)")
  var scale: Double?

  @Option(
    help: ArgumentHelp(
      "The sheet that a PDF is fitted to: \(Shown.alternatives(PaperSize.names)). (default: as large as the map)",
      valueName: "size"))
  var paper: String?
}
