public import JourneySyntax

extension Stage {
  /// Everything that a file tells about a stage, but its touchpoints.
  public struct Details: Sendable {
    /// The id, made from the name and unique among the stages.
    public let id: String
    /// The value of `stage`: a phase or a name of its own.
    public let name: LocalizedText
    /// The heading, where it differs from the name.
    public let title: LocalizedText?
    /// The phase it belongs to, by `phase` or by its name; `nil` where it belongs to none.
    public let phase: Phase?
    /// Where the phase is named: at `phase` or at `stage`; `nil` where it belongs to none.
    public let phaseSpan: Span?
    /// What the customer wants to achieve in it.
    public let goal: LocalizedText?
    /// How many came in.
    public let entered: Spanned<Int>?
    /// How many went out of it into the next one.
    public let exited: Spanned<Int>?
    /// Whether it may be left out; `false` by default.
    public let isOptional: Bool
    /// Who is responsible for it.
    public let owner: LocalizedText?
    /// Where the customer is in the life of the relationship.
    public let lifecycle: Spanned<Phase>?
    /// What is measured of the stage as a whole.
    public let metrics: [Metric]
    /// The part that customers go by themselves before they meet the company, 0…1.
    public let selfDirectedShare: Number?
    /// Where the name stands.
    public let nameSpan: Span
    /// The whole entry.
    public let span: Span
  }
}
