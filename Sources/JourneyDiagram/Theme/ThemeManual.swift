/// The manual's tables of roles and their colours: Markdown made from the themes, and its place in a page written by hand.
package enum ThemeManual {
  /// The line before the generated part of a page.
  package static let openingMark = "<!-- roles -->"
  /// The line behind it.
  package static let closingMark = "<!-- /roles -->"

  /// What a role colours, in a few words; `nil` for a name that no role has.
  package static func summary(of role: String) -> String? {
    let name = pattern(of: role)
    if let summary = single[name] { return summary }
    for (group, subject) in groups where name == group || name.hasPrefix(group + "-") {
      switch name.dropFirst(group.count) {
      case "": return "the ground of \(subject)"
      case "-border": return "the outline of \(subject)"
      case "-ink": return "text on \(subject)"
      case "-mark": return marks[group] ?? "signs on \(subject), or for them"
      default: return nil
      }
    }
    return nil
  }

  /// A page with its generated part made anew; `nil` where the two marks aren't there in their order.
  package static func updated(_ page: String) -> String? {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let opening = lines.firstIndex(of: openingMark[...]), let closing = lines.firstIndex(of: closingMark[...]),
      opening < closing
    else { return nil }
    let head = lines[...opening].joined(separator: "\n")
    let tail = lines[closing...].joined(separator: "\n")
    return head + "\n\n" + markdown + "\n" + tail
  }

  /// The roles with what they colour, then every colour of every theme.
  static var markdown: String {
    var rows = ["| role | what it colours |", "|---|---|"]
    var patterns: Set<String> = []
    for role in Theme.roleNames where patterns.insert(pattern(of: role)).inserted {
      rows.append("| `\(pattern(of: role))` | \(summary(of: role) ?? "") |")
    }
    let themes = Theme.names.compactMap(Theme.named)
    rows += ["", "### The colours", "", "| role | " + themes.map(\.name).joined(separator: " | ") + " |"]
    rows.append("|---" + String(repeating: "|---", count: themes.count) + "|")
    let colors = themes.map(\.roles)
    for (place, role) in Theme.roleNames.enumerated() {
      rows.append("| `\(role)` | " + colors.map { "`\($0[place].color.hex)`" }.joined(separator: " | ") + " |")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// A role's name with `N` for its number.
  private static func pattern(of role: String) -> String {
    String(role.map { $0.isNumber ? "N" : $0 })
  }

  private static let single = [
    "page": "the page", "ink": "headings and the text that matters most", "quiet-ink": "secondary text",
    "inverse": "text and signs on marks, on the names of curves and on the discs of stages",
    "hairline": "lines between lanes, and round columns where a theme draws them", "axis": "axes of scales",
    "curve-N": "the emotion curve of the persona N, with its name",
    "stage-N-tint": "the column of the stage N", "stage-N-text": "small text in the colour of the stage N",
  ]
  private static let groups = [
    ("card", "a plain card"), ("good", "what is good"), ("bad", "what is bad, such as a pain"),
    ("severe", "a grave pain"), ("opportunity", "an opportunity"), ("action", "an action"),
    ("plain", "what is neither good nor bad"), ("stage-N", "the heading of the stage N"),
  ]
  private static let marks = [
    "good": "marks, areas and bars of what is good", "bad": "marks, areas and bars of what is bad",
    "stage-N": "discs, bars and lines of the stage N",
  ]
}
