import JourneyModel

/// A lane that was asked for and has nothing to show.
public struct EmptyLane: Hashable, Sendable {
  /// What `--lanes` and `polku.yaml` call it.
  public let id: String
  /// The keys that would give it something to show, in the language of the file's own; none for what no file writes.
  public let keys: [String]

  /// `nil` for an id that no lane has.
  init?(_ id: String, in journey: Journey) {
    guard let lane = LaneRegistry.all.first(where: { $0.id == id }) else { return nil }
    self.id = id
    let records = [RecordName.touchpoint, .stage, .journey].map(\.record)
    keys = lane.keys.compactMap { key in
      records.lazy.compactMap { $0.field(key) }.first?.words.word(in: journey.keyLanguage)
    }
  }
}
