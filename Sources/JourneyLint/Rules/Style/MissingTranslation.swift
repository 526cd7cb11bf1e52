import JourneyModel
import JourneySyntax

/// Finds names that lack a language which nearly all others are given in.
struct MissingTranslation: Rule {
  let about = RuleDescription(
    "missing-translation", .style, .information, isOn: false,
    summary: "The name of a stage or touchpoint isn't given in a language that most others are given in",
    why: "on a map in that language it stands in another one",
    silentWhere: [
      "no name of the file is given in more than one language",
      "fewer than half of the names are given in the language",
    ],
    bad: [
      """
      journey: {en: A haircut, fi: Hiustenleikkuu}
      stages:
        - stage: cut
          title: {en: The cut, fi: Leikkaus}
          touchpoints:
            - {touchpoint: {en: Calls, fi: Soittaa}, id: call, emotion: 1}
            - {touchpoint: ↓In the chair, id: chair, emotion: 1}
            - {touchpoint: ↓{en: In front of the mirror}, id: mirror, emotion: 2}
            - {touchpoint: {en: Pays, fi: Maksaa}, id: pay, emotion: 2}
      """,
      """
      asiakaspolku: {fi: Hiustenleikkuu, sv: En klippning}
      vaiheet:
        - vaihe: {fi: Leikkaus, sv: Klippningen}
          kosketuspisteet:
            - {kosketuspiste: ↓Tuolissa, tunne: 1}
            - {kosketuspiste: {fi: Peilin edessä, sv: Framför spegeln}, tunne: 2}
      """,
      """
      kundresa: {sv: En klippning, fi: Hiustenleikkuu}
      faser:
        - fas: {sv: Klippningen, fi: Leikkaus}
          kontaktpunkter:
            - {kontaktpunkt: ↓{sv: I stolen}, känsla: 1}
            - {kontaktpunkt: {sv: Framför spegeln, fi: Peilin edessä}, känsla: 2}
      """,
    ],
    good: [
      """
      journey: {en: A haircut, fi: Hiustenleikkuu}
      stages:
        - stage: cut
          title: The cut
          touchpoints:
            - {touchpoint: Calls, id: call, emotion: 1}
            - {touchpoint: In front of the mirror, id: mirror, emotion: 2}
      """,
      """
      asiakaspolku: {fi: Hiustenleikkuu, sv: En klippning}
      vaiheet:
        - vaihe: {fi: Leikkaus, sv: Klippningen}
          kosketuspisteet:
            - {kosketuspiste: {fi: Tuolissa, sv: I stolen}, tunne: 1}
            - {kosketuspiste: {fi: Peilin edessä, sv: Framför spegeln}, tunne: 2}
      """,
      """
      kundresa: {sv: En klippning, fi: Hiustenleikkuu}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    let names = [journey.title] + journey.stages.map { $0.heading } + journey.touchpoints.map { $0.name }
    guard names.contains(where: { $0.isTranslated }) else { return [] }
    let languages = Language.allCases.filter { language in
      names.count { $0.isGiven(in: language) } * 2 > names.count
    }
    return names.compactMap { name in
      let missing = languages.filter { !name.isGiven(in: $0) }
      guard !missing.isEmpty else { return nil }
      let words = missing.map(\.rawValue)
      return finding(
        "\(Shown.quoted(name.text)) isn't given in \(words.joined(separator: " and "))", at: name.span,
        note: "most other names are",
        help: "write '{\(name.language.rawValue): …, \(words.map { "\($0): …" }.joined(separator: ", "))}'")
    }
  }
}
