import JourneyModel
import JourneySyntax

/// Finds evidence that is older than journeys stay true.
struct StaleSource: Rule {
  let about = RuleDescription(
    "stale", .evidence, .warning,
    summary: "A source is older than 18 months, or 36 months where people were met; judged only on a given day",
    why: "customers, competitors and the service change, and an old answer is about another journey",
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
        """, today: CalendarDate(year: 2026, month: 9, day: 30))
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
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard let today = subject.today, subject.claimsEvidence else { return [] }
    return subject.journey.sources.compactMap { source in
      guard let dates = source.dates else { return nil }
      // What people say in a long talk stays true for longer than figures do.
      let limit = source.isQualitative ? 36 : 18
      let age = months(from: dates.value.last, to: today)
      let isPast = age > limit || age == limit && today.day != dates.value.last.day
      guard isPast, dates.value.last < today else { return nil }
      return finding(
        "\(Shown.quoted(source.name.text)) is \(age) months old", at: dates.span,
        note: "gathered until \(dates.value.last), judged on \(today)",
        help: "ask again; where it is still true, say so: '# polku: ignore \(id): the reason'")
    }
  }

  /// How many whole months lie between two days.
  private func months(from: CalendarDate, to: CalendarDate) -> Int {
    (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0)
  }
}
