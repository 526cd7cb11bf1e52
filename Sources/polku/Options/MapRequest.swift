import JourneyDiagram
import JourneyGraphviz
import JourneyModel

/// How maps are to be drawn: options that exist and go together.
struct MapRequest: Sendable {
  var view = MapView.map
  var format = MapFormat.svg
  /// The name of the theme; `nil` for the project's.
  var theme: String?
  /// The id of the one persona that is drawn; whether a journey has it is seen when it is read.
  var persona: String?
  /// The language of the map's own words; `nil` for the journey's.
  var language: Language?
  /// The ids of the lanes, in order; `nil` for the project's.
  var lanes: [String]?
  /// How many times as large a PNG is.
  var scale: Double?
  /// The sheet that a PDF is fitted to.
  var paper: PaperSize?

  /// The options that ask for the same maps.
  var arguments: [String] {
    var words = ["--view=\(view.rawValue)", "--format=\(format.rawValue)"]
    if let theme { words.append("--theme=\(theme)") }
    if let persona { words.append("--persona=\(persona)") }
    if let language { words.append("--language=\(language.rawValue)") }
    if let lanes { words.append("--lanes=\(lanes.joined(separator: ","))") }
    if let paper { words.append("--paper=\(paper.name)") }
    if let scale { words.append("--scale=\(scale)") }
    return words
  }

  /// Where the map of a journey goes in a folder; maps of several views can stand side by side.
  func path(for file: String, in folder: String) -> String {
    let view = view == .map ? "" : ".\(view.rawValue)"
    return FileSystem.join(folder, "\(JourneyFiles.baseName(file))\(view).\(format.fileEnding)")
  }
}
