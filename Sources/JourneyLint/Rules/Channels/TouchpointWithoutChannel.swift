import JourneyModel
import JourneySyntax

/// Finds the few touchpoints that have no channel where the others have one.
struct TouchpointWithoutChannel: Rule {
  let about = RuleDescription(
    "touchpoint-no-channel", .channels, .warning,
    summary: "A touchpoint has no channel, and nearly all others of the file have one",
    why: "the touchpoint is missing from the channels on the map, and changes of channel can't be counted there",
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, emotion: 1}
            - {touchpoint: ↓Is reminded, emotion: 1}
            - {touchpoint: Walks in, channel: salon, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 1}
            - {touchpoint: In front of the mirror, channel: salon, emotion: 2}
      """
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, emotion: 1}
            - {touchpoint: Walks in, channel: salon, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 1}
            - {touchpoint: In front of the mirror, channel: salon, emotion: 2}
            - {touchpoint: The salon orders colour, backstage: The owner writes a list}
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, emotion: 1}
            - {touchpoint: Walks in, channel: salon, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 1}
            - {touchpoint: Goes home, emotion: 2}
            - {touchpoint: In front of the mirror, emotion: 2}
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, emotion: 1}
            - {touchpoint: Walks in, channel: salon, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 1}
            - {touchpoint: In front of the mirror, channel: salon, emotion: 2}
            - {touchpoint: Washes it at home, initiator: customer, emotion: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let touchpoints = subject.journey.touchpoints
    let without = touchpoints.filter { $0.channel == nil }
    // Four of five say that the file means to name them all.
    guard without.count * 5 <= touchpoints.count else { return [] }
    return without.compactMap { touchpoint in
      let isBehindTheScenes = touchpoint.emotion == nil && !(touchpoint.backstage + touchpoint.support).isEmpty
      // What stands on the stage has the rule 'visibility-crossed'.
      guard !isBehindTheScenes, touchpoint.frontstage.isEmpty, touchpoint.initiator?.value != "customer",
        !subject.hasError(in: touchpoint.span)
      else { return nil }
      return finding(
        "\(Shown.quoted(touchpoint.name.text)) has no channel", at: touchpoint.nameSpan,
        note: "\(touchpoints.count - without.count) of \(touchpoints.count) touchpoints have one",
        help: "write the 'channel' where it happens; where the customer is alone, write 'initiator: customer'")
    }
  }
}
