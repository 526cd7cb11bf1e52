import JourneyModel
import JourneySyntax

/// What there is to tell, for programs: one JSON array with an object a kind of finding.
///
/// Lines and columns are 1-based, columns in characters; an end is the place behind the last character.
package enum JSONManual {
  /// The explanations, in the order given.
  package static func text(_ explanations: [Explanation], pages: RulePages = RulePages()) -> String {
    JSONValue.lines(explanations.map { object($0, pages) }) + "\n"
  }

  private static func object(_ explanation: Explanation, _ pages: RulePages) -> String {
    var members: [(name: String, value: String?)] = [
      ("id", JSONText.quoted(explanation.id)),
      ("kind", JSONText.quoted(explanation.isRule ? "rule" : "mistake")),
      ("family", JSONText.quoted(explanation.group)),
      ("severity", JSONText.quoted(explanation.severity.rawValue)),
      ("isOn", explanation.isOn ? "true" : "false"),
      ("lifeStage", JSONText.quoted(explanation.lifeStage.rawValue)),
      ("summary", JSONText.quoted(explanation.summary)),
      ("why", JSONText.quoted(explanation.why)),
      ("source", explanation.source.map(JSONText.quoted) ?? "null"),
      ("silentWhere", JSONValue.array(explanation.silentWhere.map(JSONText.quoted))),
      ("options", JSONValue.array(explanation.options.map(object))),
      ("fix", explanation.fixSafety.map { JSONText.quoted($0.rawValue) } ?? "null"),
      ("url", JSONValue.text(pages.address(of: explanation.id))),
    ]
    members.append(("bad", JSONValue.array(explanation.bad.map(bad))))
    members.append(("good", JSONValue.array(explanation.good.map { JSONValue.object(text($0)) })))
    return JSONValue.object(members)
  }

  private static func object(_ option: Explanation.Option) -> String {
    JSONValue.object([
      ("name", JSONText.quoted(option.name)), ("takes", JSONText.quoted(option.takes)),
      ("default", JSONText.quoted(option.standard)), ("summary", JSONText.quoted(option.summary)),
    ])
  }

  private static func text(_ example: ShownExample) -> [(name: String, value: String?)] {
    [
      ("language", JSONText.quoted(example.language.rawValue)), ("text", JSONText.quoted(example.text)),
      ("today", example.today.map { JSONText.quoted("\($0)") }),
      ("comparedWith", example.comparedWith.map { JSONText.quoted($0) }),
    ]
  }

  private static func bad(_ example: ShownExample) -> String {
    let lines = LineIndex(example.source)
    let findings = example.findings.map { finding in
      let (start, end) = (lines.position(of: finding.span.start), lines.position(of: finding.span.end))
      return JSONValue.object([
        ("line", String(start.line)), ("column", String(start.column)),
        ("endLine", String(end.line)), ("endColumn", String(end.column)),
        ("severity", JSONText.quoted(finding.severity.rawValue)),
        ("message", JSONText.quoted(finding.message)), ("help", JSONValue.text(finding.help)),
      ])
    }
    return JSONValue.object(
      text(example) + [
        ("findings", JSONValue.array(findings)),
        ("fixed", example.fixTitles.isEmpty ? nil : JSONText.quoted(example.fixedText)),
      ])
  }
}
