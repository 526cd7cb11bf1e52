import JourneyModel
import JourneySyntax

/// Finds motives of a persona that none of the values delivered on the way answers.
struct MotiveUnserved: Rule {
  let about = RuleDescription(
    "motive-unserved", .personas, .information, isOn: false,
    summary: "Touchpoints say which values they deliver, and none of them answers a motive of a persona",
    why: "customers buy for their own reasons, and a reason that the journey never answers speaks for somebody else",
    silentWhere: [
      "only few touchpoints say which values they deliver",
      "the motive is none of the common ones, so that nobody can say what answers it",
      "the persona comes from the project",
    ],
    bad: [
      """
      journey: A haircut
      personas: [{persona: ada, goal: Short hair, motives: [ease, ↓saving]}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books at night, emotion: 1, value: functional}
            - {touchpoint: In front of the mirror, emotion: 2, value: [emotional, symbolic]}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset, motiivit: [helppous, ↓säästö]}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Varaa ajan yöllä, tunne: 1, arvo: toiminnallinen}
            - {kosketuspiste: Katsoo peiliin, tunne: 2, arvo: [emotionaalinen, symbolinen]}
      """,
      """
      kundresa: En klippning
      personor: [{persona: ada, mål: Kort hår, motiv: [enkelhet, ↓tillhörighet]}]
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Bokar på natten, känsla: 1, värde: funktionellt}
            - {kontaktpunkt: Betalar halva priset, känsla: 2, värde: ekonomiskt}
      """,
    ],
    good: [
      """
      journey: A haircut
      personas: [{persona: ada, goal: Short hair, motives: [ease, belonging, my sister's wedding]}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books at night, emotion: 1, value: functional}
            - {touchpoint: In front of the mirror, emotion: 2, value: [emotional, symbolic]}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset, motiivit: [säästö]}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Tuolissa, tunne: 1, arvo: toiminnallinen}, Katsoo peiliin: 2]
      """,
      """
      kundresa: En klippning
      personor: [{persona: ada, mål: Kort hår, motiv: [besparing]}]
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ])

  /// So many touchpoints with values say that the file means to tell them.
  private static let fewest = 2

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    let valued = journey.touchpoints.filter { !$0.values.isEmpty }
    guard valued.count >= Self.fewest, subject.errors.isEmpty else { return [] }
    return journey.personas.filter { !$0.isShared }.flatMap { persona in
      let open = valued.filter { $0.personas.isEmpty || $0.personas.contains { $0.id == persona.id } }
      let delivered = Set(open.flatMap(\.values).map(\.value))
      return persona.motives.compactMap { motive -> Diagnostic? in
        guard let answers = Self.answers(to: motive), delivered.isDisjoint(with: answers) else { return nil }
        let word = subject.choice(answers[0].rawValue, for: .value)
        return finding(
          "no touchpoint answers the motive \(Shown.quoted(motive.text)) of \(Shown.quoted(persona.name.text))",
          at: motive.span, note: "no value on the way is of this kind",
          help: "write '\(subject.word(.value)): \(word)' at the touchpoint that does, or plan one")
      }
    }
  }

  /// The values that a motive asks for; `nil` where it is none of the common ones.
  private static func answers(to motive: LocalizedText) -> [ValueType]? {
    motive.variants.lazy.compactMap { variant in
      variant.text.utf8.count <= 40 ? answersByMotive[variant.text.lowercased()] : nil
    }.first
  }

  private static let answersByMotive: [String: [ValueType]] = {
    let motives: [(words: [String], answers: [ValueType])] = [
      (["utility", "usefulness", "benefit", "hyöty", "nytta"], [.functional, .utilitarian, .economic]),
      (
        ["saving", "savings", "saving money", "säästö", "säästäminen", "besparing", "spara pengar"],
        [.economic, .utilitarian]
      ),
      (["pleasure", "enjoyment", "nautinto", "mielihyvä", "njutning", "nöje"], [.emotional, .hedonic]),
      (
        ["safety", "security", "turva", "turvallisuus", "trygghet", "säkerhet"],
        [.emotional, .functional, .utilitarian]
      ),
      (
        ["ease", "convenience", "helppous", "vaivattomuus", "enkelhet", "bekvämlighet"],
        [.functional, .utilitarian, .emotional]
      ),
      (
        ["belonging", "kuuluminen", "yhteenkuuluvuus", "tillhörighet", "samhörighet", "gemenskap"],
        [.symbolic, .emotional]
      ),
      (["self-esteem", "status", "itsetunto", "självkänsla"], [.symbolic, .emotional]),
    ]
    return Dictionary(motives.flatMap { motive in motive.words.map { ($0, motive.answers) } }) { first, _ in first }
  }()
}
