import JourneyDiagram
import JourneyGraphviz
import JourneyModel

/// How large the smallest text of a map comes out on a sheet.
struct PrintedText {
  /// The least that can be read, in points: an x-height of 0.9 mm, which EU regulation 1169/2011 allows on the smallest packages.
  private static let least = 4.9

  private let drawing: Drawing
  private let view: MapView
  private let paper: PaperSize

  init(_ drawing: Drawing, _ view: MapView, on paper: PaperSize) {
    self.drawing = drawing
    self.view = view
    self.paper = paper
  }

  /// What to do where it can't be read; `nil` where it can.
  var warning: String? {
    guard let size = size(on: paper), size < Self.least else { return nil }
    let tenths = Int((size * 10).rounded(.down))
    let remedies = [remedy, "leave --paper out for a sheet as large as the map"].compactMap { $0 }
    return "on \(paper.name) its smallest text is \(tenths / 10).\(tenths % 10) points high, too small to read: "
      + Shown.alternatives(remedies)
  }

  /// In points; `nil` where there is no text.
  private func size(on paper: PaperSize) -> Double? {
    drawing.texts.lazy.map(\.style.size).min().map {
      $0 * paper.scale(forWidth: drawing.width, height: drawing.height)
    }
  }

  /// A larger sheet of the same family, or else what makes the map smaller; `nil` where nothing does.
  private var remedy: String? {
    let isISO = paper.name.hasPrefix("a")
    let sizes = PaperSize.names.filter { $0.hasPrefix("a") == isISO }.compactMap(PaperSize.init(named:))
    // Large ones come first.
    if let larger = sizes.last(where: { size(on: $0) ?? 0 >= Self.least }) { return "write --paper \(larger.name)" }
    guard view == .map else { return nil }
    return drawing.width > drawing.height
      ? "draw --view flow, which goes in rows" : "draw fewer lanes with --lanes"
  }
}
