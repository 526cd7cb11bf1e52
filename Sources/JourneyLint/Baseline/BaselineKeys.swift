import JourneySyntax

/// What findings are called by in a baseline.
struct BaselineKeys {
  /// How a rule's findings are told apart, where not by the element they stand at.
  private enum Scope {
    /// They are about the journey as a whole, and stand at the first of several places, which may be another one tomorrow.
    case journey
    /// The same, but each is about the thing that its message names first.
    case journeyAndSubject
    /// The same for those that speak of several places, and mark the others besides.
    case journeyAndSubjectIfSeveral
  }

  private static let scopes: [String: Scope] = [
    "missing-stage": .journeyAndSubject, "reference-unresolved": .journeyAndSubject,
    "owner-overload": .journeyAndSubject, "survey-fatigue": .journeyAndSubject,
    "suppression-invalid": .journeyAndSubject, "suppression-unused": .journeyAndSubject,
    "mixed-languages": .journey, "single-source": .journey, "segment-share": .journey, "only-one-kind": .journey,
    "csat-method": .journey, "journey-too-large": .journey, "no-emotion-curve": .journey,
    "flat-curve": .journeyAndSubject, "emotion-range": .journeyAndSubjectIfSeveral,
    "rating-range": .journeyAndSubjectIfSeveral,
  ]

  /// The rules that judge dates, and find nothing where nobody says which day it is.
  static let rulesOfTheDay: Set<String> = ["action-overdue", "stale"]

  /// What a finding is called by.
  struct Keys {
    let key: BaselineEntry.Key
    /// What is left of the place when its touchpoint moves elsewhere: see `ModelPaths.Place`.
    let tails: [String]
  }

  private let paths: ModelPaths

  init(_ tree: SyntaxTree) { paths = ModelPaths(tree) }

  /// Whether findings can be known to a baseline: those that a rule stands behind. What can't be read isn't judged, and
  /// says so until it can.
  static func isKnowable(_ diagnostic: Diagnostic) -> Bool { RuleRegistry.rule(diagnostic.id) != nil }

  /// What a finding is called by.
  func keys(of diagnostic: Diagnostic) -> Keys {
    let rule = diagnostic.id
    var scope = Self.scopes[rule]
    if case .journeyAndSubjectIfSeveral = scope, diagnostic.labels.isEmpty { scope = nil }
    switch scope {
    case .journey: return Keys(key: BaselineEntry.Key(rule: rule, place: ""), tails: [])
    case .journeyAndSubject, .journeyAndSubjectIfSeveral:
      let subject = ElementNames.written(Self.subject(of: diagnostic.message))
      return Keys(key: BaselineEntry.Key(rule: rule, place: "", subject: subject), tails: [])
    case nil:
      let place = paths.place(of: diagnostic.span.start)
      return Keys(key: BaselineEntry.Key(rule: rule, place: place.path), tails: place.tails)
    }
  }

  /// The paths of all entries that have a name.
  var namedPaths: Set<String> { paths.namedPaths }

  /// The first words in quotation marks.
  private static func subject(of message: String) -> String {
    let parts = message.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? String(parts[1]) : ""
  }
}
