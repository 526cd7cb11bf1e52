import JourneyModel

/// What there is to tell of an action.
struct ActionStory: Sendable {
  let text: String
  let owner: String?
  /// When it is to be ready, as the language writes dates.
  let due: String?
  let status: String?
  /// The numbers of the touchpoints that are told and that it addresses, ascending.
  let numbers: [Int]
  /// Whether it is done to the journey as a whole, and not to one touchpoint.
  let isForWholeJourney: Bool

  /// Owner, date and status, as far as they are known.
  var facts: [String] { [owner, due, status].compactMap { $0 } }

  /// All actions in the order of the file; without those that address only touchpoints that aren't told.
  static func all(of journey: Journey, at told: [Touchpoint], _ language: Language) -> [ActionStory] {
    let toldPlaces = Set(told.map(\.index))
    return journey.actions.compactMap { action in
      var places: Set<Int> = []
      var isForWholeJourney = action.addresses.isEmpty
      for address in action.addresses {
        switch address {
        case .journey: isForWholeJourney = true
        case .touchpoint(let reference):
          if let place = journey.touchpoint(reference)?.index { places.insert(place) }
        }
      }
      let numbers = places.intersection(toldPlaces).sorted().map { $0 + 1 }
      guard isForWholeJourney || !numbers.isEmpty else { return nil }
      return ActionStory(
        text: action.text.text(in: language), owner: action.owner.map { $0.text(in: language) },
        due: action.due.map { $0.value.written(in: language) },
        status: action.status.map { word(for: $0.value).text(in: language) }, numbers: numbers,
        isForWholeJourney: isForWholeJourney)
    }
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
