import JourneyModel
import JourneySyntax

/// Finds steps of the ladder that are done before those below them.
struct SkippedStep: Rule {
  let about = RuleDescription(
    "ladder-skipped", .improvement, .information, isOn: false,
    summary: "A step of the ladder is done while one before it hasn't begun",
    why: "what is measured before it is defined measures something else",
    source: Citation.experience + ", for the six steps",
    silentWhere: [
      "every step before it is done or under way",
      "the file uses no 'ladder', or leaves the step out",
    ],
    bad: [
      """
      journey: A haircut
      ladder: {define: todo, develop: done, ↓measure: done}
      stages:
        - {stage: The cut, touchpoints: [In the chair: 1, In front of the mirror: 2]}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      portaat: {määrittele: tekemättä, kehitä: valmis, ↓mittaa: valmis}
      vaiheet: [{vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}]
      """,
      """
      kundresa: En klippning
      trappa: {definiera: att-göra, utveckla: klar, ↓mät: klar}
      faser: [{fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}]
      """,
    ],
    good: [
      """
      journey: A haircut
      ladder: {define: done, develop: doing, organise: todo, measure: todo}
      stages:
        - {stage: The cut, touchpoints: [In the chair: 1, In front of the mirror: 2]}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      portaat: {määrittele: valmis, kehitä: tekeillä, mittaa: tekemättä}
      vaiheet: [{vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}]
      """,
      """
      kundresa: En klippning
      trappa: {definiera: klar, utveckla: pågår, mät: att-göra}
      faser: [{fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let order = LadderStep.Name.allCases
    let steps = subject.journey.ladder.sorted { a, b in
      (order.firstIndex(of: a.name) ?? 0) < (order.firstIndex(of: b.name) ?? 0)
    }
    guard let open = steps.firstIndex(where: { $0.status.value == .todo }),
      let done = steps[open...].last(where: { $0.status.value == .done })
    else { return [] }
    return [
      finding(
        "'\(word(done, subject))' is done, but '\(word(steps[open], subject))' hasn't begun", at: done.span,
        note: "this step comes later", labels: [Label(steps[open].span, "this one comes before it")],
        help: "take the steps in order, or say how far each of them really is")
    ]
  }
  private func word(_ step: LadderStep, _ subject: LintSubject) -> String {
    Key(rawValue: step.name.rawValue).map { subject.word($0, of: .ladder) } ?? step.name.rawValue
  }
}
