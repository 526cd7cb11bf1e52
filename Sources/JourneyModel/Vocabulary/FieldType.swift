/// What a field's value is.
package enum FieldType: Sendable {
  /// An id: a short text that others refer to.
  case identifier
  /// A text that isn't translated: a tag, a path.
  case plainText
  /// A text for people, in one language or in several.
  case text
  /// A number.
  case number
  /// A number or a percentage.
  case figure
  /// A whole number of at least 0.
  case wholeNumber
  /// A number between two fixed ends.
  case score(Scale)
  /// A number on one of the file's scales.
  case rating(RatingScale)
  /// A part of a whole: `60 %` or `0.6`.
  case share
  /// A range of numbers: `1..7`.
  case scale
  /// Some neighbouring answers of a scale: `6..7`, or `5` alone.
  case answerRange
  /// A range of days.
  case dates
  /// A day.
  case date
  /// A length of time with its unit.
  case duration
  /// Yes or no.
  case yesNo
  /// Yes, no, or the words for it.
  case yesNoOrText
  /// One of a set's words; where the set is open, another one is fine.
  case choice(ChoiceSet)
  /// A phase of the journey.
  case phase
  /// One of the three languages.
  case language
  /// The id of something.
  case reference(ReferenceKind)
  /// Ids of touchpoints, each with its share where that is known.
  case branches
  /// Numbers in a list, or each under its name.
  case numbers
  /// Answers, each with how many people gave it.
  case answers
  /// Lint rules, each with its severity.
  case rules
  /// Roles of a theme, each with its colour.
  case colours
  /// A mapping of its own.
  case record(RecordName)
  /// Several of them; one stands for a list of one.
  indirect case list(FieldType)
}

extension FieldType {
  /// Whether a value may be written as a mapping.
  var takesMapping: Bool {
    switch self {
    case .text, .branches, .numbers, .answers, .rules, .colours, .record: true
    case .list(let element): element.takesMapping
    case .identifier, .plainText, .number, .figure, .wholeNumber, .score, .rating, .share, .scale, .answerRange, .dates,
      .date, .duration, .yesNo, .yesNoOrText, .choice, .phase, .language, .reference:
      false
    }
  }
}

/// The scales that a file may set.
package enum RatingScale: Sendable, CaseIterable {
  case emotion, image, expectation, intensity, efficiency, ease, importance, satisfaction
}

/// What a reference leads to.
package enum ReferenceKind: String, Sendable, CaseIterable {
  case touchpoint
  /// A touchpoint, or `journey` for all of them.
  case touchpointOrJourney
  case persona, channel, segment, source, wave
}
