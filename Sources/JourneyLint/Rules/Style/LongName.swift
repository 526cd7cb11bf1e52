import JourneyModel
import JourneySyntax

/// Finds names that fill a map and tire whoever hears it read out.
struct LongName: Rule {
  let about = RuleDescription(
    "alternative-text-long", .style, .information, isOn: false,
    summary: "The name of a stage or touchpoint has more than 80 characters",
    why: "names stand in narrow columns and are read out one after the other, and long ones are cut or drown the rest",
    silentWhere: [
      "the name has at most 80 characters; 'description' may be as long as it likes"
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - ↓Sits in the chair and tells the hairdresser at length how the hair was cut the last time and why not again: 1
            - In front of the mirror: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - ↓Istuu tuoliin ja kertoo kampaajalle pitkästi, miten hiukset leikattiin viimeksi ja miksi ei enää niin: 1
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - ↓Sätter sig i stolen och berättar länge hur håret klipptes förra gången och varför inte så igen: 1
            - Framför spegeln: 2
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: Tells how the hair was cut the last time
              description: Sits in the chair and tells the hairdresser at length how the hair was cut and why not again
              emotion: 1
            - In front of the mirror: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Kertoo toiveensa
              kuvaus: Istuu tuoliin ja kertoo kampaajalle, miten hiukset leikattiin viimeksi ja miksi ei enää niin
              tunne: 1
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: Berättar vad hon vill
              beskrivning: Sätter sig i stolen och berättar länge hur håret klipptes förra gången och varför inte så igen
              känsla: 1
            - Framför spegeln: 2
      """,
    ])

  /// The most characters of a name.
  private static let most = 80

  func check(_ subject: LintSubject) -> [Diagnostic] {
    var names: [LocalizedText] = []
    func add(_ name: LocalizedText) {
      if name.isTranslated || name.text.utf8.count > Self.most { names.append(name) }
    }
    for stage in subject.journey.stages { add(stage.heading) }
    for touchpoint in subject.journey.touchpoints { add(touchpoint.name) }
    return names.flatMap(\.variants).compactMap { name in
      guard name.text.utf8.count > Self.most, name.text.count > Self.most else { return nil }
      return finding(
        "\(Shown.quoted(name.text)) has \(name.text.count) characters", at: name.span,
        note: "names are read well up to \(Self.most)",
        help: "keep the name short, and tell the rest in '\(subject.word(.description))'")
    }
  }
}
