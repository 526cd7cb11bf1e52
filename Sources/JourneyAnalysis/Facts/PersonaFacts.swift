import JourneyModel

/// Somebody whose journey it is.
public struct PersonaFacts: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The name for people.
  public let name: String
  /// What the persona wants to achieve.
  public let goal: String?

  init(_ persona: Persona, _ context: FactContext) {
    id = persona.id
    name = context.text(persona.name)
    goal = persona.goal.map(context.text)
  }
}

extension PersonaFacts: FactRecord {
  package static let name = "persona"
  package static let summary = "Somebody whose journey it is."
  package static let isInline = true
  package static let fields: [FactField<PersonaFacts>] = [
    FactField("id", "The id, as written or made from the name.") { $0.id },
    FactField("name", "The name for people.") { $0.name },
    FactField("goal", "What the persona wants to achieve.") { $0.goal },
  ]
}
