import JourneyModel

/// The manual's table of what can be set for rules, and its place in a page written by hand.
public enum OptionManual {
  /// The line before the generated part of a page.
  public static let openingMark = "<!-- options -->"
  /// The line behind it.
  public static let closingMark = "<!-- /options -->"

  /// A row for each option, in the order of the rules.
  public static var markdown: String {
    var text = "| rule | option | Finnish | Swedish | value | default | what it sets |\n|---|---|---|---|---|---|---|\n"
    for rule in RuleRegistry.all {
      let about = rule.about
      for option in about.options {
        let words = option.key.words
        let cells = [
          "`\(about.id)`", "`\(words.english)`", "`\(words.finnish)`", "`\(words.swedish)`", option.takes,
          "`\(option.shown(option.standard))`", option.summary,
        ]
        text += "| \(cells.joined(separator: " | ")) |\n"
      }
    }
    return text
  }

  /// A page with its generated part made anew; `nil` where the two marks aren't there in their order.
  public static func updated(_ page: String) -> String? {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let opening = lines.firstIndex(of: openingMark[...]), let closing = lines.firstIndex(of: closingMark[...]),
      opening < closing
    else { return nil }
    let head = lines[...opening].joined(separator: "\n")
    return head + "\n\n" + markdown + "\n" + lines[closing...].joined(separator: "\n")
  }
}
