public import JourneySyntax

/// A customer journey, as one file describes it.
public struct Journey: Sendable {
  /// What the file claims to be.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// What a workshop believes.
    case hypothesis
    /// What is, with evidence.
    case asIs = "as-is"
    /// What is to be.
    case toBe = "to-be"
  }

  /// Whose journey it is.
  public enum Customer: String, Hashable, Sendable, CaseIterable {
    case external, `internal`
  }

  /// The title.
  public let title: LocalizedText
  /// The language of the texts: `language`, or else that of the keys.
  public let language: Language
  /// Where `language` is given; `nil` where it isn't.
  public let languageSpan: Span?
  /// The language of the key words.
  public let keyLanguage: Language
  /// What the file claims to be; `nil` where it claims nothing.
  public let state: Spanned<State>?
  /// The file to compare with, relative to this one.
  public let compareWith: Spanned<String>?
  /// From where to where it goes, in words.
  public let scope: LocalizedText?
  /// The phases that it means to cover; `nil` where it doesn't say.
  public let covers: [Spanned<Phase>]?
  /// What the journey is for.
  public let goal: Goal?
  /// Whose journey it is.
  public let customer: Spanned<Customer>?
  /// What the relationship is meant to be.
  public let relationship: Relationship?
  /// The scales of its numbers.
  public let scales: Scales
  /// Another list of phases than the canonical one.
  public let template: Spanned<Template>?
  /// Words to find it by.
  public let tags: [Spanned<String>]
  /// The personas: the file's own, then the project's that the file doesn't have.
  public internal(set) var personas: [Persona]
  /// The segments.
  public let segments: [Segment]
  /// The channels: the file's own, then the project's; those that touchpoints name where there is no list at all.
  public let channels: [Channel]
  /// The promises.
  public let promises: [Promise]
  /// The sources.
  public let sources: [Source]
  /// The waves of measuring.
  public let waves: [Wave]
  /// What is measured of the journey as a whole.
  public let metrics: [Metric]
  /// The steps of the ladder that the file speaks of, in its order.
  public let ladder: [LadderStep]
  /// The actions.
  public let actions: [Action]
  /// The stages, in order.
  public internal(set) var stages: [Stage]
  /// All touchpoints, in order.
  public internal(set) var touchpoints: [Touchpoint]
  /// The phases that a stage of this file may be named after: the template's or the canonical ones, and the project's.
  public let phases: [Phase]
  /// The phases that the project requires; `nil` where it has no such setting.
  public let requiredByProject: [Phase]?
  /// The whole document's value.
  public let span: Span

  var touchpointIndices: [String: Int]

  /// The touchpoint with an id; the first of those that share it, `nil` where there is none.
  public func touchpoint(_ id: String) -> Touchpoint? { touchpointIndices[id].map { touchpoints[$0] } }
  /// The touchpoint that a reference means; `nil` where it leads nowhere.
  public func touchpoint(_ reference: Reference) -> Touchpoint? { reference.id.flatMap { touchpoint($0) } }
  /// The place of the touchpoint that a reference means; `nil` where it leads nowhere.
  package func touchpointIndex(_ reference: Reference) -> Int? { reference.id.flatMap { touchpointIndices[$0] } }
  /// The stage that a touchpoint belongs to.
  public func stage(of touchpoint: Touchpoint) -> Stage { stages[touchpoint.stageIndex] }
  /// The persona with an id.
  public func persona(_ id: String) -> Persona? { personas.first { $0.id == id } }
  /// The channel with an id.
  public func channel(_ id: String) -> Channel? { channels.first { $0.id == id } }
  /// The channel of a touchpoint; `nil` where it has none or names one that isn't there.
  public func channel(of touchpoint: Touchpoint) -> Channel? { touchpoint.channel?.id.flatMap { channel($0) } }
  /// The source with an id.
  public func source(_ id: String) -> Source? { sources.first { $0.id == id } }

  /// The list of phases that a complete journey has: the project's, the template's or the canonical ones.
  public var requiredPhases: [Phase] { requiredByProject ?? template?.value.phases ?? Phase.canonical }
}
