import JourneyModel
import JourneySyntax

extension RuleChanges {
  /// What a project says for all files, and then what it says for those of some overrides.
  static func all(of project: Project, overrides places: [Int]) -> [RuleChanges] {
    let all = RuleChanges(project.ruleSettings) { .project($0) }
    let some = places.filter(project.overrides.indices.contains).map { place in
      RuleChanges(project.overrides[place].ruleSettings) { .override($0) }
    }
    return ([all] + some).filter { !$0.isEmpty }
  }

  /// What a settings file says in one place. What isn't there, or doesn't fit, is left out: `ProjectCheck` speaks of it.
  private init(_ settings: Project.RuleSettings, origin: (Span) -> LintSettings.Origin) {
    func mentions(_ names: [Spanned<String>]) -> [Mention] {
      names.compactMap { written in
        RuleName(written.value).map { Mention(name: $0, origin: origin(written.span)) }
      }
    }
    if let select = settings.select {
      let names = mentions(select)
      // Where no name is right, nobody can tell what was meant.
      if !names.isEmpty || select.isEmpty { selected = names }
    }
    ignored = mentions(settings.ignore)
    for setting in settings.rules {
      guard let name = RuleName(setting.rule.value) else { continue }
      if let level = setting.level {
        levels.append((Mention(name: name, origin: origin(level.span)), LintSettings.Level(level.value)))
      }
      guard let rule = RuleRegistry.rule(RuleRegistry.id(of: setting.rule.value)) else { continue }
      for written in setting.options {
        guard let key = OptionName(word: written.name.value),
          let option = rule.about.options.first(where: { $0.key == key }),
          let value = option.value(of: written.texts.map(\.value), isList: written.isList)
        else { continue }
        options.append((rule.id, option, value, origin(written.span)))
      }
    }
  }
}

extension LintSettings.Level {
  fileprivate init(_ level: Project.RuleSetting.Level) {
    switch level {
    case .off: self = .off
    case .severity(let severity): self = .severity(severity)
    }
  }
}
