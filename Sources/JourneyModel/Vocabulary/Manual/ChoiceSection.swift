/// A set of choices in the manual: the table of its words.
enum ChoiceSection {
  /// The place on the page that links to a set lead to.
  static func anchor(_ set: ChoiceSet) -> String { "choices-" + WordForm.normal(set.name) }

  /// The section, with a line break at its end.
  static func markdown(_ set: ChoiceSet) -> String {
    let hasFurtherWords = set.choices.contains { !$0.words.also.isEmpty }
    let hasMeanings = set.choices.contains { $0.summary != nil }
    var table = MarkdownTable(
      ["English", "Finnish", "Swedish"] + (hasFurtherWords ? ["also read"] : []) + (hasMeanings ? ["meaning"] : []))
    for choice in set.choices {
      table.add(
        Language.allCases.map { MarkdownTable.code(choice.words.word(in: $0)) }
          + (hasFurtherWords ? [MarkdownTable.code(choice.words.also)] : [])
          + (hasMeanings ? [choice.summary ?? ""] : []))
    }
    let openness = set.isOpen ? "Words of one's own are fine as well.\n\n" : ""
    return "### Choices: \(set.name)\n\n\(openness)\(table.markdown)"
  }
}
