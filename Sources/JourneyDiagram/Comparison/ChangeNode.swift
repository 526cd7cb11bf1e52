import JourneyAnalysis
import JourneyModel

/// A change of a touchpoint as JSON: the authors' own numbers with their scales and levels on the inner one.
enum ChangeNode {
  static func node(_ change: TouchpointChange) -> JSONNode {
    .object([
      ("aspect", .text(change.aspect.rawValue)), ("before", .optional(change.before, node)),
      ("after", .optional(change.after, node)), ("effect", .optional(change.effect) { .text($0.rawValue) }),
      ("rise", .optional(change.rise) { .number(ComparisonNodes.rounded($0)) }),
    ])
  }

  private static func node(_ value: TouchpointChange.Value) -> JSONNode {
    switch value {
    case .rating(let rating): node(rating)
    case .gap(let gap):
      .object([
        ("size", .number(ComparisonNodes.rounded(gap.size))), ("expected", node(gap.expected)),
        ("experienced", node(gap.experienced)),
      ])
    case .text(let text): .text(text.text)
    case .channel(_, let written): .text(written)
    case .time(let time):
      .object([("minutes", .number(ComparisonNodes.rounded(time.minutes))), ("text", .text(time.text))])
    case .polarity(let polarity): .text(polarity.rawValue)
    case .level(let level): .text(level.rawValue)
    case .pain(let text, let severity):
      .object([("text", .text(text.text)), ("severity", .optional(severity) { .text($0.rawValue) })])
    case .fields(let names): .list(names.map { .text($0) })
    }
  }

  private static func node(_ rating: Rating) -> JSONNode {
    .object([
      ("number", .number(rating.number)), ("scale", .list([.number(rating.scale.lower), .number(rating.scale.upper)])),
      ("level", .number(ComparisonNodes.rounded(rating.level))),
    ])
  }
}
