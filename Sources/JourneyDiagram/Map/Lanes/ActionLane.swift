import JourneyModel

/// What is being done about it: each action reaches over the touchpoints that it addresses.
struct ActionLane: Lane {
  static let id = "actions"
  static let keys: [Key] = [.actions]

  private let context: MapContext

  init?(_ context: MapContext) {
    guard !context.journey.actions.isEmpty, !context.journey.touchpoints.isEmpty else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.actions), hint: context.word(.actionsHint)) }

  func placed(over columns: Columns) -> any PlacedLane {
    let spans = context.journey.actions.map { action in
      let stops = stops(of: action)
      let cells = (stops.first ?? 0)...(stops.last ?? context.journey.touchpoints.count - 1)
      return SpanRows.Span(
        cells: cells, card: card(of: action, isWhole: stops.isEmpty, width: SpanRows.cardWidth(of: cells, in: columns)),
        stops: stops)
    }
    return SpanRows(spans, over: columns, stopColor: context.theme.action.mark)
  }

  /// The places of the touchpoints that it addresses, ascending; none for the whole journey.
  private func stops(of action: Action) -> [Int] {
    action.addresses.compactMap { address in
      guard case .touchpoint(let reference) = address else { return nil }
      return context.journey.touchpoint(reference)?.index
    }.sorted()
  }

  private func card(of action: Action, isWhole: Bool, width: Double) -> Card {
    let theme = context.theme
    let isOver = action.status?.value == .rejected
    let role = isOver ? theme.plain : theme.action
    var card = Card(
      width: width, fill: role.ground,
      border: Stroke(role.border, width: role.borderWidth, pattern: action.status?.value == .idea ? .dashed : .solid))
    card.add(context.text(action.text), MapStyle.bodyBold, role.ink, in: context)
    var facts: [String] = isWhole ? [context.word(.wholeJourney)] : []
    if let owner = action.owner { facts.append(context.text(owner)) }
    if let due = action.due { facts.append(due.value.written(in: context.language)) }
    if let status = action.status { facts.append(context.word(Self.word(for: status.value))) }
    card.add(facts.joined(separator: " · "), MapStyle.small, role.ink, in: context, lines: 3)
    return card
  }

  private static func word(for status: Action.Status) -> MapWord {
    switch status {
    case .idea: .idea
    case .planned: .planned
    case .doing: .doing
    case .done: .done
    case .rejected: .rejected
    }
  }
}
