public import JourneySyntax

extension Project {
  /// What a settings file was read as, with everything that is wrong in it.
  public struct Reading: Sendable {
    /// The settings; those of an empty file where the text is none.
    public let project: Project
    /// What is wrong, in order of place, without the tree's own.
    public let diagnostics: [Diagnostic]
  }

  /// Reads a project's settings from a tree.
  /// - Complexity: O(n) in the nodes of the tree.
  public static func read(_ tree: SyntaxTree) -> Reading { tree.withBorrowedRoot { read($0, of: tree) } }

  private static func read(_ root: BorrowedNode?, of tree: SyntaxTree) -> Reading {
    var reader = TreeReader(of: root)
    var record = RecordValue(name: .project, span: Span(0, 0))
    if let root, !root.isAbsent {
      switch root.kind {
      case .mapping: record = reader.mapping(root, as: .project)
      case .sequence, .scalar: reader.report(wrongTopLevel(root))
      case .invalid: break
      }
    }
    let keyLanguage = reader.keyLanguage
    var frame = reader.frame(of: record, over: .standard)
    let language = frame.language?.value ?? keyLanguage
    if let root {
      let errors = tree.diagnostics + reader.findings.diagnostics
      frame.scales.unread.formUnion(RatingScale.unread(in: root, as: .project, errors: errors))
    }
    reader.judgePending(
      scales: frame.scales, allowsComma: language.usesDecimalComma || keyLanguage.usesDecimalComma)
    reader.reportMixedLanguages(in: tree.source)

    var builder = ModelBuilder()
    let project = Facts.with(record, in: reader.values, language: language, scales: frame.scales) {
      builder.project($0, path: tree.source.path)
    }
    builder.reportLostMentions(in: tree, of: nil, isDamaged: !tree.isAccepted || !reader.findings.diagnostics.isEmpty)
    return Reading(project: project, diagnostics: reader.findings.joined(with: builder.findings, of: tree))
  }

  private static func wrongTopLevel(_ root: BorrowedNode) -> Diagnostic {
    Diagnostic(
      id: "not-settings", message: "this is \(root.kind == .sequence ? "a list" : "a text"), not a project's settings",
      span: Span(root.span.start, root.span.start + 1), note: "settings are keys with values",
      explanation: "the settings say what the project's journeys share and how they are judged",
      help: "write keys such as 'required-phases: [awareness, purchase]'")
  }
}

extension ModelBuilder {
  /// The project that a settings file describes.
  mutating func project(_ facts: Facts, path: String) -> Project {
    let personaEntries = facts.parts(.personas)
    let channelEntries = facts.parts(.channels)
    let personaIDs = identify(personaEntries, in: personas, name: .persona, written: nil)
    let channelIDs = identify(channelEntries, in: channels, name: .channel, written: nil)
    let colors = facts.colours(.colours).map {
      Project.ColorSetting(theme: $0.theme, role: $0.role, color: $0.colour)
    }
    return Project(
      path: path, requiredPhases: requiredPhases(facts), language: facts.language,
      personas: personas(personaEntries, ids: personaIDs, isShared: true),
      channels: channels(channelEntries, ids: channelIDs, origin: .project), scales: facts.scales,
      ruleSettings: ruleSettings(facts), exclude: facts.words(.exclude),
      overrides: facts.parts(.overrides).compactMap { override($0) }, theme: facts.word(.theme), colors: colors,
      lanes: facts.has(.lanes) ? facts.words(.lanes) : nil)
  }

  private func requiredPhases(_ facts: Facts) -> [Spanned<Phase>]? {
    guard facts.has(.requiredPhases) else { return nil }
    return facts.words(.requiredPhases).map {
      Spanned(Phase.named($0.value, among: Phase.known) ?? .own($0.value), $0.span)
    }
  }

  private func ruleSettings(_ facts: Facts) -> Project.RuleSettings {
    let rules = facts.rules(.rules).map {
      Project.RuleSetting(rule: $0.rule, level: $0.level, options: $0.options)
    }
    return Project.RuleSettings(
      select: facts.has(.select) ? facts.words(.select) : nil, ignore: facts.words(.ignore), rules: rules)
  }

  /// What is different for some files; `nil` where it isn't said for which, which is then said.
  private mutating func override(_ facts: Facts) -> Project.Override? {
    let files = facts.words(.files)
    if files.isEmpty {
      let word = Record.override.field(.files)?.words.word(in: facts.language) ?? Key.files.rawValue
      findings.report(
        Diagnostic(
          id: "missing-key", message: "this says nothing about which files it is for",
          span: Span(facts.span.start, facts.span.start + 1), note: "no '\(word)' in the entry that begins here",
          explanation: "what is different for no file changes nothing",
          help: "write '\(word): [journeys/drafts/]', with paths from the folder of this file"))
      return nil
    }
    return Project.Override(
      files: files, requiredPhases: requiredPhases(facts), ruleSettings: ruleSettings(facts), span: facts.span)
  }
}
