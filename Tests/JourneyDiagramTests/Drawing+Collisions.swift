import JourneyDiagram
import Testing

/// Expects that all texts of a page stand on it, that none runs over another, and that none leaves its card.
func expectNothingCollides(in drawing: Drawing, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation) {
  let cards = drawing.shapes.compactMap { shape -> Box? in
    guard case .rectangle(let box, let radius) = shape.outline, radius > 0, shape.fill != nil else { return nil }
    return box
  }
  let texts = drawing.texts.map { (text: $0.text, box: $0.box) }.sorted { $0.box.y < $1.box.y }
  let boxes = texts.map(\.box)
  for (index, box) in boxes.enumerated() {
    let comment: Comment = "\(comment): \(texts[index].text)"
    let isOnPage = box.x >= 0 && box.maxX <= drawing.width && box.y >= 0 && box.maxY <= drawing.height
    #expect(isOnPage, comment, sourceLocation: sourceLocation)
    for other in boxes[(index + 1)...] {
      guard other.y < box.maxY else { break }
      #expect(!box.inset(0.5, 1).overlaps(other.inset(0.5, 1)), comment, sourceLocation: sourceLocation)
    }
    let middle = Box(center: Point(box.midX, box.midY), width: 0.1, height: 0.1)
    for card in cards where card.height > box.height && card.overlaps(middle) {
      #expect(box.x >= card.x - 1 && box.maxX <= card.maxX + 1, comment, sourceLocation: sourceLocation)
    }
  }
}
