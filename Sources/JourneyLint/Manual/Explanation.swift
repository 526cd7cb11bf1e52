package import JourneySyntax

/// What there is to tell about one kind of finding, whether a rule finds it or the reading itself.
package struct Explanation: Sendable {
  /// Something that a project may set for a rule.
  package struct Option: Sendable {
    /// Its name.
    let name: String
    /// What its value is: "a whole number from 2 to 100".
    let takes: String
    /// What counts where nothing is written.
    let standard: String
    /// What it sets, in one sentence with a full stop at its end.
    let summary: String
  }

  /// The stable name, as findings bear it.
  package let id: String
  /// The name of its group: a rule's family, or what is read.
  package let group: String
  /// Whether a rule finds it: then it can be turned off.
  package let isRule: Bool
  /// How grave its findings are, unless the settings say otherwise.
  package let severity: Severity
  /// Whether it is told unasked.
  package let isOn: Bool
  /// How far a rule is in its life.
  package let lifeStage: RuleDescription.LifeStage
  /// What is found, in one sentence without a full stop at its end.
  package let summary: String
  /// Why that matters, in one sentence without a full stop at its end.
  package let why: String
  /// What the reason rests on; `nil` where it speaks for itself.
  package let source: String?
  /// Where nothing is said, in words that go on from "it is silent where …".
  package let silentWhere: [String]
  /// What may be set for it besides its severity.
  package let options: [Option]
  /// How far its fixes may be trusted; `nil` where it promises none.
  package let fixSafety: Fix.Safety?
  /// Texts in which it is found.
  package let bad: [ShownExample]
  /// Texts in which it isn't.
  package let good: [ShownExample]

  /// What a rule is about.
  /// - Complexity: O(n) in the texts of the examples, which are linted.
  package init(_ about: RuleDescription) {
    id = about.id
    group = about.family.rawValue
    isRule = true
    severity = about.severity
    isOn = about.isOn
    lifeStage = about.lifeStage
    summary = about.summary
    why = about.why
    source = about.source
    silentWhere = about.silentWhere
    options = about.options.map {
      Option(name: $0.name, takes: $0.takes, standard: $0.shown($0.standard), summary: $0.summary)
    }
    fixSafety = about.fixSafety
    bad = about.bad.map { ShownExample($0, of: about.id, severity: about.severity) }
    good = about.good.map { ShownExample($0, of: about.id, severity: about.severity) }
  }

  /// What a mistake is about.
  /// - Complexity: O(n) in the texts of the examples, which are linted.
  package init(_ mistake: MistakeDescription) {
    id = mistake.id
    group = mistake.group.rawValue
    isRule = false
    severity = mistake.severity
    isOn = true
    lifeStage = .stable
    summary = mistake.summary
    why = mistake.why
    source = nil
    silentWhere = []
    options = []
    let isSettings = mistake.group == .settings
    bad = mistake.bad.map { ShownExample($0, of: mistake.id, severity: mistake.severity, isSettings: isSettings) }
    good = mistake.good.map { ShownExample($0, of: mistake.id, severity: mistake.severity, isSettings: isSettings) }
    fixSafety = bad.lazy.flatMap(\.findings).compactMap { $0.fixes.first?.safety }.first
  }

  /// The summary as a sentence.
  var sentence: String { summary + "." }

  /// The reason as a sentence.
  var reason: String { why.prefix(1).uppercased() + why.dropFirst() + "." }

  /// The first bad example with a fix.
  var fixed: ShownExample? { bad.first { !$0.fixTitles.isEmpty } }

  /// What a fix of this safety asks for on the command line.
  static func command(_ safety: Fix.Safety) -> String {
    safety == .safe ? "polku lint --fix" : "polku lint --fix --suggested"
  }
}
