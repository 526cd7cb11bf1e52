import JourneyModel
import JourneySyntax

/// Finds kinds of value that a journey, which tells the values of most of its touchpoints, never delivers.
struct ValueTypeMissing: Rule {
  let about = RuleDescription(
    "value-type-missing", .promises, .information, isOn: false,
    summary: "Most touchpoints say which value they deliver, and one kind of value is never among them",
    why:
      "customers get economic, functional, emotional and symbolic value out of an experience, and a kind that is never "
      + "delivered is where a competitor can be better",
    silentWhere: [
      "only few touchpoints, or less than half of them, say which values they deliver",
      "what is useful or pleasant in itself is delivered: it counts as functional or emotional",
    ],
    bad: [
      """
      journey: A haircut
      ↓stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books at night, emotion: 1, value: functional}
            - {touchpoint: In the chair, emotion: 1, value: [economic, emotional]}
            - {touchpoint: In front of the mirror, emotion: 2, value: emotional}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      ↓vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Varaa ajan yöllä, tunne: 1, arvo: toiminnallinen}
            - {kosketuspiste: Tuolissa, tunne: 1, arvo: [symbolinen, hedonistinen]}
            - {kosketuspiste: Katsoo peiliin, tunne: 2, arvo: emotionaalinen}
      """,
      """
      kundresa: En klippning
      ↓faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Bokar på natten, känsla: 1, värde: funktionellt}
            - {kontaktpunkt: I stolen, känsla: 1, värde: ekonomiskt}
            - {kontaktpunkt: Framför spegeln, känsla: 2, värde: symboliskt}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books at night, emotion: 1, value: utilitarian}
            - {touchpoint: In the chair, emotion: 1, value: [economic, hedonic]}
            - {touchpoint: In front of the mirror, emotion: 2, value: symbolic}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Tuolissa, tunne: 1, arvo: symbolinen}, Kassalla: 0, Katsoo peiliin: 2]
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ])

  /// Fewer touchpoints with values can't have every kind.
  private static let fewest = 3

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let touchpoints = subject.journey.touchpoints
    let valued = touchpoints.filter { !$0.values.isEmpty }
    guard valued.count >= Self.fewest, valued.count * 2 > touchpoints.count, subject.errors.isEmpty else { return [] }
    var delivered = Set(valued.flatMap(\.values).map(\.value))
    // What is useful for something else works, and what is pleasant in itself moves.
    if delivered.contains(.utilitarian) { delivered.insert(.functional) }
    if delivered.contains(.hedonic) { delivered.insert(.emotional) }
    let missing = [ValueType.economic, .functional, .emotional, .symbolic].filter { !delivered.contains($0) }
    guard !missing.isEmpty else { return [] }
    let words = missing.map { "'\(subject.choice($0.rawValue, for: .value))'" }
    return [
      finding(
        "no touchpoint delivers the value \(Shown.alternatives(words))", at: subject.stagesKeySpan,
        note: "\(valued.count) of \(touchpoints.count) touchpoints say which values they deliver",
        help:
          "ask what customers could gain there, or write it in '\(subject.word(.value)):' where it is delivered already"
      )
    ]
  }
}
