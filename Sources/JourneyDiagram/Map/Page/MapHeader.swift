import JourneyModel

/// The head of the map: what it claims to be, its title, scope and goal, and the personas.
struct MapHeader {
  private let context: MapContext
  private let eyebrow: String
  private let title: WrappedText
  private let leads: [WrappedText]
  private let personas: [PersonaCard]
  private let personasInRow: Int
  private let isBeside: Bool
  private let textHeight: Double
  private let width: Double
  let height: Double

  private static let gap = 12.0
  private static let badgeHeight = 18.0

  /// The width that a header needs to look well, in points.
  static func minimumWidth(for journey: Journey) -> Double { journey.personas.isEmpty ? 640 : 900 }

  /// - Parameter kind: what the picture is, over the title.
  init(_ context: MapContext, width: Double, kind: MapWord = .customerJourney) {
    self.context = context
    self.width = width
    let journey = context.journey
    let count = journey.personas.count
    let isBeside = count == 1 || (count == 2 && width >= 1500)
    let cardWidth: Double
    if isBeside {
      cardWidth = min(max(width * (count == 1 ? 0.36 : 0.27), 320), 440)
      personasInRow = count
    } else {
      personasInRow = max(min(count, Int(width / 280)), 1)
      cardWidth = min((width - Self.gap * Double(personasInRow - 1)) / Double(personasInRow), 440)
    }
    personas = journey.personas.enumerated().map { PersonaCard($1, index: $0, width: cardWidth, context) }
    let textWidth = isBeside ? width - (cardWidth + Self.gap) * Double(count) - 24 : width
    title = context.wrap(context.text(journey.title), MapStyle.title, width: textWidth, lines: 3, balanced: true)
    var leads: [WrappedText] = []
    if let scope = journey.scope {
      let text = context.text(scope)
      leads.append(
        context.wrap(
          text.prefix(1).uppercased() + text.dropFirst(), MapStyle.lead, width: min(textWidth, 900), lines: 3))
    }
    if let goal = journey.goal?.text(in: context.language) {
      leads.append(
        context.wrap(
          "\(context.word(.goal)): \(goal)", MapStyle.lead, width: min(textWidth, 900), lines: 3))
    }
    if let story = context.comparison?.story {
      leads.append(
        context.wrap(story.sentences.joined(separator: " "), MapStyle.lead, width: min(textWidth, 900), lines: 6))
    }
    self.leads = leads
    eyebrow = (context.comparison?.heading ?? context.word(kind)).uppercased()
    let text = Self.badgeHeight + 8 + title.height + leads.reduce(4) { $0 + $1.height + 2 }
    textHeight = text
    self.isBeside = isBeside
    let cards = personas.reduce(0) { max($0, $1.height) }
    if personas.isEmpty {
      height = text
    } else if isBeside {
      height = max(text, cards)
    } else {
      let rows = Double((count + personasInRow - 1) / personasInRow)
      height = text + 14 + rows * cards + (rows - 1) * Self.gap
    }
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double) {
    let theme = context.theme
    var left = x
    if let state = context.journey.state?.value { left = badge(state, on: &drawing, x: x, y: y) + 10 }
    drawing.label(eyebrow, MapStyle.eyebrow, theme.quietInk, x: left, middle: y + Self.badgeHeight / 2)
    var top = y + Self.badgeHeight + 8
    drawing.paragraphWithNote(title, x: x, top: top, color: theme.ink)
    top += title.height + 4
    for (index, lead) in leads.enumerated() {
      drawing.paragraphWithNote(lead, x: x, top: top, color: index == 0 && leads.count > 1 ? theme.quietInk : theme.ink)
      top += lead.height + 2
    }
    let cards = personas.reduce(0) { max($0, $1.height) }
    if isBeside {
      var cardX = x + width
      for persona in personas.reversed() {
        cardX -= persona.width
        persona.draw(on: &drawing, x: cardX, y: y, height: max(cards, 72), theme: theme)
        cardX -= Self.gap
      }
    } else {
      for (index, persona) in personas.enumerated() {
        let (row, column) = index.quotientAndRemainder(dividingBy: personasInRow)
        persona.draw(
          on: &drawing, x: x + Double(column) * (persona.width + Self.gap),
          y: y + textHeight + 14 + Double(row) * (cards + Self.gap), height: cards, theme: theme)
      }
    }
  }

  /// Draws what the file claims to be, and returns the right edge.
  private func badge(_ state: Journey.State, on drawing: inout Drawing, x: Double, y: Double) -> Double {
    let theme = context.theme
    let (word, role): (MapWord, Theme.Role) =
      switch state {
      case .hypothesis: (.hypothesis, theme.opportunity)
      case .asIs: (.asIs, theme.action)
      case .toBe: (.toBe, theme.good)
      }
    let text = context.word(word).uppercased()
    let width = MapStyle.eyebrow.width(of: text) + 18
    let box = Box(x: x, y: y, width: width, height: Self.badgeHeight)
    drawing.rectangle(box, radius: Self.badgeHeight / 2, fill: role.ground, stroke: Stroke(role.mark))
    drawing.label(text, MapStyle.eyebrow, role.ink, x: box.midX, middle: box.midY, anchor: .middle)
    return box.maxX
  }
}
