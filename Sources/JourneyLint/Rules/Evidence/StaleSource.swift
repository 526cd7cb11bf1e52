import JourneyModel
import JourneySyntax

/// Finds evidence that is older than journeys stay true.
struct StaleSource: Rule {
  private static let oldest = RuleOption(
    .oldest, .duration(43_200...52_560_000), 777_600,
    "The age from which on figures are old; for sources where people were met it is twice as much.")

  let about = RuleDescription(
    "stale", .evidence, .warning,
    summary: "A source is older than 18 months, or 36 months where people were met; judged only on a given day",
    why: "customers, competitors and the service change, and an old answer is about another journey",
    options: [Self.oldest],
    silentWhere: [
      "no day is given ('--today'), or the source has no 'dates'",
      "the file doesn't claim to be what is ('state: as-is')",
      "people were met and talked to within 36 months",
    ],
    bad: [
      RuleExample(
        """
        journey: A haircut
        state: as-is
        sources:
          - {source: exit survey, kind: survey, dates: ↓2024-01-08..2024-03-29}
          - {source: talks, kind: interview, dates: ↓2022-09-05..2022-10-14}
        stages:
          - stage: The cut
            touchpoints: [In the chair]
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
      RuleExample(
        """
        asiakaspolku: Hiustenleikkuu
        tila: nykytila
        lähteet:
          - {lähde: kysely, tyyppi: kysely, ajankohta: ↓8.1.2024..29.3.2024}
        vaiheet:
          - vaihe: Leikkaus
            kosketuspisteet: [Tuolissa]
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
      RuleExample(
        """
        kundresa: En klippning
        läge: nuläge
        källor:
          - {källa: samtal, typ: intervju, datum: ↓2022-09-05..2022-10-14}
        faser:
          - fas: Klippningen
            kontaktpunkter: [I stolen]
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
    ],
    good: [
      RuleExample(
        """
        journey: A haircut
        state: as-is
        sources:
          - {source: exit survey, kind: survey, dates: 2024-01-08..2025-04-30}
          - {source: talks, kind: interview, dates: 2024-09-05..2024-10-14}
          - {source: till, kind: analytics}
        stages:
          - stage: The cut
            touchpoints: [In the chair]
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: exit survey, kind: survey, dates: 2024-01-08..2024-03-29}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      RuleExample(
        """
        asiakaspolku: Hiustenleikkuu
        tila: nykytila
        lähteet:
          - {lähde: kysely, tyyppi: kysely, ajankohta: 8.1.2026..29.3.2026}
        vaiheet:
          - vaihe: Leikkaus
            kosketuspisteet: [Tuolissa]
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
      RuleExample(
        """
        kundresa: En klippning
        läge: nuläge
        källor:
          - {källa: samtal, typ: intervju, datum: 2024-09-05..2024-10-14}
        faser:
          - fas: Klippningen
            kontaktpunkter: [I stolen]
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard let today = subject.today, subject.claimsEvidence else { return [] }
    let oldest = Int(subject.number(Self.oldest, of: self) / Self.minutesAMonth)
    let past = pastOnly(subject)
    return subject.journey.sources.compactMap { source in
      guard let dates = source.dates, !past.contains(source.id) else { return nil }
      // What people say in a long talk stays true for longer than figures do.
      let limit = source.isQualitative ? 2 * oldest : oldest
      let age = months(from: dates.value.last, to: today)
      let isPast = age > limit || age == limit && today.day != dates.value.last.day
      guard isPast, dates.value.last < today else { return nil }
      return finding(
        "\(Shown.quoted(source.name.text)) is \(age) months old", at: dates.span,
        note: "gathered until \(dates.value.last), judged on \(today)",
        help: "ask again; where it is still true, say so: '# polku: ignore \(id): the reason'")
    }
  }

  /// As lengths of time count them.
  private static let minutesAMonth = 43_200.0
  /// The sources of figures of an earlier wave and of nothing else: they are meant to be old.
  private func pastOnly(_ subject: LintSubject) -> Set<String> {
    let journey = subject.journey
    guard journey.waves.count > 1, let latest = latestWave(of: journey) else { return [] }
    var (past, present): (Set<String>, Set<String>) = ([], [])
    for touchpoint in journey.touchpoints { present.formUnion(touchpoint.sources.compactMap(\.id)) }
    for metric in subject.metrics {
      let ids = metric.sources.compactMap(\.id)
      if let wave = metric.wave?.id, wave != latest { past.formUnion(ids) } else { present.formUnion(ids) }
    }
    return past.subtracting(present)
  }

  /// The wave with the latest days, or the last of the list where not all have days.
  private func latestWave(of journey: Journey) -> String? {
    let ends = journey.waves.compactMap { $0.dates?.value.last }
    guard ends.count == journey.waves.count, let end = ends.max() else { return journey.waves.last?.id }
    return journey.waves.last { $0.dates?.value.last == end }?.id
  }

  /// How many whole months lie between two days.
  private func months(from: CalendarDate, to: CalendarDate) -> Int {
    (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0)
  }
}
