import JourneyModel
import JourneySyntax

/// What a project's settings say about rules that there aren't, options that they haven't, and values that don't fit.
struct RuleMistakes {
  /// The most that are told of one file.
  private static let most = 1000

  /// What was found, in no order.
  private(set) var found: [Diagnostic] = []
  /// Looking for near words takes time: where more is wrong than this, the rest gets no suggestion.
  private var looksLeft = 200

  /// Looks at what is said in one place.
  mutating func look(at settings: Project.RuleSettings) {
    for name in (settings.select ?? []) + settings.ignore where found.count < Self.most && RuleName(name.value) == nil {
      report(unknownRule(name))
    }
    for setting in settings.rules {
      guard found.count < Self.most else { return }
      guard let name = RuleName(setting.rule.value) else {
        report(unknownRule(setting.rule))
        continue
      }
      look(at: setting.options, of: name)
    }
  }

  private mutating func look(at written: [Project.RuleSetting.Option], of rule: RuleName) {
    let options = rule.isFamily ? [] : RuleRegistry.rule(RuleRegistry.id(of: rule.text))?.about.options ?? []
    var seen: [OptionName: Span] = [:]
    for written in written {
      guard let key = OptionName(word: written.name.value), let option = options.first(where: { $0.key == key }) else {
        report(unknownOption(written, of: rule, options))
        continue
      }
      if let first = seen[key] { report(saidTwice(written, first)) }
      seen[key] = written.name.span
      if option.value(of: written.texts.map(\.value), isList: written.isList) == nil {
        report(unfit(written, option, of: rule))
      }
    }
  }

  /// Looks at a pattern for paths.
  mutating func look(at pattern: Spanned<String>) {
    if PathPattern(pattern.value.utf8) == nil { report(emptyPattern(pattern)) }
  }

  /// Looks at a phase that journeys must have. One's own words are fine, so a word that is nearly one of the language's is
  /// only told.
  mutating func look(at phase: Spanned<Phase>) {
    guard case .own(let word) = phase.value, looksLeft > 0 else { return }
    looksLeft -= 1
    guard let near = phase.value.probableSlip else { return }
    report(
      Diagnostic(
        id: "unknown-phase", severity: .information, message: "\(Shown.quoted(word)) is nearly the phase '\(near)'",
        span: phase.span, note: "did you mean '\(near)'?",
        explanation: "a phase that no stage is called by is missing in every journey",
        help: "write '\(near)'; words of your own are fine",
        fixes: [Fix("Write '\(near)'", safety: .suggested, edits: [Edit(phase.span, near)])]))
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    if found.count < Self.most { found.append(diagnostic) }
  }

  private mutating func unknownRule(_ name: Spanned<String>) -> Diagnostic {
    looksLeft -= 1
    let problem = RuleName.problem(with: name.value, isNearSought: looksLeft >= 0)
    return Diagnostic(
      id: "unknown-rule", message: problem.message, span: name.span,
      explanation: "a setting for a rule that isn't there changes nothing", help: problem.remedy,
      fixes: problem.near.map { [Fix("Write '\($0)'", safety: .suggested, edits: [Edit(name.span, $0)])] } ?? [])
  }

  private mutating func unknownOption(
    _ written: Project.RuleSetting.Option, of rule: RuleName, _ options: [RuleOption]
  ) -> Diagnostic {
    let own = options.flatMap(\.key.words.all)
    looksLeft -= 1
    let near =
      looksLeft < 0
      ? nil : Nearest.match(for: written.name.value, among: own + (Record.rule.field(.severity)?.words.all ?? []))
    let names = ["severity"] + options.map(\.name)
    return Diagnostic(
      id: "unknown-option",
      message: "\(Shown.quoted(written.name.value)) is nothing that can be set for \(Shown.quoted(rule.text))",
      span: written.name.span, note: near.map { "did you mean '\($0)'?" },
      explanation: "a setting that the rule doesn't know changes nothing",
      help: near.map { "write '\($0)'" }
        ?? (names.count == 1 ? "only its severity can be set" : "what can be set is \(Shown.alternatives(names))"),
      fixes: near.map { [Fix("Write '\($0)'", safety: .suggested, edits: [Edit(written.name.span, $0)])] } ?? [])
  }

  private func unfit(
    _ written: Project.RuleSetting.Option, _ option: RuleOption, of rule: RuleName
  ) -> Diagnostic {
    let text = written.texts.first?.value
    let found = written.isList ? "a list" : text.map { Shown.quoted($0) } ?? "this"
    let isTooMany = if case .words = option.kind { written.isList } else { false }
    return Diagnostic(
      id: "option-value",
      message: "\(Shown.quoted(written.name.value)) of '\(rule.text)' takes \(option.takes)"
        + (isTooMany ? "" : ", not \(found)"),
      span: written.span, note: "where it isn't written, it is \(option.shown(option.standard))",
      explanation: "a value that doesn't fit is left out, and the rule judges as it does by itself",
      help: "write \(option.takes), such as '\(written.name.value): \(option.example)'")
  }

  private func saidTwice(_ written: Project.RuleSetting.Option, _ first: Span) -> Diagnostic {
    Diagnostic(
      id: "duplicate-key", message: "\(Shown.quoted(written.name.value)) says again what stands here already",
      span: written.name.span, labels: [Label(first, "the first one")],
      explanation: "only one of two values can count, and a reader can't know which was meant",
      help: "keep one of the two")
  }

  private func emptyPattern(_ pattern: Spanned<String>) -> Diagnostic {
    Diagnostic(
      id: "value-type", message: "\(Shown.quoted(pattern.value)) is a pattern that no path can match",
      span: pattern.span, explanation: "a pattern that matches nothing changes nothing",
      help: "write a path from the folder of this file, such as 'journeys/drafts/' or '**/old-*'")
  }
}
