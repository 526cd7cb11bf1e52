import JourneyModel

/// Who the journey is about: initials, name, what the persona wants and needs.
struct PersonaCard {
  private let initials: String
  private let color: Color
  private let body: Card
  let width: Double

  private static let avatar = 22.0
  private static let indent = 66.0

  /// - Parameter index: the persona's 0-based place, which gives it its colour.
  init(_ persona: Persona, index: Int, width: Double, _ context: MapContext) {
    let theme = context.theme
    let name = context.text(persona.name)
    self.width = width
    initials = Self.initials(of: name)
    color = context.color(of: persona)
    var card = Card(width: width - Self.indent)
    card.paddingX = 0
    card.paddingY = 12
    card.add(name, MapStyle.personaName, theme.ink, in: context, lines: 2)
    if let goal = persona.goal {
      card.add(context.text(goal), MapStyle.body, theme.ink, in: context, lines: 3)
    }
    if !persona.needs.isEmpty {
      let needs = persona.needs.map { context.text($0) }.joined(separator: " · ")
      card.add("\(context.word(.needs)): \(needs)", MapStyle.body, theme.quietInk, in: context, lines: 4)
    }
    body = card
  }

  /// The colour of the persona at a 0-based place, which is that of the persona's curve where there are several.
  static func color(at index: Int, _ context: MapContext) -> Color {
    let theme = context.theme
    return context.curves.count > 1 ? theme.curves[index % theme.curves.count] : theme.stages.hue(at: index).strong
  }

  var height: Double { max(body.height, 2 * Self.avatar + 24) }

  func draw(on drawing: inout Drawing, x: Double, y: Double, height: Double, theme: Theme) {
    let box = Box(x: x, y: y, width: width, height: height)
    drawing.rectangle(box, radius: 10, fill: theme.card.ground, stroke: theme.card.outline)
    let center = Point(x + 12 + Self.avatar, y + height / 2)
    drawing.circle(center, radius: Self.avatar, fill: color)
    drawing.label(initials, MapStyle.avatar, theme.inverse, x: center.x, middle: center.y, anchor: .middle)
    body.draw(on: &drawing, x: x + Self.indent, y: y + (height - body.height) / 2)
  }

  /// The first letters of the first two words of a name, what follows a comma left aside; at most two.
  static func initials(of name: String) -> String {
    let short = MapCurve.shortName(name)
    let words = short.split { $0.isWhitespace || $0 == "-" }.filter { $0.first?.isLetter == true }
    let letters = [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first }
    return letters.isEmpty ? String(short.prefix(1)) : String(letters).uppercased()
  }
}
