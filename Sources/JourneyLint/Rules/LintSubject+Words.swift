import JourneyModel

extension LintSubject {
  /// The word for a field in the language of the file's keys, for help that can be typed as it stands.
  func word(_ key: Key, of record: RecordName = .touchpoint) -> String {
    record.record.field(key)?.words.word(in: journey.keyLanguage) ?? key.rawValue
  }

  /// A word that a field may be given, in the language of the file's keys.
  /// - Parameter choice: the canonical English word.
  func choice(_ choice: String, for key: Key, of record: RecordName = .touchpoint) -> String {
    guard let field = record.record.field(key), let set = Self.choices(of: field.type) else { return choice }
    return set.choice(for: choice)?.words.word(in: journey.keyLanguage) ?? choice
  }

  /// The words that a value, or each of a list of them, is chosen from; `nil` where it is no choice.
  private static func choices(of type: FieldType) -> ChoiceSet? {
    switch type {
    case .choice(let set): set
    case .list(let entry): choices(of: entry)
    default: nil
    }
  }

  /// A key with one of its choices, as it can be typed: `status: idea`.
  func pair(_ key: Key, _ choice: String, of record: RecordName = .touchpoint) -> String {
    "\(word(key, of: record)): \(self.choice(choice, for: key, of: record))"
  }

  /// The word for yes in the language of the file's keys.
  var yes: String {
    switch journey.keyLanguage {
    case .english: "yes"
    case .finnish: "kyllä"
    case .swedish: "ja"
    }
  }

  /// The language whose signs the file's numbers have: that of its keys where they take a decimal comma, else that of its
  /// texts.
  var numberLanguage: Language { journey.keyLanguage.usesDecimalComma ? journey.keyLanguage : journey.language }

  /// A number as the author would write it: `-2`, `3,5` in a Finnish file.
  func shown(_ number: Double) -> String {
    let text = Shown.number(number)
    return numberLanguage.usesDecimalComma ? text.replacing(".", with: ",") : text
  }
}
