import JourneyAnalysis
import JourneyModel

/// What there is to tell of a touchpoint.
struct TouchpointStory: Sendable {
  /// An emotion as the author wrote it, and on the inner scale.
  struct Emotion: Sendable {
    /// The author's number, with its sign.
    let text: String
    /// −2…2.
    let level: Double
  }

  /// What was expected and what was experienced; either may be missing.
  struct Expectation: Sendable {
    let expected: String?
    let experienced: String?
    /// Experience less expectation on the inner scale, −4…4; `nil` where one of them is missing.
    let gap: Double?

    /// `expected 3 → experienced 4`, as far as given.
    func pair(in language: Language) -> String {
      [
        expected.map { "\(MapWord.expectedRating.text(in: language)) \($0)" },
        experienced.map { "\(MapWord.experiencedRating.text(in: language)) \($0)" },
      ].compactMap { $0 }.joined(separator: " → ")
    }

    /// The sign of the gap: up for better than expected, down for worse; `nil` where there is no gap to speak of.
    var sign: String? { gap.map { $0 > 0 ? "↑" : $0 < 0 ? "↓" : "=" } }
  }

  /// Something that goes wrong.
  struct Trouble: Sendable {
    let text: String
    let severity: Degree?
    let cause: String?
  }

  /// A way on.
  struct Way: Sendable {
    /// The number and the name of the touchpoint it leads to.
    let number: Int
    let name: String
    /// `60 %`; `nil` where nobody counted.
    let share: String?
  }

  /// The 1-based place among all touchpoints of the journey.
  let number: Int
  let name: String
  let description: String?
  let channel: String?
  let isOptional: Bool
  /// Whose touchpoint it is, where it isn't everybody's.
  let personas: [String]
  let owner: String?
  let emotion: Emotion?
  let feeling: String?
  let expectation: Expectation?
  /// How long it takes or makes wait, each with what was expected: `Wait 24 d, expected 14 d`.
  let times: [String]
  let moment: StoryMoment?
  /// What customers said and where, then what they think; in quotation marks.
  let quotes: [(text: String, source: String?)]
  /// The gravest first.
  let pains: [Trouble]
  let opportunities: [String]
  /// What the customer sees and is told, and what employees, processes and systems do for it; only what is written.
  let service: [(label: MapWord, texts: [String])]
  let actions: [ActionStory]
  /// The ways on, where they are written; a single one to the next touchpoint isn't told.
  let ways: [Way]
}

extension TouchpointStory {
  /// What is looked up for every touchpoint.
  struct Facts {
    private let journey: Journey
    private let language: Language
    private var channels: [String: String] = [:]
    private var personas: [String: String] = [:]
    private var actions: [Int: [ActionStory]] = [:]
    private var moments: [Int: StoryMoment] = [:]

    init(_ journey: Journey, _ language: Language, actions: [ActionStory], moments: [StoryMoment]) {
      self.journey = journey
      self.language = language
      for channel in journey.channels where channels[channel.id] == nil {
        channels[channel.id] = channel.name.text(in: language)
      }
      for persona in journey.personas where personas[persona.id] == nil {
        personas[persona.id] = MapCurve.shortName(persona.name.text(in: language))
      }
      for action in actions {
        for number in action.numbers { self.actions[number, default: []].append(action) }
      }
      for moment in moments { self.moments[moment.number] = moment }
    }

    func story(of touchpoint: Touchpoint) -> TouchpointStory {
      let gap = Gap(touchpoint)
      let hasExpectation = touchpoint.expected != nil || touchpoint.experienced != nil
      return TouchpointStory(
        number: touchpoint.index + 1, name: text(touchpoint.name), description: touchpoint.description.map(text),
        channel: touchpoint.channel.map { $0.id.flatMap { channels[$0] } ?? $0.written },
        isOptional: touchpoint.isOptional, personas: touchpoint.personas.compactMap { $0.id.flatMap { personas[$0] } },
        owner: touchpoint.owner.map(text),
        emotion: touchpoint.emotion.map { Emotion(text: $0.shown(in: language), level: $0.level) },
        feeling: touchpoint.feeling.map(text),
        expectation: hasExpectation
          ? Expectation(
            expected: touchpoint.expected?.shown(in: language),
            experienced: touchpoint.experienced?.shown(in: language), gap: gap?.size) : nil,
        times: times(of: touchpoint), moment: moments[touchpoint.index + 1],
        quotes: touchpoint.quotes.map { (quoted($0.text), $0.source.map(text)) }
          + touchpoint.thinks.map { (quoted($0), nil) },
        pains: pains(of: touchpoint), opportunities: touchpoint.opportunities.map(text),
        service: service(of: touchpoint),
        actions: actions[touchpoint.index + 1] ?? [], ways: ways(from: touchpoint))
    }

    private func text(_ text: LocalizedText) -> String { text.text(in: language) }

    private func quoted(_ text: LocalizedText) -> String { MapWord.quoted(text.text(in: language), in: language) }

    private func pains(of touchpoint: Touchpoint) -> [Trouble] {
      let pains = touchpoint.pains.map {
        Trouble(text: text($0.text), severity: $0.severity?.value, cause: $0.cause.map(text))
      }
      return [.high, .medium, .low, nil].flatMap { degree in pains.filter { $0.severity == degree } }
    }

    private func service(of touchpoint: Touchpoint) -> [(label: MapWord, texts: [String])] {
      let rows: [(MapWord, [LocalizedText])] = [
        (.evidence, touchpoint.evidence), (.information, touchpoint.information.map { [$0] } ?? []),
        (.frontstage, touchpoint.frontstage), (.backstage, touchpoint.backstage), (.support, touchpoint.support),
        (.legendSystem, touchpoint.systems),
      ]
      return rows.filter { !$1.isEmpty }.map { ($0, $1.map(text)) }
    }

    private func times(of touchpoint: Touchpoint) -> [String] {
      func line(_ word: MapWord, _ actual: TimeAmount, _ expected: TimeAmount?) -> String {
        let remark = expected.map { ", \(MapWord.expected.text(in: language)) \($0.shown(in: language))" }
        return "\(word.text(in: language)) \(actual.shown(in: language))\(remark ?? "")"
      }
      var lines: [String] = []
      if let wait = touchpoint.wait {
        lines.append(line(.wait, wait, touchpoint.expectedWait ?? touchpoint.expectedDuration))
      }
      if let duration = touchpoint.duration {
        let expected = touchpoint.expectedDuration ?? (touchpoint.wait == nil ? touchpoint.expectedWait : nil)
        lines.append(line(.duration, duration, expected))
      }
      return lines
    }

    private func ways(from touchpoint: Touchpoint) -> [Way] {
      let ways = touchpoint.next.compactMap { branch -> Way? in
        guard let target = journey.touchpoint(branch.target) else { return nil }
        let share = branch.share.map { NumberText.text($0.value * 100, in: language) + " %" }
        return Way(number: target.index + 1, name: text(target.name), share: share)
      }
      return ways.count == 1 && ways[0].number == touchpoint.index + 2 && ways[0].share == nil ? [] : ways
    }
  }
}
