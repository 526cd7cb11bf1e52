import JourneyModel
import JourneySyntax

/// Finds comments to the linter that take nothing out of the report.
struct UnusedSuppression: Rule {
  let about = RuleDescription(
    "suppression-unused", .suppressions, .warning,
    summary: "A comment tells the linter to ignore what it doesn't find",
    why: "the comment would hide the next finding of its kind, which nobody has thought about",
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        # polku: ignore ↓stage-empty: the shop opens in spring
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """
    ],
    good: [
      """
      journey: A haircut
      # polku: ignore-file missing-stage: the rest is in the salon's own journey
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """
    ])

  /// The finding for a rule's name in a comment.
  func finding(for name: SuppressionComment.Name) -> Diagnostic {
    finding(
      "\(Shown.quoted(name.text)) finds nothing here", at: name.span, note: "there is nothing to ignore",
      help: "take the comment out, or put it on the line above what it is about")
  }
}
