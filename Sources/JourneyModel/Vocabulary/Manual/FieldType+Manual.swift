extension FieldType {
  /// What a value of the type is, in words, with links to records and choices.
  var inManual: String {
    switch self {
    case .identifier: "id"
    case .plainText: "text, not translated"
    case .text: "text"
    case .number: "number"
    case .figure: "number or percentage"
    case .wholeNumber: "whole number, 0 or more"
    case .score(let scale): "number, \(Self.shown(scale.lower)) to \(Self.shown(scale.upper))"
    case .rating(let scale): "number on the [scale](#\(RecordSection.anchor(.scales))) `\(scale)`"
    case .share: "share"
    case .scale: "range of numbers"
    case .answerRange: "number or range of numbers"
    case .dates: "range of days"
    case .date: "date"
    case .duration: "duration"
    case .yesNo: Self.link(.yesNo)
    case .yesNoOrText: "yes, no, or words"
    case .choice(let set): Self.link(set) + (set.isOpen ? ", or words" : "")
    case .phase: "[phase](#\(ChoiceSection.anchor(.canonicalPhases)))"
    case .language: Self.link(.language)
    case .reference(let kind): Self.shown(kind)
    case .branches: "ids of touchpoints, each alone or as `ID: 70 %`"
    case .numbers: "list of numbers, or `NAME: NUMBER` each"
    case .answers: "`ANSWER: HOW MANY` each"
    case .rules: "`RULE: SEVERITY` each, with a \(Self.link(.severity))"
    case .colours: "`ROLE: \"#RRGGBB\"` each, or under the name of a theme"
    case .record(let name): "[\(name.rawValue)](#\(RecordSection.anchor(name)))"
    case .list(let element): "list: \(element.inManual)"
    }
  }

  /// The sets of choices whose words a value may be.
  var choiceSets: [ChoiceSet] {
    switch self {
    case .choice(let set): [set]
    case .phase: [.canonicalPhases, .purchase5Phases, .lifecycle]
    case .language: [.language]
    case .yesNo, .yesNoOrText: [.yesNo]
    case .rules: [.severity]
    case .list(let element): element.choiceSets
    default: []
    }
  }

  /// The record that a value is written as; `nil` where it isn't one.
  var recordName: RecordName? {
    switch self {
    case .record(let name): name
    case .list(let element): element.recordName
    default: nil
    }
  }

  private static func link(_ set: ChoiceSet) -> String { "[\(set.name)](#\(ChoiceSection.anchor(set)))" }

  private static func shown(_ kind: ReferenceKind) -> String {
    kind == .touchpointOrJourney
      ? "id of a touchpoint, or `\(Vocabulary.wholeJourney.english)`" : "id of a \(kind.rawValue)"
  }

  private static func shown(_ end: Double) -> String { end == end.rounded() ? String(Int(end)) : String(end) }
}
