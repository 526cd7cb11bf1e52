extension RuleDescription.Family {
  /// Its heading.
  var title: String {
    let words = rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What its rules look at, in a few words.
  var summary: String {
    switch self {
    case .structure: "whether the journey is whole: its stages and the ways through it"
    case .emotion: "what the numbers and the words for feelings say"
    case .expectation: "what was expected and what was experienced, and how long it took"
    case .promises: "what customers were promised, and what the journey is for"
    case .references: "names that lead from one part of a file to another"
    case .channels: "where customer and company meet"
    case .personas: "the people whose journey it is"
    case .evidence: "what the journey rests on, and whether it still holds"
    case .metrics: "figures, the answers behind them and their targets"
    case .blueprint: "the work on both sides of the line of visibility"
    case .improvement: "how the work on the experience goes on"
    case .privacy: "people who must not be recognised"
    case .style: "names that can be read on every map and in every language"
    case .vocabulary: "the key words of the language"
    case .suppressions: "comments to the linter"
    case .criticalMoments: "the moments that decide, and what is done about them"
    }
  }
}
