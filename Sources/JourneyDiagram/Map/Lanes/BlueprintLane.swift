import JourneyModel

/// A lane of the service blueprint: plain cards, one a text.
protocol BlueprintLane: CardLane {
  /// The texts of a touchpoint.
  func texts(of touchpoint: Touchpoint) -> [String]
}

extension BlueprintLane {
  func wishes(of touchpoint: Touchpoint) -> [(text: String, style: TextStyle, lines: Int)] {
    texts(of: touchpoint).map { ($0, MapStyle.body, 4) }
  }

  func cards(of touchpoint: Touchpoint, width: Double) -> [Card] {
    texts(of: touchpoint).map { text in
      var card = Card(width: width, fill: context.theme.card.ground, border: context.theme.card.outline)
      card.radius = 3
      card.add(text, MapStyle.body, context.theme.card.ink, in: context)
      return card
    }
  }
}
