import JourneySyntax

/// A value as its field's type reads it. What the author wrote stands in the value's node.
enum FieldValue {
  /// Identifiers, plain texts, phases and references, and words of the author's own in the place of a choice.
  case word
  /// A choice among words.
  case choice(ChosenWord)
  /// A text for people, in the language of the file.
  case text
  /// The same in languages of its own.
  case translation(ValueStore.Run)
  case number(NumberValue)
  case whole(Int)
  case scale(Scale)
  case dates(DateRange)
  case date(CalendarDate)
  case duration(minutes: Double)
  case yesNo(Bool)
  /// Branches, numbers and answers: names with numbers, the name or the number missing where it isn't written.
  case pairs(ValueStore.Run)
  case rules(ValueStore.Run)
  case colours(ValueStore.Run)
  case record(Int32)
  case list(ListValue)
}

/// A word of a choice set.
struct ChosenWord {
  let words: ChoiceSet
  /// The place of the choice in its set.
  let place: Int32

  /// The canonical word.
  var id: String { words.id(at: Int(place)) }
}

/// A text in one of several languages.
struct TextVariant {
  let language: Language
  let node: BorrowedNode
}

/// A number.
struct NumberValue {
  let value: Double
  var isPercentage = false
}

/// A number under a name.
struct NamedValue {
  /// The name; `nil` in a list of numbers.
  let name: BorrowedNode?
  /// The answer that the name is, where it has to be one.
  var answer: Double?
  /// The number with the node that it was read from; `nil` where there is only a name.
  let number: (value: NumberValue, node: BorrowedNode)?
  let span: Span
}

/// A colour for a role of a theme, as written.
struct ColourValue {
  /// The theme that it is for; `nil` where it stands under none.
  let theme: Spanned<String>?
  let role: Spanned<String>
  let colour: Spanned<String>
}

/// What is set for one lint rule or family.
struct RuleValue {
  let rule: Spanned<String>
  /// `nil` where no severity is written.
  var level: Spanned<Project.RuleSetting.Level>?
  var options: [Project.RuleSetting.Option] = []
}
