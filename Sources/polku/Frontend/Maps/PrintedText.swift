import JourneyDiagram
import JourneyGraphviz

/// How large the smallest text of a map comes out on a sheet.
struct PrintedText {
  /// The least that can be read, in points: an x-height of 0.9 mm, which EU regulation 1169/2011 allows on the smallest packages.
  private static let least = 4.9

  private let drawing: Drawing
  private let paper: PaperSize

  init(_ drawing: Drawing, on paper: PaperSize) {
    self.drawing = drawing
    self.paper = paper
  }

  /// What to do where it can't be read; `nil` where it can.
  var warning: String? {
    guard let smallest = drawing.texts.lazy.map(\.style.size).min() else { return nil }
    func printed(on paper: PaperSize) -> Double {
      smallest * paper.scale(forWidth: drawing.width, height: drawing.height)
    }
    let size = printed(on: paper)
    guard size < Self.least else { return nil }
    let tenths = Int((size * 10).rounded(.down))
    // Small ones last.
    let larger = PaperSize.names.compactMap(PaperSize.init(named:)).last { printed(on: $0) >= Self.least }
    let remedy = larger.map { "write --paper \($0.name), or" } ?? "draw fewer lanes with --lanes, or"
    return "on \(paper.name) its smallest text is \(tenths / 10).\(tenths % 10) points high, too small to read: "
      + "\(remedy) leave --paper out for a sheet as large as the map"
  }
}
