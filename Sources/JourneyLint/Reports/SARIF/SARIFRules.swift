import JourneySyntax

/// The rules of a SARIF run: those that found something, by their ids, with their help.
struct SARIFRules {
  /// The rules' descriptions, in order of their ids.
  let objects: [String]
  private let indices: [String: Int]

  /// The rules of some reports.
  /// - Complexity: O(n log n) in the findings.
  init(_ reports: [LintReport]) {
    var first: [String: Diagnostic] = [:]
    for report in reports {
      for diagnostic in report.diagnostics + report.suppressed.map(\.diagnostic) where first[diagnostic.id] == nil {
        first[diagnostic.id] = diagnostic
      }
    }
    let ids = first.keys.sorted()
    objects = ids.map { id in RuleRegistry.rule(id).map { Self.object($0.about) } ?? Self.object(id, first[id]) }
    indices = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }

  /// The place of a rule in the list.
  func index(of id: String) -> Int? { indices[id] }

  /// SARIF's word for a severity.
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information: "note"
    }
  }

  private static func object(_ about: RuleDescription) -> String {
    let why = about.why.prefix(1).uppercased() + about.why.dropFirst() + "."
    return JSONValue.object([
      ("id", JSONText.quoted(about.id)),
      ("shortDescription", message(about.summary + ".")),
      ("fullDescription", message("\(about.summary): \(about.why).")),
      (
        "help",
        JSONValue.object([
          ("text", JSONText.quoted(help(about, why, isMarkdown: false))),
          ("markdown", JSONText.quoted(help(about, why, isMarkdown: true))),
        ])
      ),
      ("defaultConfiguration", JSONValue.object([("level", JSONText.quoted(level(about.severity)))])),
      ("properties", JSONValue.object([("tags", JSONValue.array([JSONText.quoted(about.family.rawValue)]))])),
    ])
  }

  private static func help(_ about: RuleDescription, _ why: String, isMarkdown: Bool) -> String {
    var text = "\(about.summary).\n\n\(why)\n"
    for (title, example) in [("What it finds", about.bad.first), ("What is well", about.good.first)] {
      guard let example else { continue }
      let fence = isMarkdown ? "\n```yaml\n\(example.text)\n```\n" : "\n\(example.text)\n"
      text += "\n" + (isMarkdown ? "**\(title)**\n" : "\(title):\n") + fence
    }
    return text
  }

  /// What the reader and the parser find has no rule: the first finding speaks for its kind.
  private static func object(_ id: String, _ diagnostic: Diagnostic?) -> String {
    let name = id.split(separator: "-").joined(separator: " ")
    let why = diagnostic?.explanation
    return JSONValue.object([
      ("id", JSONText.quoted(id)),
      ("shortDescription", message("A mistake in the text: \(name).")),
      ("fullDescription", why.map { message("A mistake in the text: \($0).") }),
      ("defaultConfiguration", JSONValue.object([("level", JSONText.quoted(level(diagnostic?.severity ?? .error)))])),
    ])
  }

  private static func message(_ text: String) -> String { JSONValue.object([("text", JSONText.quoted(text))]) }
}
