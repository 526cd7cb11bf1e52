public import JourneySyntax

extension Journey {
  /// Everything that a file tells about a journey.
  public struct Details: Sendable {
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

    /// The ids of the touchpoints, in the order of the list.
    var touchpointIDs: NameTable
    /// The keys that the file has, with values that fit.
    package let keys: KeySet
  }
}
