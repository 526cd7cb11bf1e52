/// The manual's reference part: Markdown that is made from the vocabulary, and its place in a page written by hand.
package enum VocabularyManual {
  /// The line before the generated part of a page.
  package static let openingMark = "<!-- vocabulary -->"
  /// The line behind it.
  package static let closingMark = "<!-- /vocabulary -->"

  /// The records, then the choices, each as a table; headings are of the third level.
  package static var markdown: String {
    let sections = Vocabulary.records.map(RecordSection.init).map(\.markdown) + choiceSets.map(ChoiceSection.markdown)
    return sections.joined(separator: "\n")
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

  /// Every set of choices that a field has, in the order in which the records first use them.
  private static var choiceSets: [ChoiceSet] {
    var sets: [ChoiceSet] = []
    for field in Vocabulary.records.flatMap(\.fields) {
      for set in field.type.choiceSets where !sets.contains(set) { sets.append(set) }
    }
    return sets
  }
}
