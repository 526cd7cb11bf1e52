public import JourneySyntax

/// What fixes have made of a text.
public struct FixedText: Sendable {
  /// A fix that was applied.
  public struct AppliedFix: Hashable, Sendable {
    /// The finding's stable name.
    public let rule: String
    /// What was found.
    public let message: String
    /// What was done, as an order: "Quote the sentence".
    public let title: String
  }

  /// What was found in the text as it was.
  public let before: LintReport
  /// What is left to find in the text as it is.
  public let after: LintReport
  /// The fixes that were applied: by round, and in each by place, except where some of them had to be tried apart.
  public let applied: [AppliedFix]
  /// Whether all fixes were tried; otherwise another run may find more to do.
  public let isFinished: Bool

  /// The text as it was.
  public var source: SourceText { before.source }
  /// The text as it is.
  public var text: SourceText { after.source }
  /// The same without the journeys: of ten thousand files nobody asks for them.
  package var withoutJourneys: FixedText {
    FixedText(before: before.withoutJourney, after: after.withoutJourney, applied: applied, isFinished: isFinished)
  }

  /// Whether something was changed.
  public var isChanged: Bool { !applied.isEmpty && source.bytes != text.bytes }
}
