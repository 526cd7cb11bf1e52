public import JourneyModel
public import JourneySyntax

/// A touchpoint with all its figures.
public struct TouchpointFacts: Hashable, Sendable {
  /// The 1-based place among the journey's touchpoints.
  public let number: Int
  /// The id.
  public let id: String
  /// What happens, in a few words.
  public let name: String
  /// The id of its stage.
  public let stage: String
  /// What kind of touchpoint it is.
  public let type: TouchpointType?
  /// The channel's name.
  public let channel: String?
  /// Who is responsible for it: its own owner, or else that of its stage.
  public let owner: String?
  /// The ids of the personas it belongs to; empty for all.
  public let personas: [String]
  /// Whether it may be left out.
  public let isOptional: Bool
  /// What it is to the customer.
  public let level: ExperienceLevel?
  /// How the customer feels.
  public let emotion: RatingFacts?
  /// How the customer feels when it begins.
  public let before: RatingFacts?
  /// How the customer feels when it is over.
  public let after: RatingFacts?
  /// The feeling, in a word.
  public let feeling: String?
  /// What was expected.
  public let expected: RatingFacts?
  /// What was experienced.
  public let experienced: RatingFacts?
  /// The difference; `nil` where one of the two is missing.
  public let gap: GapFacts?
  /// How important it is to the customer.
  public let importance: RatingFacts?
  /// How satisfied the customer is.
  public let satisfaction: RatingFacts?
  /// Importance and how far satisfaction stays behind it, 1…20; `nil` where one of the two is missing.
  public let opportunity: FiniteNumber?
  /// How long it takes.
  public let duration: TimeFacts?
  /// How long it was expected to take.
  public let expectedDuration: TimeFacts?
  /// How long the customer waits.
  public let wait: TimeFacts?
  /// How long the customer expected to wait.
  public let expectedWait: TimeFacts?
  /// What goes wrong.
  public let pains: [PainFacts]
  /// What the customer sees and touches.
  public let evidence: [String]
  /// What the customer is told; `nil` where that isn't said.
  public let information: String?
  /// What employees do in the customer's sight.
  public let frontstage: [String]
  /// What they do out of sight.
  public let backstage: [String]
  /// What processes and partners do for it.
  public let support: [String]
  /// The systems in use.
  public let systems: [String]
  /// What makes it critical, the heaviest first; empty where nothing does.
  public let critical: [CriticalMoment.Kind]
  /// Its place among the critical touchpoints, from 1; `nil` where it isn't one.
  public let criticalRank: Int?
  /// The ids of the actions that address it.
  public let actions: [String]
  /// Whether the author wrote its id.
  let hasWrittenID: Bool
  /// The 1-based line of the file.
  public let line: Int?

  init(_ touchpoint: Touchpoint, critical: MomentFacts?, actions: [String], _ context: FactContext) {
    number = touchpoint.index + 1
    id = touchpoint.id
    name = context.text(touchpoint.name)
    stage = context.journey.stage(of: touchpoint).id
    type = touchpoint.type?.value
    channel = context.channel(of: touchpoint)
    owner = context.owner(of: touchpoint)
    personas = touchpoint.personas.compactMap(\.id)
    isOptional = touchpoint.isOptional
    level = touchpoint.level?.value
    emotion = RatingFacts(touchpoint.emotion)
    before = RatingFacts(touchpoint.before)
    after = RatingFacts(touchpoint.after)
    feeling = touchpoint.feeling.map(context.text)
    expected = RatingFacts(touchpoint.expected)
    experienced = RatingFacts(touchpoint.experienced)
    gap = GapFacts(Gap(touchpoint))
    importance = RatingFacts(touchpoint.importance)
    satisfaction = RatingFacts(touchpoint.satisfaction)
    opportunity = OpportunityScore(touchpoint).flatMap { FiniteNumber($0.value) }
    duration = TimeFacts(touchpoint.duration)
    expectedDuration = TimeFacts(touchpoint.expectedDuration)
    wait = TimeFacts(touchpoint.wait)
    expectedWait = TimeFacts(touchpoint.expectedWait)
    pains = touchpoint.pains.map { PainFacts($0, context) }
    evidence = touchpoint.evidence.map(context.text)
    information = touchpoint.information.map(context.text)
    frontstage = touchpoint.frontstage.map(context.text)
    backstage = touchpoint.backstage.map(context.text)
    support = touchpoint.support.map(context.text)
    systems = touchpoint.systems.map(context.text)
    self.critical = critical?.kinds ?? []
    criticalRank = critical?.rank
    self.actions = actions
    hasWrittenID = touchpoint.writtenID != nil
    line = context.line(touchpoint.span)
  }
}

extension TouchpointFacts: FactRecord {
  package static let name = "touchpoint"
  package static let summary = "A touchpoint with all its figures."
  package static let fields: [FactField<TouchpointFacts>] = [
    FactField("number", "Its place among the journey's touchpoints, from 1.") { $0.number },
    FactField("id", "The id, as written or made from the name.") { $0.id },
    FactField("name", "What happens, in a few words.") { $0.name },
    FactField("stage", "The id of its stage.") { $0.stage },
    FactField("type", "What kind of touchpoint it is.") { $0.type },
    FactField("channel", "The channel's name.") { $0.channel },
    FactField("owner", "Who is responsible for it: its own owner, or else that of its stage.") { $0.owner },
    FactField("personas", "The ids of the personas it belongs to; empty for all.") { $0.personas },
    FactField("optional", "Whether it may be left out.") { $0.isOptional },
    FactField("experienceLevel", "What it is to the customer.") { $0.level },
    FactField("emotion", "How the customer feels; null where nothing is written.") { $0.emotion },
    FactField("before", "How the customer feels when it begins.") { $0.before },
    FactField("after", "How the customer feels when it is over.") { $0.after },
    FactField("feeling", "The feeling, in a word.") { $0.feeling },
    FactField("expected", "What the customer expected.") { $0.expected },
    FactField("experienced", "What the customer experienced.") { $0.experienced },
    FactField("gap", "Experience less expectation; null where one of the two is missing.") { $0.gap },
    FactField("importance", "How important it is to the customer.") { $0.importance },
    FactField("satisfaction", "How satisfied the customer is with it.") { $0.satisfaction },
    FactField(
      "opportunity", "importance + max(importance − satisfaction, 0), both on 1 to 10 (Ulwick); null without both.",
      in: 1...20
    ) { $0.opportunity },
    FactField("duration", "How long it takes.") { $0.duration },
    FactField("expectedDuration", "How long the customer expects it to take.") { $0.expectedDuration },
    FactField("wait", "How long the customer waits.") { $0.wait },
    FactField("expectedWait", "How long the customer expects to wait.") { $0.expectedWait },
    FactField("pains", "What goes wrong.") { $0.pains },
    FactField("evidence", "What the customer sees and touches.") { $0.evidence },
    FactField("information", "What the customer is told; null where that isn't said.") { $0.information },
    FactField("frontstage", "What employees do in the customer's sight.") { $0.frontstage },
    FactField("backstage", "What they do out of sight.") { $0.backstage },
    FactField("support", "What processes and partners do for it.") { $0.support },
    FactField("systems", "The systems in use.") { $0.systems },
    FactField("critical", "What makes it critical; empty where nothing does.") { $0.critical },
    FactField("criticalRank", "Its place among the critical touchpoints, from 1; null where it isn't one.") {
      $0.criticalRank
    },
    FactField("actions", "The ids of the actions that address it.") { $0.actions },
    FactField("line", "The line of the file, from 1; null where the text isn't known.") { $0.line },
  ]
}
