import JourneySyntax

/// The rules of a SARIF run: those that found something, by their ids, with their help.
struct SARIFRules {
  /// The rules' descriptions, in order of their ids.
  let objects: [String]
  private let indices: [String: Int]

  /// The rules of some reports.
  /// - Parameter pages: where the rules can be read about.
  /// - Complexity: O(n log n) in the findings.
  init(_ reports: [LintReport], pages: RulePages = RulePages()) {
    var first: [String: Diagnostic] = [:]
    for report in reports {
      for diagnostic in report.diagnostics + report.suppressed.map(\.diagnostic) where first[diagnostic.id] == nil {
        first[diagnostic.id] = diagnostic
      }
    }
    let ids = first.keys.sorted()
    objects = ids.map { Self.object($0, first[$0], pages) }
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

  private static func object(_ id: String, _ diagnostic: Diagnostic?, _ pages: RulePages) -> String {
    let rule = RuleRegistry.rule(id)?.about
    let mistake = rule == nil ? MistakeRegistry.mistake(id) : nil
    let help = rule.map { RuleHelp($0) } ?? mistake.map { RuleHelp($0) }
    let summary = rule?.summary ?? mistake?.summary ?? id.split(separator: "-").joined(separator: " ")
    let severity = rule?.severity ?? mistake?.severity ?? diagnostic?.severity ?? .error
    let group = rule?.family.rawValue ?? mistake?.group.rawValue
    return JSONValue.object([
      ("id", JSONText.quoted(id)),
      ("shortDescription", message(summary + ".")),
      ("fullDescription", help.map { message($0.description) }),
      (
        "help",
        help.map {
          JSONValue.object([("text", JSONText.quoted($0.text)), ("markdown", JSONText.quoted($0.markdown))])
        }
      ),
      ("helpUri", JSONValue.text(pages.address(of: id))),
      ("defaultConfiguration", JSONValue.object([("level", JSONText.quoted(level(severity)))])),
      ("properties", group.map { JSONValue.object([("tags", JSONValue.array([JSONText.quoted($0)]))]) }),
    ])
  }

  private static func message(_ text: String) -> String { JSONValue.object([("text", JSONText.quoted(text))]) }
}
