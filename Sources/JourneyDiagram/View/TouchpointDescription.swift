import JourneyAnalysis
import JourneyModel

/// One touchpoint in words, for those who hear a map, and for what appears on hovering.
struct TouchpointDescription {
  /// The touchpoint's number in the journey, from 1, and its name.
  let name: String
  /// What happens, where, how it feels, what is critical about it and what hurts, in sentences; may be empty.
  let text: String
  /// The first address of the web in its texts, as written; `nil` where there is none.
  let link: String?

  /// The words for a touchpoint in the map's language.
  ///
  /// - Complexity: O(n) in its texts.
  init(of touchpoint: Touchpoint, in context: MapContext) {
    name = "\(touchpoint.index + 1). \(context.text(touchpoint.name))"
    link = WebAddress.first(in: Self.texts(of: touchpoint).lazy.map { context.text($0) })
    let words = Words(language: context.language)
    let journey = context.journey
    var sentences: [String] = []
    if let description = touchpoint.description { sentences.append(context.text(description)) }
    if journey.stages.count > 1 {
      sentences.append("\(words.stage): \(context.text(journey.stages[touchpoint.stageIndex].heading))")
    }
    if let channel = context.channelName(of: touchpoint) {
      sentences.append("\(words.channel): \(channel)")
    }
    if let emotion = touchpoint.emotion {
      let feeling = touchpoint.feeling.map { ", \(context.text($0))" } ?? ""
      sentences.append("\(words.emotion): \(emotion.shown(in: context.language))\(feeling)")
    } else if let feeling = touchpoint.feeling {
      sentences.append("\(words.emotion): \(context.text(feeling))")
    }
    if let experience = words.experience(
      touchpoint.expected?.shown(in: context.language), touchpoint.experienced?.shown(in: context.language))
    {
      sentences.append(experience)
    }
    if let moment = context.momentByTouchpoint[touchpoint.index] {
      sentences.append(moment.heading.replacing(" · ", with: ", "))
      sentences += moment.reasons
    }
    let pains = touchpoint.pains.map { context.text($0.text) }
    if !pains.isEmpty { sentences.append("\(words.pain(pains.count)): \(pains.joined(separator: "; "))") }
    text = sentences.map(Self.ended).joined(separator: " ")
  }

  /// With a full stop, unless it ends with a sign of its own.
  private static func ended(_ sentence: String) -> String {
    let sentence = sentence.trimmingSpaces
    guard let last = sentence.last else { return "" }
    return ".!?…".contains(last) ? sentence : sentence + "."
  }

  /// Where an address may stand.
  private static func texts(of touchpoint: Touchpoint) -> [LocalizedText] {
    var texts = [touchpoint.description, touchpoint.information, touchpoint.agreement].compactMap { $0 }
    texts += touchpoint.evidence
    texts += touchpoint.frontstage
    texts += touchpoint.backstage
    texts += touchpoint.support
    texts += touchpoint.systems
    texts += touchpoint.opportunities
    texts += touchpoint.pains.map(\.text)
    texts += touchpoint.quotes.flatMap { [$0.text, $0.source].compactMap { $0 } }
    return texts
  }

  private struct Words: Wording {
    let language: Language

    var stage: String { pick("Stage", "Vaihe", "Fas") }
    var channel: String { pick("Channel", "Kanava", "Kanal") }
    var emotion: String { pick("Emotion", "Tunne", "Känsla") }

    func pain(_ count: Int) -> String {
      count == 1
        ? pick("Pain point", "Kipupiste", "Smärtpunkt") : pick("Pain points", "Kipupisteet", "Smärtpunkter")
    }

    func experience(_ expected: String?, _ experienced: String?) -> String? {
      switch (expected, experienced) {
      case (let expected?, let experienced?):
        pick(
          "Expected \(expected), experienced \(experienced)", "Odotettu \(expected), koettu \(experienced)",
          "Förväntat \(expected), upplevt \(experienced)")
      case (let expected?, nil): pick("Expected \(expected)", "Odotettu \(expected)", "Förväntat \(expected)")
      case (nil, let experienced?):
        pick("Experienced \(experienced)", "Koettu \(experienced)", "Upplevt \(experienced)")
      case (nil, nil): nil
      }
    }
  }
}
