import JourneyModel
import JourneySyntax

/// Finds religion, origin, politics and other sensitive attributes of personas that the journey never comes back to.
struct SensitiveAttribute: Rule {
  let about = RuleDescription(
    "sensitive-attribute", .privacy, .warning,
    summary: "A persona has a sensitive attribute that nothing else in the journey speaks of",
    why:
      "religion, origin, politics, sexuality and diagnoses are specially protected (GDPR, article 9), and where the "
      + "journey doesn't need them they only feed prejudice",
    source: "Regulation (EU) 2016/679 (GDPR), article 9",
    silentWhere: [
      "the journey comes back to the attribute, since then it needs it",
      "the word can mean something else, or stands outside the personas",
      "the persona is shared by the project",
    ],
    bad: [
      """
      journey: A haircut
      personas:
        - {persona: ada, name: "Ada, 52, ↓Catholic, nurse", goal: Short hair}
        - {persona: bea, goal: Long hair, attitude: "Social ↓democrat, likes talking"}
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset, nimi: Aino on ↓muslimi}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: Klippning
      personor: [{persona: ada, mål: Kort hår, namn: Ada är ↓muslim}]
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ],
    good: [
      """
      journey: A haircut
      personas:
        - {persona: ada, name: "Ada, 52, Muslim, nurse", goal: Short hair}
        - {persona: bea, name: "Bea, speaks Polish", goal: A Catholic school photo}
      segments: [{segment: hindus, demographic: Hindu 2 %}]
      stages:
        - stage: The cut
          touchpoints: [Asks for a room for Muslim women: 1, In front of the mirror: 2, A Catholic feast: 1]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset, nimi: Aino on muslimi}]
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Kertoo olevansa muslimi: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      personor: [{persona: ada, mål: Kort hår, namn: Ada talar polska}]
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let texts = subject.journey.personas.filter { !$0.isShared }.flatMap(Self.texts)
    var found: [(word: String, span: Span)] = []
    for variant in texts.flatMap(\.variants) where variant.span.end <= subject.source.bytes.count {
      for span in Self.words(in: variant.span, of: subject.source.bytes) {
        let word = subject.source[span].lowercased()
        if Self.sensitive.contains(word) { found.append((word, span)) }
      }
    }
    guard !found.isEmpty else { return [] }
    // What the journey comes back to, it needs.
    let counts = Self.words(in: Span(0, subject.source.bytes.count), of: subject.source.bytes).reduce(
      into: [String: Int]()
    ) { counts, span in counts[subject.source[span].lowercased(), default: 0] += 1 }
    return found.filter { counts[$0.word] == 1 }.map { word, span in
      finding(
        "\(Shown.quoted(subject.source[span])) is a sensitive attribute, and the journey never comes back to it",
        at: span, note: "does the journey depend on it?",
        help: "leave it out, or say with '# polku: ignore sensitive-attribute: …' why the persona needs it")
    }
  }

  private static func texts(of persona: Persona) -> [LocalizedText] {
    [persona.name] + [persona.goal, persona.attitude].compactMap { $0 } + persona.needs + persona.values
      + persona.motives + persona.referenceGroups
  }

  /// The runs of letters in a part of a text.
  private static func words(in span: Span, of bytes: [UInt8]) -> [Span] {
    var words: [Span] = []
    var start: Int?
    for place in span.start..<span.end {
      let byte = bytes[place]
      let isLetter = (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
      if isLetter, start == nil { start = place }
      if !isLetter, let first = start {
        words.append(Span(first, place))
        start = nil
      }
    }
    if let start { words.append(Span(start, span.end)) }
    return words
  }

  /// Words that are never anything else, so that no other sense of them is judged.
  private static let sensitive: Set<String> = [
    "muslim", "catholic", "protestant", "lutheran", "jewish", "hindu", "buddhist", "atheist", "mormon",
    "homosexual", "bisexual", "transsexual", "lesbian", "gypsy", "caucasian", "communist", "socialist",
    "democrat", "republican", "schizophrenic", "bipolar", "alcoholic", "epileptic", "hiv",
    "muslimi", "katolilainen", "luterilainen", "ortodoksi", "juutalainen", "hindulainen", "buddhalainen", "ateisti",
    "homoseksuaali", "biseksuaali", "lesbo", "romani", "kommunisti", "sosialisti", "sosiaalidemokraatti",
    "perussuomalainen", "kokoomuslainen", "skitsofreenikko", "alkoholisti", "epileptikko",
    "katolik", "protestantisk", "judisk", "hinduisk", "buddhistisk", "ateist", "homosexuell",
    "bisexuell", "lesbisk", "kommunist", "socialdemokrat", "sverigedemokrat", "alkoholist",
    "schizofren", "epileptiker",
  ]
}
