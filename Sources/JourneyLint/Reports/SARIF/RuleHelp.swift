/// What a viewer shows beside a finding: why it matters, where its rule is silent, an example of each kind, how to change
/// or leave it. The same facts as on the rule's page, without its findings: those stand in the report.
struct RuleHelp {
  private let sentences: [String]
  private let silentWhere: [String]
  private let bad: String?
  private let good: String?
  /// The comment that leaves a finding as it is; `nil` where nothing does.
  private let comment: String?

  /// Help about a rule.
  init(_ about: RuleDescription) {
    sentences =
      [about.summary + ".", Self.sentence(about.why)] + (about.source.map { ["Source: \($0)."] } ?? [])
    silentWhere = about.silentWhere
    bad = about.bad.first?.text
    good = about.good.first?.text
    comment = "# polku: ignore \(about.id): the reason"
  }

  /// Help about a mistake.
  init(_ mistake: MistakeDescription) {
    sentences = [mistake.summary + ".", Self.sentence(mistake.why)]
    silentWhere = []
    bad = mistake.bad.first?.text
    good = mistake.good.first?.text
    comment = nil
  }

  /// What is found and why that matters, in two sentences.
  var description: String { sentences.prefix(2).joined(separator: " ") }

  /// The help for viewers without Markdown.
  var text: String {
    var parts = sentences
    if !silentWhere.isEmpty { parts.append("Silent where:\n" + silentWhere.map { "- \($0)" }.joined(separator: "\n")) }
    if let bad { parts.append("What it finds:\n\n\(bad)") }
    if let good { parts.append("What is well:\n\n\(good)") }
    if let comment { parts.append("To leave it as it is:\n\n\(comment)") }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The help in Markdown.
  var markdown: String {
    var parts = sentences.map(ManualWords.markdown)
    if !silentWhere.isEmpty {
      parts.append("**Silent where**\n\n" + silentWhere.map { "- " + ManualWords.markdown($0) }.joined(separator: "\n"))
    }
    if let bad { parts.append("**What it finds**\n\n" + MarkdownManual.fence(bad, "yaml")) }
    if let good { parts.append("**What is well**\n\n" + MarkdownManual.fence(good, "yaml")) }
    if let comment { parts.append("**To leave it as it is**\n\n" + MarkdownManual.fence(comment, "yaml")) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }
}
