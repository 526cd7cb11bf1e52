import JourneySyntax

extension TextManual {
  /// Everything that can be explained, by group: a line or two each.
  package func list() -> String {
    let groups = ExplanationRegistry.groups
    let longest = groups.flatMap(\.ids).map(\.count).max() ?? 0
    var rows = [
      "The rules by family: severity, and where it stands there, the fix (safe, or ask: to be looked at).",
      "polku explain RULE tells why, with examples; polku explain FAMILY tells it of a whole family.",
    ].flatMap { WrappedWords.lines($0, width: width) }
    var isOfRules = true
    for group in groups {
      if isOfRules, !group.isOfRules {
        let words = "What the reading finds by itself. It can't be turned off."
        rows += [""] + WrappedWords.lines(words, width: width)
        isOfRules = false
      }
      rows += ["", styled(.heading, group.name) + styled(.frame, " · " + group.summary)]
      for id in group.ids { rows += row(id, longest) }
    }
    return rows.map { $0 + "\n" }.joined()
  }

  private func row(_ id: String, _ longest: Int) -> [String] {
    let name = id + String(repeating: " ", count: longest - id.count)
    guard let rule = RuleRegistry.rule(id) else {
      guard let mistake = MistakeRegistry.mistake(id) else { return [] }
      return entry(name, mistake.severity, isOn: true, fix: "", mistake.summary)
    }
    let about = rule.about
    let fix = about.fixSafety.map { $0 == .safe ? "safe" : "ask" } ?? ""
    return entry(name, about.severity, isOn: about.isOn, fix: fix, about.summary)
  }

  private func entry(_ name: String, _ severity: Severity, isOn: Bool, fix: String, _ summary: String) -> [String] {
    let level = isOn ? severity.rawValue : "off"
    let padding = String(repeating: " ", count: 8 - level.count)
    let fixed = fix + String(repeating: " ", count: 5 - fix.count)
    let indent = name.count + 2 + 2 + 8 + 5
    let lines = WrappedWords.lines(
      summary, width: max(width, indent + 24), first: String(repeating: " ", count: indent),
      margin: String(repeating: " ", count: indent))
    let shown = isOn ? styled(.severity(severity), level) : styled(.frame, level)
    return ["  " + name + "  " + shown + padding + fixed + lines[0].dropFirst(indent)] + lines.dropFirst()
  }
}
