public import JourneyModel
public import JourneySyntax

/// What the journey is based on.
public struct SourceFacts: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The name for people.
  public let name: String
  /// How it was gathered; `nil` where it isn't said.
  public let kind: Source.Kind?
  /// How many people or cases it rests on; `nil` where it isn't said.
  public let n: Int?
  /// How many of those who were asked have answered; `nil` where one of the two isn't known.
  public let responseRate: FiniteNumber?
  /// How many were asked; `nil` where it isn't said.
  public let sent: Int?

  init(_ source: Source, _ context: FactContext) {
    id = source.id
    name = context.text(source.name)
    kind = source.kind?.value
    n = (source.n ?? source.answered)?.value
    responseRate = source.responseRate.flatMap { FiniteNumber($0.value) }
    sent = source.sent?.value
  }
}

extension SourceFacts: FactRecord {
  package static let name = "source"
  package static let summary = "What the journey is based on."
  package static let isInline = true
  package static let fields: [FactField<SourceFacts>] = [
    FactField("id", "The id, as written or made from the name.") { $0.id },
    FactField("name", "The name for people.") { $0.name },
    FactField("kind", "How it was gathered; null where it isn't said.") { $0.kind },
    FactField("n", "How many people or cases it rests on; null where it isn't said.") { $0.n },
    FactField("sent", "How many were asked; null where it isn't said.") { $0.sent },
    FactField("responseRate", "How many of those who were asked have answered, from 0 to 1; null where unknown.") {
      $0.responseRate
    },
  ]
}
