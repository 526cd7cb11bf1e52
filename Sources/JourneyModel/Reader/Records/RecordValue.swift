import JourneySyntax

/// A mapping of the file as its record reads it: keys known, values of the fields' types.
struct RecordValue: Sendable {
  /// A key with its value.
  struct Entry: Sendable {
    let key: Key
    /// The key, as it stands in the file; `nil` where it doesn't.
    let keyNode: BorrowedNode?
    let keySpan: Span
    let item: Item

    /// The key in the author's own spelling.
    var word: String { keyNode?.text ?? key.rawValue }
  }

  /// A value with its place.
  struct Item: Sendable {
    let value: FieldValue
    let span: Span
  }

  let name: RecordName
  let span: Span
  /// Each key at most once, in the order of the file.
  private(set) var entries: [Entry] = []
  /// Its keys: most keys that are asked for aren't written.
  private(set) var marks = KeyMarks()

  init(name: RecordName, span: Span, entries: [Entry] = []) {
    self.name = name
    self.span = span
    for entry in entries { add(entry) }
  }

  /// Makes room for so many entries.
  mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

  /// Adds a key that isn't there yet.
  mutating func add(_ entry: Entry) {
    entries.append(entry)
    marks.insert(entry.key)
  }

  /// Whether a key is written, and its value fits.
  func has(_ key: Key) -> Bool {
    guard marks.mayHave(key) else { return false }
    for place in entries.indices where entries[place].key == key { return true }
    return false
  }

  /// The value of a key; `nil` where it isn't written or didn't fit.
  subscript(key: Key) -> Item? {
    guard marks.mayHave(key) else { return nil }
    // By index: walking the entries themselves would count their references up and down at every step.
    for place in entries.indices where entries[place].key == key { return entries[place].item }
    return nil
  }
}

/// A value as its field's type reads it.
enum FieldValue: Sendable {
  /// Identifiers, plain texts, phases and references: the author's own text.
  case word(String)
  /// A choice, by its canonical word; the author's own text in an open set.
  case choice(String)
  /// A text for people, in the language of the file.
  case text(String)
  /// The same in languages of its own.
  case translation([TextVariant])
  case number(NumberValue)
  case whole(Int)
  case scale(Scale)
  indirect case dates(DateRange)
  case date(CalendarDate)
  case duration(minutes: Double, text: String)
  case yesNo(Bool)
  /// Branches, numbers and answers: names with numbers, the name or the number missing where it isn't written.
  case pairs([NamedValue])
  case rules([RuleValue])
  case colours([ColourValue])
  case record(RecordValue)
  case list([RecordValue.Item])
}

/// A text in one of several languages.
struct TextVariant: Sendable {
  let language: Language
  let text: String
  let span: Span
}

/// A number with its spelling.
struct NumberValue: Sendable {
  let value: Double
  let text: String
  var isPercentage = false

  func number(at span: Span) -> Number { Number(value: value, text: text, isPercentage: isPercentage, span: span) }
}

/// A number under a name.
struct NamedValue: Sendable {
  let name: String
  let nameSpan: Span
  let number: NumberValue?
  let span: Span
}

/// A colour for a role of a theme, as written.
struct ColourValue: Sendable {
  /// The theme that it is for; `nil` where it stands under none.
  let theme: Spanned<String>?
  let role: Spanned<String>
  let colour: Spanned<String>
}

/// What is set for one lint rule or family.
struct RuleValue: Sendable {
  let rule: Spanned<String>
  /// `nil` where no severity is written.
  var level: Spanned<Project.RuleSetting.Level>?
  var options: [Project.RuleSetting.Option] = []
}
