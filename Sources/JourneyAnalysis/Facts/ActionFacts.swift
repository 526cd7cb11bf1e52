public import JourneyModel

/// Something that is or will be done for a better journey.
public struct ActionFacts: Hashable, Sendable {
  /// The id.
  public let id: String
  /// What is to be done.
  public let text: String
  /// The ids of the touchpoints that it is done to.
  public let touchpoints: [String]
  /// Whether it is done to the journey as a whole.
  public let isForWholeJourney: Bool
  /// Who sees to it.
  public let owner: String?
  /// When it is to be ready, as ISO 8601 writes it.
  public let due: String?
  /// How far it is; `nil` where it isn't said.
  public let status: Action.Status?
  /// How much work it is.
  public let effort: Degree?
  /// How much good it does.
  public let benefit: Degree?
  /// The 1-based line of the file.
  public let line: Int?
  /// The 0-based places of the touchpoints.
  let places: [Int]

  init(_ action: Action, _ context: FactContext) {
    id = action.id
    text = context.text(action.text)
    var places: [Touchpoint] = []
    var isForWholeJourney = action.addresses.isEmpty
    for address in action.addresses {
      switch address {
      case .journey: isForWholeJourney = true
      case .touchpoint(let reference):
        if let place = context.journey.touchpoint(reference), context.told.contains(place.index) {
          places.append(place)
        }
      }
    }
    touchpoints = places.map(\.id)
    self.places = places.map(\.index)
    self.isForWholeJourney = isForWholeJourney
    owner = action.owner.map(context.text)
    due = action.due?.value.description
    status = action.status?.value
    effort = action.effort?.value
    benefit = action.benefit?.value
    line = context.line(action.span)
  }
}

extension ActionFacts: FactRecord {
  package static let name = "action"
  package static let summary = "Something that is or will be done for a better journey."
  package static let fields: [FactField<ActionFacts>] = [
    FactField("id", "The id, as written or made from the text.") { $0.id },
    FactField("text", "What is to be done.") { $0.text },
    FactField("touchpoints", "The ids of the touchpoints that it is done to.") { $0.touchpoints },
    FactField("wholeJourney", "Whether it is done to the journey as a whole.") { $0.isForWholeJourney },
    FactField("owner", "Who sees to it.") { $0.owner },
    FactField("due", "When it is to be ready, as ISO 8601 writes dates.") { $0.due },
    FactField("status", "How far it is; null where it isn't said.") { $0.status },
    FactField("effort", "How much work it is.") { $0.effort },
    FactField("benefit", "How much good it does.") { $0.benefit },
    FactField("line", "The line of the file, from 1; null where the text isn't known.") { $0.line },
  ]
}
