import JourneySyntax

/// How to change a rule, or to leave a finding as it is: lines to copy.
extension Explanation {
  /// A level that differs from the rule's own: the next milder one, or its own where it is off unasked.
  private var otherLevel: String {
    guard isOn else { return severity.rawValue }
    switch severity {
    case .error: return "warning"
    case .warning: return "info"
    case .information: return "off"
    }
  }

  /// The words that a level may have besides the one shown.
  private var furtherLevels: String {
    (Severity.allCases.map(\.rawValue) + ["off"]).filter { $0 != otherLevel }.joined(separator: ", ")
  }

  /// Lines of `polku.yaml`.
  var settingLines: [String] { ["rules:", "  \(id): \(otherLevel) # or \(furtherLevels)"] }

  /// The same on the command line.
  var commandLine: String { "polku lint --severity \(id)=\(otherLevel) ." }

  /// The comment that leaves one finding as it is; in the file, above the line or behind it.
  var comment: String { "# polku: ignore \(id): the reason" }
}
