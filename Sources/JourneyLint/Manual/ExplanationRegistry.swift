import JourneyModel

/// Everything that can be explained: the rules by family, then the mistakes of the reading by group.
package enum ExplanationRegistry {
  /// A family of rules, or a group of mistakes.
  package struct Group: Sendable {
    /// The word that asks for it: `critical-moments`.
    package let name: String
    /// Its heading: "Critical moments".
    package let title: String
    /// What it is about, in a few words.
    package let summary: String
    /// Whether rules stand in it.
    package let isOfRules: Bool
    /// The ids in it, in order.
    package let ids: [String]
  }

  /// The groups in the order of the manual, none of them empty.
  package static var groups: [Group] {
    let families = RuleDescription.Family.allCases.map { family in
      Group(
        name: family.rawValue, title: family.title, summary: family.summary, isOfRules: true,
        ids: RuleRegistry.all.filter { $0.about.family == family }.map(\.id))
    }
    let others = MistakeDescription.Group.allCases.map { group in
      Group(
        name: group.rawValue, title: group.title, summary: group.summary, isOfRules: false,
        ids: MistakeRegistry.all.filter { $0.group == group }.map(\.id))
    }
    return (families + others).filter { !$0.ids.isEmpty }
  }

  /// The ids that a word asks for: its own, or those of its group; empty where nothing is called so.
  package static func ids(named word: String) -> [String] {
    if let rule = RuleRegistry.rule(word) { return [rule.id] }
    if MistakeRegistry.mistake(word) != nil { return [word] }
    return groups.first { $0.name == word }?.ids ?? []
  }

  /// What there is to tell about an id; `nil` where nothing is called so.
  package static func explanation(_ id: String) -> Explanation? {
    if let rule = RuleRegistry.rule(id) { return Explanation(rule.about) }
    return MistakeRegistry.mistake(id).map { Explanation($0) }
  }

  /// What is wrong with a word that asks for nothing there is, and what to write instead.
  package static func problem(with word: String) -> String {
    let names = groups.flatMap(\.ids) + groups.map(\.name)
    let near = Nearest.match(for: word, among: names)
    return "no rule or family is called \(Shown.quoted(word)): "
      + (near.map { "write '\($0)'" } ?? "polku explain without a name lists them")
  }
}
