import JourneyModel
import JourneySyntax

/// Finds waves in which nothing was measured.
struct UnusedWave: Rule {
  let about = RuleDescription(
    "wave-unused", .references, .warning,
    summary: "No figure belongs to a wave that the file lists",
    why: "figures that don't say when they were measured can't be compared from wave to wave",
    silentWhere: [
      "no figure names any wave",
      "the wave begins after today, or, where no day is given, after all that have figures: it is still to come",
      "the file has errors, since the wave may be named in what couldn't be read",
    ],
    bad: [
      """
      journey: A haircut
      waves: [spring, ↓autumn]
      metrics: [{metric: retention, count: 8, of: 10, wave: spring}]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      mittauskierrokset: [kevät, ↓syksy]
      mittarit: [{mittari: pysyvyys, lukumäärä: 80, kaikista: 100, mittauskierros: kevät}]
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      mätomgångar: [vår, ↓höst]
      mått: [{mått: kundretention, antal: 80, av: 100, mätomgång: vår}]
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ],
    good: [
      """
      journey: A haircut
      waves: [spring, autumn]
      metrics: [{metric: retention, count: 8, of: 10, wave: spring}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, metrics: [{metric: fcr, count: 8, of: 10, wave: autumn}]}
            - In front of the mirror: 2
      """,
      """
      journey: A haircut
      waves: [{wave: w26, dates: 2026-04}, {wave: w27, dates: 2027-04}]
      metrics: [{metric: retention, count: 8, of: 10, wave: w26}]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      waves: [spring, autumn]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      mittauskierrokset: [kevät, syksy]
      mittarit:
        - {mittari: pysyvyys, lukumäärä: 80, kaikista: 100, mittauskierros: kevät}
        - {mittari: pysyvyys, lukumäärä: 84, kaikista: 100, mittauskierros: syksy}
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      mätomgångar: [vår, höst]
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard !journey.waves.isEmpty else { return [] }
    let named = Set(subject.metrics.compactMap { $0.wave?.id })
    guard !named.isEmpty, !subject.mayHideMentions else { return [] }
    let measured = journey.waves.filter { named.contains($0.id) }
    let last = measured.compactMap { $0.dates?.value.first }.max()
    return journey.waves.filter { !named.contains($0.id) && !isToCome($0, after: last, subject.today) }.map { wave in
      finding(
        "no figure belongs to the wave \(Shown.quoted(wave.name.text))", at: wave.nameSpan,
        note: "other waves have figures",
        help: "name it in the '\(subject.word(.wave, of: .metric))' of its figures, or take it out")
    }
  }

  /// Whether a wave may still bring figures: it isn't over today, or where nobody says which day it is, it begins after the
  /// last that was measured.
  private func isToCome(_ wave: Wave, after last: CalendarDate?, _ today: CalendarDate?) -> Bool {
    guard let dates = wave.dates?.value else { return false }
    if let today { return dates.last >= today }
    return last.map { dates.first > $0 } ?? false
  }
}
