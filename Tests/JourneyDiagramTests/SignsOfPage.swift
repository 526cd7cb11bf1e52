import JourneyDiagram
import JourneyModel

/// A sign by its figures, of any size and colour.
struct Sign {
  let figures: [Shape]
  let texts: [TextRun]

  /// As the legend draws it.
  init(_ mark: LegendMark) {
    self.init { mark.draw(on: &$0, at: Point(0, 0), theme: .light) }
  }

  init(_ mark: MomentMark, isFramed: Bool) {
    self.init {
      mark.draw(on: &$0, at: Point(0, 0), radius: 10, polarity: nil, theme: .light, isFramed: isFramed)
    }
  }

  private init(_ draw: (inout Drawing) -> Void) {
    var drawing = Drawing(width: 0, height: 0, ground: Theme.light.page)
    draw(&drawing)
    figures = drawing.shapes
    texts = drawing.texts
  }
}

/// Finds signs among the figures of a page.
struct SignsOfPage {
  private let drawing: Drawing

  init(_ drawing: Drawing) { self.drawing = drawing }

  /// Whether some signs are drawn, and whether the legend has one of them before a word. The faces at the emotion axis are none.
  func places(of signs: [Sign], explainedBy word: String) -> (drawn: Bool, explained: Bool) {
    var (drawn, explained) = (false, false)
    for sign in signs {
      for place in places(of: sign) where !isAtTheAxis(place) {
        if stands(before: word, place) { explained = true } else { drawn = true }
      }
    }
    return (drawn, explained)
  }

  /// Whether a mark stands in the ring that the end has where it is a peak or a low point too.
  var hasEndRing: Bool {
    drawing.shapes.contains { shape in
      guard case .ellipse = shape.outline, let stroke = shape.stroke else { return false }
      return stroke.color == Theme.light.ink && [1.6, 1.8].contains(stroke.width)
    }
  }

  private let axisWords = ["Delighted", "Frustrated", "Ilahtunut", "Turhautunut", "Förtjust", "Frustrerad"]

  private func isAtTheAxis(_ place: Point) -> Bool {
    drawing.texts.contains { text in
      text.anchor == .end && axisWords.contains(text.text) && abs(text.box.midY - place.y) < 9
        && (0...24).contains(place.x - text.box.maxX)
    }
  }

  /// Whether a word begins right of a place, as in a legend.
  private func stands(before word: String, _ place: Point) -> Bool {
    drawing.texts.contains { text in
      guard text.text == word, abs(text.box.midY - place.y) < 9 else { return false }
      // Call-outs have signs before words too, in a stronger ink.
      return text.color == Theme.light.quietInk && (0...24).contains(text.box.x - place.x)
    }
  }

  private func places(of sign: Sign) -> [Point] {
    let wanted = sign.figures.map(Self.points)
    guard let first = wanted.first, drawing.shapes.count >= wanted.count else { return [] }
    let (middle, size) = Self.frame(first)
    return (0...(drawing.shapes.count - wanted.count)).compactMap { start in
      let (place, here) = Self.frame(Self.points(drawing.shapes[start]))
      guard size > 0, here > 0 else { return nil }
      let scale = here / size
      func isSame(_ one: [Point], _ other: [Point]) -> Bool {
        one.count == other.count
          && zip(one, other).allSatisfy { wanted, found in
            abs((wanted.x - middle.x) * scale - (found.x - place.x)) < 0.15 * max(scale, 1)
              && abs((wanted.y - middle.y) * scale - (found.y - place.y)) < 0.15 * max(scale, 1)
          }
      }
      let found = drawing.shapes[start..<(start + wanted.count)]
      guard zip(sign.figures, found).allSatisfy({ Self.kind($0) == Self.kind($1) }),
        zip(wanted, found).allSatisfy({ isSame($0, Self.points($1)) })
      else { return nil }
      let hasTexts = sign.texts.allSatisfy { text in
        drawing.texts.contains {
          $0.text == text.text && abs($0.baseline.x - place.x) < 1 && abs($0.box.midY - place.y) < 4
        }
      }
      return hasTexts ? place : nil
    }
  }

  private static func kind(_ shape: Shape) -> String {
    let fill = shape.fill == nil ? "" : "f"
    return switch shape.outline {
    case .rectangle: "rectangle" + fill
    case .ellipse: "ellipse" + fill
    case .polygon: "polygon" + fill
    case .line: "line" + fill
    case .path: "path" + fill
    }
  }

  private static func points(_ shape: Shape) -> [Point] {
    switch shape.outline {
    case .rectangle(let box, _), .ellipse(let box): [Point(box.x, box.y), Point(box.maxX, box.maxY)]
    case .polygon(let points), .line(let points): points
    case .path(let start, let pieces): [start] + pieces.flatMap { [$0.control1, $0.control2, $0.end] }
    }
  }

  /// The middle of a figure, and how far it reaches.
  private static func frame(_ points: [Point]) -> (Point, Double) {
    guard let first = points.first else { return (Point(0, 0), 0) }
    var (low, high) = (first, first)
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    return (Point((low.x + high.x) / 2, (low.y + high.y) / 2), max(high.x - low.x, high.y - low.y))
  }
}
