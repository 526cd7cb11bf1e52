import JourneyAnalysis
import JourneyLint
import JourneyModel
import JourneySyntax

/// Two journeys that are compared, or one that has no other side.
struct ComparedPair {
  /// A journey with what its file is called.
  typealias Side = JourneyReading.Readable

  let before: Side?
  let after: Side?

  /// What they are called together in messages.
  var name: String { after?.name ?? before?.name ?? "" }

  /// The two names, as a report shows them.
  var names: String {
    [before?.name, after?.name].compactMap { $0 }.map(VisibleText.shown).joined(separator: " → ")
  }

  /// The comparison, of all or of one persona.
  /// - Throws: `Failure.notFound` where neither side has the persona.
  func comparison(persona: String?) throws(Failure) -> JourneyComparison? {
    if let persona, before?.journey.persona(persona) == nil, let side = after ?? before {
      try JourneyReading.require(persona, in: side.journey, name: side.name)
    }
    func analysis(_ side: Side?) -> Analysis? {
      side.map { side in Analysis(persona.flatMap { side.journey.lived(by: $0) } ?? side.journey) }
    }
    switch (analysis(before), analysis(after)) {
    case (let before?, let after?): return JourneyComparison(before: before, after: after)
    case (nil, let after?): return JourneyComparison(added: after)
    case (let before?, nil): return JourneyComparison(removed: before)
    case (nil, nil): return nil
    }
  }
}
