import JourneyModel
import JourneySyntax

/// Finds required phases that no stage belongs to.
///
/// Required are the project's phases, or else the template's, or else the four canonical ones; less what `covers` leaves
/// out. As long as no stage names a phase and the project requires none, a piece of information is all there is.
struct MissingStage: Rule {
  let about = RuleDescription(
    "missing-stage", .structure, .error,
    summary: "A required phase has no stage",
    why:
      "a phase that nobody has written down is one that nobody looks after, and customers go through it all the same",
    source: "Lemon, K. N. and Verhoef, P. C. (2016), Understanding Customer Experience Throughout the Customer Journey",
    fixSafety: .suggested,
    silentWhere: [
      "a stage belongs to the phase under a name of its own, by 'phase'",
      "the file lists in 'covers' the phases that it means to cover, and this one isn't among them",
      "the line that names the phase couldn't be read",
      "no stage names a phase and the project requires none: then it is a piece of information, once",
    ],
    bad: [
      """
      journey: A haircut
      ↓stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair: 1]
        - stage: Choosing
          phase: consideration
          touchpoints: [Reads what others say: 0]
        - stage: purchase
          touchpoints: [In the chair: 2]
      """,
      """
      journey: A haircut
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair: 1]
        - stage: consideration
          touchpoints: [Reads what others say: 0]
        - stage: purchase
          touchpoints: [In the chair: 2]
        - stage: ↓aftercaer
          touchpoints: [In front of the mirror: 2]
      """,
      """
      journey: A haircut
      ↓stages:
        - stage: Before
          touchpoints: [Sees a friend's new hair: 1]
        - stage: After
          touchpoints: [In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hammaslääkärikäynti
      ↓vaiheet:
        - vaihe: tietoisuus
          kosketuspisteet: [Hammasta alkaa särkeä: -2]
        - vaihe: harkinta
          kosketuspisteet: [Vertailee vapaita aikoja: 0]
        - vaihe: osto
          kosketuspisteet: [Hammas paikataan: 1]
      """,
      """
      kundresa: Ett tandläkarbesök
      faser:
        - fas: medvetenhet
          kontaktpunkter: [Tanden börjar värka: -2]
        - fas: övervägande
          kontaktpunkter: [Jämför lediga tider: 0]
        - fas: köp
          kontaktpunkter: [Tanden lagas: 1]
        - fas: ↓eftervåd
          kontaktpunkter: [Får råd om tandvård hemma: 1]
      """,
    ],
    good: [
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: tietoisuus
          kosketuspisteet: [Näkee ystävän uudet hiukset: 1]
        - vaihe: harkinta
          kosketuspisteet: [Lukee arvioita: 0]
        - vaihe: Tuolissa
          päävaihe: osto
          kosketuspisteet: [Leikkaus: 2]
        - vaihe: jälkihoito
          kosketuspisteet: [Katsoo peiliin: 2]
      """,
      """
      journey: A haircut
      covers: [purchase, aftercare]
      stages:
        - stage: purchase
          touchpoints: [In the chair: 2]
        - stage: aftercare
          touchpoints: [In front of the mirror: 2]
      """,
      """
      kundresa: Ett tandläkarbesök
      täcker: [köp, eftervård]
      faser:
        - fas: I stolen
          huvudfas: köp
          kontaktpunkter: [Tanden lagas: 1]
        - fas: eftervård
          kontaktpunkter: [Får råd om tandvård hemma: 1]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    let isAsked = journey.requiredByProject != nil || journey.stages.contains { $0.phase != nil }
    let absent = required(journey).filter { phase in !journey.stages.contains { $0.phase == phase } }
    let errorLines = absent.isEmpty ? [] : subject.errorLines
    let lost = absent.isEmpty || subject.tree.isAccepted ? [] : subject.valuesInLines
    let missing = absent.filter { !isNamed($0, in: errorLines) && !isLost($0, lost) }
    if !isAsked {
      guard !missing.isEmpty, subject.errors.isEmpty else { return [] }
      return [phasesOfAnotherList(subject) ?? unasked(subject, missing)]
    }
    return missing.map { phase in
      if let stage = nearest(to: phase, in: journey) { return nearMiss(phase, stage, journey) }
      return unmet(phase, subject)
    }
  }

  /// No stage belongs to the phase, and none is called nearly so.
  private func unmet(_ phase: Phase, _ subject: LintSubject) -> Diagnostic {
    let journey = subject.journey
    let word = phase.name(in: journey.keyLanguage)
    if let near = phase.probableSlip {
      return finding(
        "no stage belongs to the phase \(Shown.quoted(word)), which the project requires", at: subject.stagesKeySpan,
        note: "it is nearly the phase '\(near)'",
        help: "write '\(near)' in the project's list of phases if that is meant, or else add a stage for it")
    }
    let fix = StageInsertion(subject).fix(for: phase)
    return finding(
      "no stage belongs to the phase \(Shown.quoted(word))", at: subject.stagesKeySpan,
      note: "required: \(words(required(journey), in: journey))",
      help:
        "add a stage for it, or write '\(phaseKey(journey)): \(word)' below the name of the stage that it is; if the "
        + "file means to cover less, "
        + (journey.covers == nil
          ? "list the phases it covers in '\(coversKey(journey)): […]'"
          : "leave it out of '\(coversKey(journey))'"),
      fixes: fix.map { [$0] } ?? [])
  }

  /// A stage is called nearly like the phase.
  private func nearMiss(_ phase: Phase, _ stage: Stage, _ journey: Journey) -> Diagnostic {
    let word = nearWord(phase, to: stage) ?? phase.name(in: journey.keyLanguage)
    // Of a name in several languages, only the one that is nearly the phase.
    let name = stage.name.variant(for: stage.name.language).span
    return finding(
      "no stage belongs to the phase \(Shown.quoted(word)), but one is called \(Shown.quoted(stage.name.text))",
      at: stage.nameSpan, note: "this is nearly \(Shown.quoted(word))",
      help: "write '\(word)', or '\(phaseKey(journey)): \(word)' below the stage's own name",
      fixes: StageInsertion.isPlain(word)
        ? [Fix("Write '\(word)'", safety: .suggested, edits: [Edit(name, word)])] : [])
  }

  /// No stage names a phase and nobody has asked for any.
  private func unasked(_ subject: LintSubject, _ missing: [Phase]) -> Diagnostic {
    let journey = subject.journey
    var hint: String?
    for stage in journey.stages.prefix(Self.nearMissLimit) where hint == nil {
      if let near = Phase.nearest(to: stage.name.text, among: missing) {
        hint = "\(Shown.quoted(stage.name.text)) is nearly \(Shown.quoted(near.word))"
      }
    }
    return finding(
      "no stage names a phase, so nobody can tell whether one is missing", at: subject.stagesKeySpan,
      severity: .information, note: hint,
      help: "name stages \(alternatives(journey)), or give them '\(phaseKey(journey)):'")
  }

  /// What is to be said where the stages name the phases of another list than the file's: of a template that it doesn't
  /// name, or of none though it names one.
  private func phasesOfAnotherList(_ subject: LintSubject) -> Diagnostic? {
    let journey = subject.journey
    let lists: [(template: Template?, phases: [Phase])] =
      [(nil, Phase.canonical)] + Template.allCases.map { ($0, $0.phases) }
    for list in lists where list.template != journey.template?.value {
      let named = list.phases.filter { phase in
        journey.stages.contains { Phase.named($0.name.text, among: [phase]) != nil }
      }
      guard named.count > 1, named.count * 2 >= journey.stages.count else { continue }
      let other = list.template.map { subject.choice($0.rawValue, for: .template, of: .journey) }
      let key = subject.word(.template, of: .journey)
      let change =
        if let other { "write '\(key): \(other)'" } else { "take '\(key)' out" }
      guard let template = journey.template else {
        return finding(
          "the stages are called as the phases of the template '\(other ?? "")', but the file doesn't name it",
          at: subject.stagesKeySpan, severity: .information, note: "such as \(words(named, in: journey))", help: change)
      }
      let own = subject.choice(template.value.rawValue, for: .template, of: .journey)
      return finding(
        "no stage is a phase of the template '\(own)': they are called \(words(named, in: journey))", at: template.span,
        severity: .information, note: "its phases are \(words(required(journey), in: journey))",
        help: "\(change), or call the stages by the phases of this one")
    }
    return nil
  }

  // MARK: What is meant

  /// So many stages are compared with the names of phases: more than any map shows, few enough for any file.
  private static let nearMissLimit = 100

  /// The phases that need a stage: those of a complete journey, less what `covers` leaves out.
  private func required(_ journey: Journey) -> [Phase] {
    journey.requiredPhases.filter { phase in journey.covers?.contains { $0.value == phase } ?? true }
  }

  /// Whether a line that an error stands in names the phase: then the stage is there and only couldn't be read.
  private func isNamed(_ phase: Phase, in errorLines: [String]) -> Bool {
    guard !errorLines.isEmpty else { return false }
    let words = Language.allCases.map { phase.name(in: $0).lowercased() }
    return errorLines.contains { line in words.contains { line.contains($0) } }
  }

  /// Whether a line of a text whose syntax is wrong gives the phase's name: then a stage may be lost to the mistake.
  private func isLost(_ phase: Phase, _ values: Set<String>) -> Bool {
    !values.isEmpty && Language.allCases.contains { values.contains(phase.name(in: $0).lowercased()) }
  }

  private func nearest(to phase: Phase, in journey: Journey) -> Stage? {
    journey.stages.prefix(Self.nearMissLimit).first { $0.phase == nil && nearWord(phase, to: $0) != nil }
  }

  private func nearWord(_ phase: Phase, to stage: Stage) -> String? {
    Phase.nearest(to: stage.name.text, among: [phase])?.word
  }

  private func words(_ phases: [Phase], in journey: Journey) -> String {
    phases.map { $0.name(in: journey.keyLanguage) }.joined(separator: ", ")
  }

  private func alternatives(_ journey: Journey) -> String {
    Shown.alternatives(required(journey).map { $0.name(in: journey.keyLanguage) })
  }

  private func phaseKey(_ journey: Journey) -> String { key(.phase, of: .stage, journey) }
  private func coversKey(_ journey: Journey) -> String { key(.covers, of: .journey, journey) }

  private func key(_ key: Key, of record: RecordName, _ journey: Journey) -> String {
    record.record.field(key)?.words.word(in: journey.keyLanguage) ?? key.rawValue
  }
}
