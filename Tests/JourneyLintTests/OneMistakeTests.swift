import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// What follows from one mistake is not told as another one.
struct OneMistakeTests {
  private func ids(_ text: String) -> [String] {
    Linter().lint(SourceText(text)).diagnostics.map(\.id).filter { $0 != "missing-stage" }
  }

  /// A journey as it is, with what is to be known of a few touchpoints.
  private func journey(_ touchpoints: String..., rest: String = "") -> String {
    "journey: A\nstate: as-is\nsources: [{source: talks, kind: interview}]\nstages:\n  - stage: One\n    touchpoints:\n"
      + touchpoints.map { "      - {\($0)}\n" }.joined() + rest
  }

  private let actions = "actions:\n  - {action: Mend it, addresses: wait, owner: me, due: 2027-01-01}\n"

  @Test("a low point, its pain and its silence are three things to know, and one action answers the first two")
  func whatIsSaidOfOneTouchpoint() {
    let wait = "touchpoint: Waits, id: wait, emotion: -1, pain: Nobody says how long, wait: 30 min"
    #expect(
      Set(ids(journey(wait, "touchpoint: Pays, emotion: 1"))) == ["pain-no-action", "trough-no-action", "silent-wait"])
    #expect(!ids(journey(wait, "touchpoint: Pays, emotion: 1", rest: actions)).contains("trough-no-action"))
  }

  @Test("a wrong sign is one finding, at the touchpoint and on the whole curve")
  func aWrongSign() {
    let rest = ["touchpoint: Calls, emotion: -1", "touchpoint: Pays, emotion: 1"]
    let wait = "touchpoint: Waits, id: wait, critical: negative, owner: me, metrics: [{metric: waited, value: 9}]"
    #expect(ids(journey("\(wait), emotion: -2", rest[0], rest[1], rest: actions)).isEmpty)
    #expect(
      ids(journey("\(wait), emotion: 2, pain: Nobody says how long", rest[0], rest[1], rest: actions))
        == ["critical-polarity"])
    // Where the other sign would not be as low, the lowest point is what it is.
    #expect(
      ids(journey("\(wait), emotion: 0.5", rest[0], rest[1], rest: actions)) == [
        "critical-polarity", "trough-no-action",
      ])
  }

  @Test(
    "where an emotion can't be read, nobody knows where the curve is lowest",
    arguments: [
      "emotion: bad", "emotion: –1.5", "emotion -1.5", "emotion: -2, emotion: -2", "emotoin: -2", "emotion: -9",
    ])
  func anUnreadableEmotion(written: String) {
    let found = ids(
      journey(
        "touchpoint: Waits, id: wait, \(written)", "touchpoint: Calls, emotion: -1", "touchpoint: Pays, emotion: 1",
        rest: actions))
    #expect(!found.isEmpty && !found.contains("trough-no-action"), "\(found)")
  }

  @Test("an error at a touchpoint whose emotion is known hides no other's")
  func anotherErrorHidesNothing() {
    let found = ids(
      journey("touchpoint: Calls, emotion: -1", "touchpoint: Pays, emotion: 1, duration: long"))
    #expect(found == ["trough-no-action", "value-type"])
  }

  @Test("emotions off their scale may be on another one, and then nothing is known of lowest points and ends")
  func anotherScale() {
    let found = ids(
      "scales: {emotion: 1..5}\n" + journey("touchpoint: Calls, emotion: 1", "touchpoint: Pays, emotion: -1"))
    #expect(found == ["emotion-range"])
  }

  @Test(
    "a scale that can't be read is one finding, whatever lies on it",
    arguments: ["emotion: 1-5, expectation: 1..10", "emotion: 1..5 expectation: 1..10", "emotoin: 1..5"])
  func anUnreadableScale(written: String) {
    let touchpoints = journey(
      "touchpoint: Calls, emotion: 4, expected: 7, experienced: 7, importance: 9",
      "touchpoint: Waits, emotion: 2, pain: Cold", "touchpoint: Pays, emotion: 2, feeling: angry",
      "touchpoint: Goes, id: goes, emotion: 1, critical: negative, owner: me",
      rest: "metrics: [{metric: csat, count: 80, of: 100}]\n")
    let found = ids("scales: {\(written)}\n" + touchpoints)
      .filter { $0 != "pain-no-action" && $0 != "critical-unmeasured" }
    #expect(found.count == 1, "\(found)")
  }

  @Test("an unreadable scale leaves the others what they are")
  func otherScalesAreKnown() {
    let touchpoints = journey("touchpoint: Calls, emotion: 4", "touchpoint: Pays, emotion: 2, importance: 90")
    #expect(ids("scales: {emotion: 1-5}\n" + touchpoints) == ["value-type", "rating-range"])
  }

  @Test("an unreadable scale of the project is no mistake of its journeys")
  func anUnreadableScaleOfTheProject() {
    let project = Project.read(SyntaxTree.parse(SourceText("scales: {emotion: 1-5}\n"))).project
    let text = SourceText(journey("touchpoint: Calls, emotion: 4", "touchpoint: Pays, emotion: 5"))
    func found(_ head: String) -> [String] {
      Journey.read(SyntaxTree.parse(SourceText(head + String(decoding: text.bytes, as: UTF8.self))), project: project)
        .diagnostics.map(\.id)
    }
    #expect(found("").isEmpty)
    #expect(found("scales: {emotion: 1..4}\n") == ["emotion-range"])
  }

  @Test("the actions of a second list can't be known")
  func aSecondListOfActions() {
    let wait = "touchpoint: Waits, id: wait, emotion: -1, pain: Nobody says how long"
    let other = "actions:\n  - {action: A sign, addresses: pays, owner: me, due: 2027-01-01}\n"
    let found = ids(journey(wait, "touchpoint: Pays, emotion: 1", rest: other + actions))
    #expect(found == ["duplicate-key"])
  }

  @Test("a way that leads past the lowest point is one finding")
  func aWayPastTheLowestPoint() {
    let (calls, wait, pays) = (
      "touchpoint: Calls, emotion: -1", "touchpoint: Waits, id: wait, emotion: -2", "touchpoint: Pays, emotion: 1"
    )
    #expect(ids(journey(calls, wait, pays, rest: actions)).isEmpty)
    #expect(ids(journey("\(calls), next: pays", wait, pays, rest: actions)) == ["unreachable-touchpoint"])
  }

  @Test("a slip in one count is one finding", arguments: [[1000, 90, 850], [1000, 9000, 850]])
  func aSlipInACount(counts: [Int]) {
    let stages = counts.enumerated().map {
      "  - {stage: S\($0), entered: \($1), touchpoints: [{touchpoint: T\($0), emotion: \($0)}]}\n"
    }
    #expect(ids("journey: A\nstages:\n" + stages.joined()) == ["funnel-increases"])
  }
}
