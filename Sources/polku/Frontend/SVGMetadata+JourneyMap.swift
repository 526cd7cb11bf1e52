import JourneyDiagram
import JourneyGraphviz
import JourneyModel

extension SVGMetadata {
  /// What the SVG of a map says of itself.
  init(_ map: JourneyMap) {
    let drawing = map.drawing
    self.init(
      title: map.description.title, description: map.description.text, language: map.language.rawValue,
      kind: MapWord.customerJourney.text(in: map.language).lowercased(),
      itemsName: MapWord.touchpoints.text(in: map.language),
      items: drawing.items.map { Item($0.name, text: $0.text, over: Area($0.area), link: $0.link) },
      notes: drawing.notes.map { Note($0.text, over: Area($0.area)) })
  }
}

extension SVGMetadata.Area {
  fileprivate init(_ box: Box) {
    self.init(x: box.x, y: box.y, width: box.width, height: box.height)
  }
}
