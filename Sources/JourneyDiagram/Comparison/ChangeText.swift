import JourneyAnalysis
import JourneyModel

/// Changes as they are read: `−2 → −0.5`.
struct ChangeText {
  let words: ComparisonWords
  let journeys: JourneyComparison

  private var language: Language { words.language }

  /// A change in words, without its label.
  /// - Parameter evidence: why the touchpoint is held for the same, told with its old name.
  func text(_ change: TouchpointChange, _ evidence: MatchEvidence?) -> String {
    switch change.aspect {
    case .name:
      let name = MapWord.quoted(value(change.before, change) ?? "", in: language)
      return words.certainty(evidence).map { "\(name) (\($0))" } ?? name
    case .painSolved: return value(change.before, change) ?? ""
    case .painNew: return value(change.after, change) ?? ""
    case .painRemedied:
      return [value(change.before, change), value(change.after, change)].compactMap { $0 }.joined(separator: " – ")
    case .other: return value(change.after, change) ?? ""
    case .owner:
      return "\(value(change.before, change) ?? words.nobody) → \(value(change.after, change) ?? words.nobody)"
    default:
      return
        "\(value(change.before, change) ?? words.nothing) → \(value(change.after, change) ?? words.nothing)"
    }
  }

  /// One side of a change; `nil` where nothing stands there.
  func value(_ value: TouchpointChange.Value?, _ change: TouchpointChange) -> String? {
    switch value {
    case nil: nil
    case .rating(let rating): rating.shown(in: language) + scale(of: rating, change)
    case .gap(let gap): NumberText.text(size(of: gap, change), in: language, isSigned: true)
    case .text(let text): text.text(in: language)
    case .channel(let name, let written): name?.text(in: language) ?? written
    case .time(let time): time.text
    case .polarity(let polarity): words.polarity(polarity)
    case .level(let level): words.level(level)
    case .pain(let text, let severity):
      severity.map { "\(text.text(in: language)) (\(words.severity($0)))" } ?? text.text(in: language)
    case .fields(let names):
      names.map { name in
        Key(rawValue: name).flatMap { RecordName.touchpoint.record.field($0) }?.words.word(in: language)
          .replacing("-", with: " ") ?? name
      }.joined(separator: ", ")
    }
  }

  /// The scale, where the other side's number stands on another one.
  private func scale(of rating: Rating, _ change: TouchpointChange) -> String {
    guard case .rating(let one)? = change.before, case .rating(let two)? = change.after, one.scale != two.scale else {
      return ""
    }
    return " (\(Self.text(rating.scale, in: language)))"
  }

  /// The author's own difference; on the inner scale where the two stand on different ones.
  private func size(of gap: Gap, _ change: TouchpointChange) -> Double {
    guard case .gap(let one)? = change.before, case .gap(let two)? = change.after,
      one.expected.scale == two.expected.scale
    else { return gap.size }
    return gap.experienced.number - gap.expected.number
  }

  /// A scale: `1…5`.
  static func text(_ scale: Scale, in language: Language) -> String {
    "\(NumberText.text(scale.lower, in: language))…\(NumberText.text(scale.upper, in: language))"
  }
}
