extension Record {
  static let touchpoint = Record(
    .touchpoint, "A moment in which the customer meets the company, or something of it.", naming: .touchpoint,
    pairForm: .value(.emotion),
    fields: whatHappens + whereItHappens + howItFeels + expectationAndValue + criticalMoments + troubleAndRemedy
      + behindTheScenes + numbers)

  private static let whatHappens: [Field] = [
    Field(.touchpoint, "kosketuspiste", "kontaktpunkt", .text, required: true, "What happens, in a few words."),
    Field(.id, "tunnus", "id", .identifier, standard: "made from the name", "The id that others refer to."),
    Field(.description, "kuvaus", "beskrivning", .text, "What happens, at more length."),
    Field(.type, "tyyppi", "typ", .choice(.touchpointType), "What kind of touchpoint it is."),
    Field(.actor, "toimija", "aktör", .text, "Who acts besides the customer."),
    Field(.initiator, "aloitteentekijä", "initiativtagare", .choice(.initiator), "Who begins it."),
    Field(
      .persona, "persoona", "persona", .list(.reference(.persona)), standard: "all of them",
      "The personas that it belongs to."),
    Field(
      .next, "seuraava", "nästa", .branches, standard: "the touchpoint below",
      "The touchpoints that follow, each with the share of the customers who go there."),
    Field(.optional, "valinnainen", "valfri", .yesNo, standard: "no", "Whether it may be left out."),
    Field(.ends, "päättyy", "slutar", .yesNoOrText, standard: "no", "Whether the path ends here on purpose, and how."),
  ]

  private static let whereItHappens: [Field] = [
    Field(.channel, "kanava", "kanal", .reference(.channel), "The channel in which it happens, or `none`."),
    Field(
      .contextKept, "tiedot-siirtyvät", "uppgifter-följer-med", .yesNo,
      "Whether what the customer has said before is known here."),
    Field(
      .repeatsInformation, "toistaa-tietoja", "upprepar-uppgifter", .yesNo,
      "Whether the customer has to tell again what was told before."),
    Field(.human, "ihmiskontakti", "mänsklig-kontakt", .choice(.human), "Whether the customer meets a person."),
    Field(
      .availability, "tavoitettavuus", "tillgänglighet", .text, also: ["saatavuus", "aukioloaika", "öppettider"],
      "When it can be reached."),
    Field(
      .influence, "vaikutusmahdollisuus", "påverkansmöjlighet", .choice(.influence), also: ["påverkan"],
      standard: "own",
      "How far the company can influence it."),
  ]

  private static let howItFeels: [Field] = [
    Field(.emotion, "tunne", "känsla", .rating(.emotion), "How the customer feels, as a number."),
    Field(.feeling, "tunnetila", "sinnesstämning", .text, "The feeling, in a word."),
    Field(.before, "ennen", "före", .rating(.emotion), "How the customer feels when it begins."),
    Field(.after, "jälkeen", "efter", .rating(.emotion), "How the customer feels when it is over."),
    Field(.intensity, "voimakkuus", "intensitet", .rating(.intensity), "How strong the feeling is."),
    Field(
      .image, "mielikuva", "intryck", .rating(.image), also: ["bild"],
      "What the customer then thinks of the company, as a number."),
    Field(.thinks, "ajattelee", "tänker", .list(.text), "What goes through the customer's mind."),
    Field(.quote, "lainaus", "citat", .list(.record(.quote)), "What a customer said."),
  ]

  private static let expectationAndValue: [Field] = [
    Field(.expected, "odotettu", "förväntat", .rating(.expectation), "What the customer expected, as a number."),
    Field(.experienced, "koettu", "upplevt", .rating(.expectation), "What the customer experienced, as a number."),
    Field(
      .expectationSource, "odotuksen-lähde", "förväntningskälla", .list(.choice(.expectationSource)),
      "What the expectation comes from."),
    Field(.importance, "tärkeys", "betydelse", .rating(.importance), "How important it is to the customer."),
    Field(.satisfaction, "tyytyväisyys", "nöjdhet", .rating(.satisfaction), "How satisfied the customer is with it."),
    Field(
      .level, "taso", "nivå", .choice(.experienceLevel), standard: "core", "What part of the experience it is."),
    Field(.value, "arvo", "värde", .list(.choice(.value)), "Which values it delivers to the customer."),
    Field(
      .dimension, "laatutekijä", "kvalitetsdimension", .list(.choice(.dimension)),
      "Which dimensions of service quality it shows."),
    Field(
      .serviceLevel, "palvelutaso", "servicenivå", .record(.serviceLevel),
      "The six numbers of the gap model, in one unit."),
    Field(.efficiency, "tehokkuus", "effektivitet", .rating(.efficiency), "How efficient it is, as a number."),
    Field(.ease, "helppous", "enkelhet", .rating(.ease), "How easy it is, as a number."),
  ]

  private static let criticalMoments: [Field] = [
    Field(.critical, "kriittinen", "kritisk", .choice(.polarity), "Whether it makes or breaks the experience."),
    Field(
      .momentOfTruth, "totuuden-hetki", "sanningens-ögonblick", .choice(.momentOfTruth), "Which moment of truth it is."),
    Field(.surprise, "yllätys", "överraskning", .yesNoOrText, "Whether it surprises the customer, and with what."),
    Field(
      .personalised, "personoitu", "personaliserad", .record(.personalisation), also: ["personalized"],
      "Whether and by what it is made for the one customer."),
    Field(.proactive, "ennakoiva", "proaktiv", .yesNo, "Whether the company comes before the customer asks."),
    Field(.adapts, "mukautuu", "anpassar-sig", .choice(.adapting), "Who has to adapt to the other."),
  ]

  private static let troubleAndRemedy: [Field] = [
    Field(.pain, "kipupiste", "smärtpunkt", .list(.record(.pain)), "What goes wrong for the customer."),
    Field(.opportunity, "mahdollisuus", "möjlighet", .list(.text), "What could be better."),
    Field(.duration, "kesto", "varaktighet", .duration, "How long it takes."),
    Field(.wait, "odotusaika", "väntetid", .duration, "How long the customer waits."),
    Field(
      .expectedDuration, "ennakoitu-kesto", "förväntad-varaktighet", .duration, also: ["odotettu-kesto"],
      standard: "the expected wait",
      "How long the customer expects it to take."),
    Field(
      .expectedWait, "ennakoitu-odotusaika", "förväntad-väntetid", .duration, also: ["odotettu-odotusaika"],
      standard: "the expected duration",
      "How long the customer expects to wait."),
    Field(.information, "viestintä", "information", .text, also: ["tiedotus"], "What the customer is told."),
    Field(.effort, "vaiva", "ansträngning", .choice(.degree), "How much effort it takes the customer."),
    Field(
      .resolvedFirstContact, "ratkesi-ensikontaktilla", "löst-vid-första-kontakten", .yesNo,
      "Whether the matter was solved at the first contact."),
    Field(
      .recovery, "hyvitys", "gottgörelse", .list(.reference(.touchpoint)),
      "The touchpoints where a failure here is made good."),
    Field(
      .mitigates, "vähentää-riskiä", "minskar-risk", .list(.choice(.risk)), "The risks that it takes off the customer."),
    Field(.accepted, "hyväksytty", "accepterat", .yesNoOrText, "Why its trouble is accepted as it is."),
  ]

  private static let behindTheScenes: [Field] = [
    Field(
      .evidence, "fyysinen-ympäristö", "fysisk-miljö", .list(.text), also: ["fyysiset-todisteet", "fysiska-bevis"],
      "What the customer can see and touch."),
    Field(
      .frontstage, "näkyvä-toiminta", "synligt-för-kunden", .list(.text),
      "What the employees do before the customer's eyes."),
    Field(.backstage, "taustatoiminta", "bakom-kulisserna", .list(.text), "What the employees do out of sight."),
    Field(.support, "tukiprosessi", "stödprocess", .list(.text), "The processes that support them."),
    Field(.system, "järjestelmä", "system", .list(.text), "The systems in use."),
    Field(
      .owner, "vastuutaho", "ansvarig", .text, also: ["omistaja", "vastuuhenkilö", "ägare"], standard: "the stage's",
      "Who is responsible for it."),
    Field(.enablers, "mahdollistajat", "möjliggörare", .list(.text), "What makes it possible: training, staff, tools."),
    Field(.cost, "kustannus", "kostnad", .text, "What it costs, in words."),
    Field(.agreement, "sopimus", "avtal", .text, "What has been agreed about it."),
  ]

  private static let numbers: [Field] = [
    Field(.metrics, "mittarit", "mått", .list(.record(.metric)), also: ["mätetal"], "What is measured in it."),
    Field(
      .sources, "lähteet", "källor", .list(.reference(.source)), also: ["source", "lähde", "källa"],
      "What the knowledge about it rests on."),
  ]
}
