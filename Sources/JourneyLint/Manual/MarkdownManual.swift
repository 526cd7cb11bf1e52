import JourneyModel
import JourneySyntax

/// What there is to tell, as Markdown: a page a rule, one for the mistakes, and an index.
package enum MarkdownManual {
  /// Where the pages stand in the project.
  package static let folder = "docs/rules"

  /// The pages by the names of their files, in order.
  /// - Complexity: O(n) in the texts of the examples, which are linted.
  package static func pages() -> [(name: String, text: String)] {
    var pages = [(name: "README.md", text: index())]
    for rule in RuleRegistry.all { pages.append((rule.id + ".md", page(Explanation(rule.about)))) }
    pages.append(("mistakes.md", mistakes()))
    return pages
  }

  /// The page of a rule or a mistake.
  package static func page(_ explanation: Explanation) -> String {
    let family = ManualWords.markdown(explanation.group)
    return """
      # \(explanation.id)

      \(ManualWords.markdown(explanation.sentence))

      \(facts(explanation, group: explanation.isRule ? "[\(family)](README.md#\(explanation.group))" : family))

      \(body(explanation, level: 2))
      """
  }

  /// Severity, family and fix on a line.
  private static func facts(_ explanation: Explanation, group: String) -> String {
    var facts = ["**\(explanation.severity.rawValue)**", group]
    if !explanation.isOn { facts.append("off by default") }
    if explanation.isRule { facts.append(explanation.lifeStage.rawValue) }
    facts.append(explanation.fixSafety.map { $0 == .safe ? "safe fix" : "suggested fix" } ?? "no fix")
    return facts.joined(separator: " · ")
  }

  /// Everything below the heading.
  static func body(_ explanation: Explanation, level: Int) -> String {
    let marks = String(repeating: "#", count: level)
    var sections: [(title: String, text: String)] = []
    let source = explanation.source.map { "\n\nSource: \(ManualWords.markdown($0))." } ?? ""
    sections.append(("Why", ManualWords.markdown(explanation.reason) + source))
    let silent = explanation.silentWhere.map { "- " + ManualWords.markdown($0) }
    if !silent.isEmpty { sections.append(("Silent where", silent.joined(separator: "\n"))) }
    sections += examples(explanation, in: .english, "What it finds", "What is well")
    if let text = fix(explanation) { sections.append(("The fix", text)) }
    sections.append(("To change or leave it", settings(explanation)))
    sections += examples(explanation, in: .finnish, "Suomeksi: mitä se löytää", "Suomeksi: näin on hyvin")
    sections += examples(explanation, in: .swedish, "På svenska: vad den hittar", "På svenska: så är det bra")
    return sections.map { "\(marks) \($0.title)\n\n\($0.text)\n" }.joined(separator: "\n")
  }

  private static func examples(
    _ explanation: Explanation, in language: Language, _ badTitle: String, _ goodTitle: String
  ) -> [(title: String, text: String)] {
    let bad = explanation.bad.filter { $0.language == language }.map(block)
    let good = explanation.good.filter { $0.language == language }.map { circumstances($0) + fence($0.text, "yaml") }
    return [(badTitle, bad), (goodTitle, good)].filter { !$0.1.isEmpty }.map { title, blocks in
      (title, blocks.joined(separator: "\n\n"))
    }
  }

  /// A text with its marks and, below them, what is said.
  static func block(_ example: ShownExample) -> String {
    let lines = LineIndex(example.source)
    var rows = TextReport(width: 110).listing(example.findings, in: example.source)
    for finding in example.findings {
      let place = example.findings.count > 1 ? "line \(lines.line(at: finding.span.start)), " : ""
      rows.append(
        contentsOf: [""]
          + WrappedWords.lines("\(place)\(finding.severity.rawValue): \(finding.message)", width: 100, margin: "  "))
      if let help = finding.help ?? finding.fixes.first?.title {
        rows += WrappedWords.lines(help, width: 100, first: "  help: ", margin: "  ")
      }
    }
    return circumstances(example) + fence(rows.joined(separator: "\n"), "text")
  }

  /// By what it is judged, besides the text.
  private static func circumstances(_ example: ShownExample) -> String {
    let day = example.today.map { "Judged on \($0):\n\n" } ?? ""
    guard let other = example.comparedWith else { return day }
    return day + "Compared with\n\n" + fence(other, "yaml") + "\n\nthis one is judged:\n\n"
  }

  private static func fix(_ explanation: Explanation) -> String? {
    guard let safety = explanation.fixSafety, let example = explanation.fixed else { return nil }
    let rows = ChangedLines(from: example.text, to: example.fixedText).rows.map { row in
      switch row {
      case .kept(let line): "  " + VisibleText.shown(line)
      case .removed(let line): "- " + VisibleText.shown(line)
      case .added(let line): "+ " + VisibleText.shown(line)
      }
    }
    return "\(ManualWords.markdown(example.fixSentence)): `\(Explanation.command(safety))`\n\n"
      + fence(rows.joined(separator: "\n"), "diff")
  }

  private static func settings(_ explanation: Explanation) -> String {
    guard explanation.isRule else { return "It can't be turned off: what it stands in couldn't be read." }
    let options = explanation.options.map { option in
      "| `\(option.name)` | \(option.takes) | `\(option.standard)` | \(ManualWords.markdown(option.summary)) |\n"
    }
    let table =
      options.isEmpty
      ? "" : "\n\n| option | value | default | what it sets |\n|---|---|---|---|\n" + options.joined().dropLast()
    return "In `polku.yaml`:\n\n" + fence(explanation.settingLines.joined(separator: "\n"), "yaml") + table
      + "\n\nFor one run:\n\n" + fence(explanation.commandLine, "sh")
      + "\n\nIn the file, above the line that is meant, with the reason:\n\n" + fence(explanation.comment, "yaml")
  }

  /// A block of code; the fence is longer than any row of backquotes in the text.
  static func fence(_ text: String, _ language: String) -> String {
    var mark = "```"
    while text.contains(mark) { mark += "`" }
    return "\(mark)\(language)\n\(text)\n\(mark)"
  }
}
