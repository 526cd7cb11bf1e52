import JourneySyntax

extension Baseline {
  /// The baseline as its file: sorted, an entry a line, the same bytes for the same findings.
  /// - Complexity: O(n log n) in the entries.
  public var text: String {
    var text = """
      # Findings that 'polku lint --baseline' knows and leaves out. Written by --write-baseline, shortened by
      # --prune-baseline. An entry may say why it is left, in 'reason': reasons are kept, other comments aren't.
      polku-baseline: \(Self.version)

      """
    guard !files.isEmpty else { return text + "files: []\n" }
    text += "files:\n"
    for file in files.keys.sorted() {
      text += "  - file: \(JSONText.quoted(file))\n    known:\n"
      for entry in self[file] { text += "      - {\(Self.members(entry))}\n" }
    }
    return text
  }

  private static func members(_ entry: BaselineEntry) -> String {
    var members = ["rule: \(JSONText.quoted(entry.key.rule))"]
    if !entry.key.place.isEmpty { members.append("at: \(JSONText.quoted(entry.key.place))") }
    if !entry.key.subject.isEmpty { members.append("about: \(JSONText.quoted(entry.key.subject))") }
    if entry.count > 1 { members.append("count: \(entry.count)") }
    if !entry.reason.isEmpty { members.append("reason: \(JSONText.quoted(entry.reason))") }
    return members.joined(separator: ", ")
  }
}
