import JourneyModel

/// The foot of the map: the marks that occur, explained, and what it is based on.
struct MapFooter {
  private let legend: Legend
  private let sources: WrappedText
  private let theme: Theme
  let height: Double

  init(_ context: MapContext, marks: Set<LegendMark>, width: Double) {
    theme = context.theme
    legend = Legend(context, marks: marks.sorted(), .poster, width: width)
    sources = context.wrap(Self.sources(of: context), MapStyle.small, width: width, lines: 3)
    height = legend.height + (sources.lines.isEmpty ? 0 : sources.height + 6)
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double) {
    legend.draw(on: &drawing, x: x, y: y)
    drawing.paragraphWithNote(sources, x: x, top: y + legend.height + 6, color: theme.quietInk)
  }

  private static func sources(of context: MapContext) -> String {
    let names = context.journey.sources.map { source in
      source.n.map { "\(context.text(source.name)) (n = \($0.value))" } ?? context.text(source.name)
    }
    return names.isEmpty ? "" : "\(context.word(.basedOn)): \(names.joined(separator: " · "))"
  }
}
