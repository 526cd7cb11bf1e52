import JourneyModel

extension LintSubject {
  /// The word for a field in the language of the file's keys, for help that can be typed as it stands.
  func word(_ key: Key, of record: RecordName = .touchpoint) -> String {
    record.record.field(key)?.words.word(in: journey.keyLanguage) ?? key.rawValue
  }

  /// A word that a field may be given, in the language of the file's keys.
  /// - Parameter choice: the canonical English word.
  func choice(_ choice: String, for key: Key, of record: RecordName = .touchpoint) -> String {
    guard let field = record.record.field(key), case .choice(let set) = field.type else { return choice }
    return set.choice(for: choice)?.words.word(in: journey.keyLanguage) ?? choice
  }

  /// The word for yes in the language of the file's keys.
  var yes: String {
    switch journey.keyLanguage {
    case .english: "yes"
    case .finnish: "kyllä"
    case .swedish: "ja"
    }
  }

  /// The id of a touchpoint of the file, as an example of what can be written.
  var anyTouchpoint: String { Shown.plain(journey.touchpoints.last?.id ?? "id") }
}
