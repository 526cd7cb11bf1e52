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
      "the journey comes back to the attribute, also in another form or inside a longer word: then it needs it",
      "the word can mean something else, says what somebody works on, or stands outside the personas",
      "the persona is shared by the project",
    ],
    bad: [
      """
      journey: A haircut
      personas:
        - {persona: ada, name: "Ada, 52, ↓Catholic, nurse", goal: Short hair}
        - {persona: bea, goal: Long hair, attitude: "Social ↓democrat, likes talking"}
        - {persona: eve, goal: Grey hair, name: "Eve, ↓diabetic, ↓Syrian cook, ↓pregnant"}
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat:
        - {persoona: aino, tavoite: Lyhyet hiukset, nimi: Aino on ↓muslimi}
        - {persoona: iida, tavoite: Pitkät hiukset, nimi: "Iida, ↓somalialaisen perheen tytär, ↓lestadiolainen"}
        - {persoona: olga, tavoite: Pitkät hiukset, nimi: "Olga, ↓venäläinen kokki, ↓raskaana"}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: Klippning
      personor:
        - {persona: ada, mål: Kort hår, namn: Ada är ↓muslim}
        - {persona: eva, mål: Långt hår, namn: "Eva, ↓same från Kiruna, har ↓diabetes"}
        - {persona: siv, mål: Långt hår, namn: "Siv, ↓cancersjuk, ↓syrisk kock"}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ],
    good: [
      """
      journey: Living with epilepsy
      personas: [{persona: jude, name: "Jude, epileptic, does the same thing every morning", goal: To drive again}]
      stages:
        - stage: Diagnosis
          touchpoints: [The neurologist explains it: 1, Drives again: 2]
      """,
      """
      journey: A haircut
      personas:
        - {persona: ada, name: "Ada, 52, Muslim, nurse", goal: Short hair}
        - {persona: bea, name: "Bea, diabetes nurse, speaks Polish", goal: A Catholic school photo}
        - {persona: cleo, name: "Cleo, keeper of a Jewish cemetery", goal: Short hair, attitude: Catholic tastes in music}
      segments: [{segment: hindus, demographic: Hindu 2 %}]
      stages:
        - stage: The cut
          touchpoints: [Asks for a room for Muslim women: 1, In front of the mirror: 2, A Catholic feast: 1]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat:
        - {persoona: aino, tavoite: Lyhyet hiukset, nimi: Aino on muslimi}
        - {persoona: iida, tavoite: Lyhyet hiukset, nimi: "Iida, juutalaisen museon opas"}
        - {persoona: pekka, tavoite: Lyhyet hiukset, nimi: "Pekka Venäläinen, 40"}
        - {persoona: olli, tavoite: Lyhyet hiukset, nimi: "Olli, syyrialaisen ravintolan kokki"}
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Etsii muslimikampaamon: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      personor:
        - {persona: ada, mål: Kort hår, namn: Ada talar polska}
        - {persona: eva, mål: Långt hår, namn: "Eva, katolik"}
        - {persona: nea, mål: Långt hår, namn: "Nea, samisk slöjdlärare"}
        - {persona: liv, mål: Långt hår, namn: "Liv, kursledare för diabetiker"}
      faser:
        - {fas: Klippningen, kontaktpunkter: [I katolska skolans salong: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    var found: [(word: String, span: Span)] = []
    for persona in subject.journey.personas where !persona.isShared {
      for text in Self.texts(of: persona) { search(text, in: subject.source, &found) }
    }
    guard !found.isEmpty else { return [] }
    // What the journey comes back to, it needs.
    let counts = Self.counts(of: Set(found.map { SensitiveWords.stem(of: $0.word) }), in: subject.source)
    return found.filter { counts[SensitiveWords.stem(of: $0.word)] == 1 }.map { word, span in
      finding(
        "\(Shown.quoted(subject.source[span])) is a sensitive attribute, and the journey never comes back to it",
        at: span, note: "does the journey depend on it?",
        help: "leave it out, or say with '# polku: ignore sensitive-attribute: …' why the persona needs it")
    }
  }

  /// Finds sensitive words in what is said of a persona.
  private func search(_ text: LocalizedText, in source: SourceText, _ found: inout [(word: String, span: Span)]) {
    for variant in text.variants where variant.span.end <= source.bytes.count {
      let spans = Self.words(in: variant.span, of: source.bytes)
      for (place, span) in spans.enumerated() where SensitiveWords.mayBegin(source.bytes, at: span) {
        let word = source[span].lowercased()
        guard SensitiveWords.contain(word, in: variant.language) else { continue }
        guard !Self.isWork(place, in: spans, of: source), !Self.isSurname(place, in: spans, of: source) else {
          continue
        }
        found.append((word, span))
      }
    }
  }

  /// Whether a word says what somebody works on, or where: a diabetes nurse needn't have diabetes, nor a teacher at a
  /// Catholic school be Catholic.
  private static func isWork(_ place: Int, in spans: [Span], of source: SourceText) -> Bool {
    if isPlaceOfWork(source[spans[place]].lowercased()) { return true }
    for step in [1, -1] {
      var here = place
      for distance in 1...2 {
        let next = here + step
        guard spans.indices.contains(next) else { break }
        // More than a space between them ends the phrase.
        let gap = max(spans[next].start, spans[here].start) - min(spans[next].end, spans[here].end)
        guard gap == 1 else { break }
        let word = source[spans[next]].lowercased()
        if isPlaceOfWork(word) || step == 1 && distance == 1 && occupations.contains(word) { return true }
        here = next
      }
    }
    return false
  }

  /// Whether a word is a surname: Venäläinen and Virolainen are such, and stand behind a first name then. Origins have no
  /// capital within a Finnish sentence.
  private static func isSurname(_ place: Int, in spans: [Span], of source: SourceText) -> Bool {
    guard place > 0, spans[place].start - spans[place - 1].end == 1 else { return false }
    let (first, last) = (source[spans[place - 1]], source[spans[place]])
    guard last.hasSuffix("lainen") || last.hasSuffix("läinen") else { return false }
    return first.first?.isUppercase == true && last.first?.isUppercase == true
  }

  /// What stands behind an illness or a faith where it is somebody's work, or behind such a word in another sense.
  private static let occupations: Set<String> = [
    "nurse", "researcher", "doctor", "specialist", "surgeon", "consultant", "therapist", "counsellor", "counselor",
    "coach", "educator", "scientist", "scholar", "unit", "ward", "care", "research", "support", "awareness", "studies",
    "tastes", "work", "art", "street", "sapiens",
  ]

  /// Whether a word is one for a place or a subject that is of a faith or an origin whoever works there, or its compound.
  private static func isPlaceOfWork(_ word: String) -> Bool {
    placesOfWork.contains { $0.utf8.count < 5 ? word.hasPrefix($0) : word.contains($0) }
  }

  /// What is in such words in the three languages.
  private static let placesOfWork = [
    "school", "museum", "clinic", "centre", "center", "foundation", "association", "charity", "society", "cemeter",
    "restaurant", "temple", "craft", "course", "culture", "history", "literat", "music",
    "museo", "koulu", "ravintol", "keittiö", "käräj", "hautausma", "seurakun", "kulttuur", "histori", "kirjallisuu",
    "taiteen", "aluee", "temppel", "kurssi", "osasto", "yhdisty", "järjestö", "keskuk", "keskus",
    "skol", "restaurang", "begravningspl", "kyrkogård", "församling", "kultur", "litteratur", "konst", "slöjd", "kurs",
    "avdelning", "mottagning", "förening", "boende", "museet",
  ]

  /// In how many words of the text each stem is: 'epilepsy' and 'epilepsianuoret' are what 'epileptic' comes back in.
  /// - Complexity: O(n) in the bytes of the text, for the few stems that a journey has.
  private static func counts(of stems: Set<String>, in source: SourceText) -> [String: Int] {
    var counts: [String: Int] = [:]
    let all = words(in: Span(0, source.bytes.count), of: source.bytes)
    for span in all where span.end - span.start <= longestWord {
      let word = source[span].lowercased()
      // Three letters are in many words: 'hiv' is in 'archive'.
      for stem in stems where stem.count < 5 ? word.hasPrefix(stem) : word.contains(stem) {
        counts[stem, default: 0] += 1
      }
    }
    return counts
  }

  /// So long a word is looked into, in bytes.
  private static let longestWord = 100

  private static func texts(of persona: Persona) -> [LocalizedText] {
    [persona.name] + [persona.goal, persona.attitude].compactMap { $0 } + persona.needs + persona.values
      + persona.motives + persona.referenceGroups
  }

  /// The runs of letters in a part of a text.
  private static func words(in span: Span, of bytes: [UInt8]) -> [Span] {
    var words: [Span] = []
    words.reserveCapacity(8)
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
}
