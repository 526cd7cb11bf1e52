import JourneySyntax

extension MarkdownManual {
  /// The list of the rules, by family.
  package static func index() -> String {
    var text = """
      # The rules

      What `polku lint` finds, by family. Each rule has a page that says why it matters, where it is silent, and shows
      examples in English, Finnish and Swedish; `polku explain RULE` tells the same in the terminal. A rule that is *off*
      waits until the settings give it a severity. A *safe* fix is applied by `polku lint --fix`, a *suggested* one is to be
      looked at.

      Besides the rules, reading a file finds [mistakes](mistakes.md) in its syntax and its values.

      """
    for group in ExplanationRegistry.groups where group.isOfRules {
      text +=
        "\n## \(group.title)\n\n\(sentence(group.summary))\n\n| rule | severity | fix | finds |\n|---|---|---|---|\n"
      for about in group.ids.compactMap({ RuleRegistry.rule($0)?.about }) {
        let severity = about.isOn ? about.severity.rawValue : "*off*"
        let fix = about.fixSafety?.rawValue ?? ""
        text += "| [\(about.id)](\(about.id).md) | \(severity) | \(fix) | \(ManualWords.markdown(about.summary)) |\n"
      }
    }
    return text
  }

  /// The mistakes that reading finds, all on one page.
  package static func mistakes() -> String {
    var text = """
      # Mistakes

      What reading a file finds by itself, before any [rule](README.md) looks at it. It can't be turned off: what a
      mistake stands in couldn't be read. `polku explain NAME` tells the same in the terminal.

      """
    for group in ExplanationRegistry.groups where !group.isOfRules {
      text += "\n## \(group.title)\n\n\(sentence(group.summary))\n"
      for mistake in group.ids.compactMap({ MistakeRegistry.mistake($0) }) {
        let explanation = Explanation(mistake)
        text += "\n### \(explanation.id)\n\n\(ManualWords.markdown(explanation.sentence)) "
        text += "\(ManualWords.markdown(explanation.reason))\n"
        for example in explanation.bad { text += "\n" + block(example) + "\n" }
        for example in explanation.good { text += "\n" + fence(example.text, "yaml") + "\n" }
      }
    }
    return text
  }

  /// A few words as a sentence.
  private static func sentence(_ words: String) -> String {
    ManualWords.markdown(words.prefix(1).uppercased() + words.dropFirst() + ".")
  }
}
