/// All mistakes that are found by reading and not by rules.
package enum MistakeRegistry {
  /// The mistakes, those of the syntax first; in a group by id.
  package static let all: [MistakeDescription] =
    (SyntaxMistakes.text + SyntaxMistakes.layout + SyntaxMistakes.brackets + SyntaxMistakes.foreign).sorted {
      $0.id < $1.id
    } + ReadingMistakes.all + SettingsMistakes.all

  /// The mistake with an id; `nil` where there is none.
  package static func mistake(_ id: String) -> MistakeDescription? { all.first { $0.id == id } }
}
