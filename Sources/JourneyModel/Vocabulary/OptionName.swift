/// The names of what can be set for rules; what they mean is up to the rule.
package enum OptionName: String, Hashable, Sendable, CaseIterable {
  case allowed, fewest, from, most, oldest, stages, touchpoints

  /// Its words in the three languages.
  package var words: Words {
    switch self {
    case .allowed: Words("allowed", "sallitut", "tillåtna")
    case .fewest: Words("fewest", "vähintään", "minst")
    case .from: Words("from", "alkaen", "från")
    case .most: Words("most", "enintään", "högst")
    case .oldest: Words("oldest", "vanhin", "äldst")
    case .stages: Words("stages", "vaiheet", "faser")
    case .touchpoints: Words("touchpoints", "kosketuspisteet", "kontaktpunkter")
    }
  }

  /// The name that a word means in any of the three languages, without regard to case; `nil` where it means none.
  package init?(word: String) {
    let normal = WordForm.normal(word)
    guard let name = Self.allCases.first(where: { $0.words.all.contains(normal) }) else { return nil }
    self = name
  }
}
