extension Record {
  static let persona = Record(
    .persona, "Somebody whose journey it is.", naming: .persona, pairForm: .body,
    fields: [
      Field(.persona, "persoona", "persona", .identifier, required: true, "The id that others refer to."),
      Field(.name, "nimi", "namn", .text, standard: "the id", "The name for people."),
      Field(.goal, "tavoite", "mål", .text, "What the persona wants to achieve."),
      Field(.needs, "tarpeet", "behov", .list(.text), "What the persona needs."),
      Field(.values, "arvot", "värderingar", .list(.text), "What the persona holds dear."),
      Field(.attitude, "asenne", "attityd", .text, "How the persona thinks of the matter beforehand."),
      Field(.motives, "motiivit", "motiv", .list(.text), "Why the persona buys."),
      Field(
        .purchase, "ostotyyppi", "köptyp", .choice(.purchase), "How much thought the persona gives to the purchase."),
      Field(.risks, "riskit", "risker", .list(.choice(.risk)), "What the persona fears."),
      Field(.segment, "segmentti", "segment", .reference(.segment), "The segment that the persona stands for."),
      Field(
        .referenceGroups, "viiteryhmät", "referensgrupper", .list(.text), "The people whom the persona looks to."),
      Field(
        .accessibility, "saavutettavuus", "tillgänglighet", .list(.text),
        "What has to be made accessible for the persona."),
      Field(
        .channels, "kanavat", "kanaler", .list(.reference(.channel)), standard: "all of them",
        "The channels that the persona can use."),
    ])

  static let segment = Record(
    .segment, "A group of customers.", naming: .segment, pairForm: .body,
    fields: [
      Field(.segment, "segmentti", "segment", .identifier, required: true, "The id that others refer to."),
      Field(.demographic, "demografia", "demografi", .list(.text), "Age, home, family, income, in words."),
      Field(.lifestyle, "elämäntapa", "livsstil", .list(.text), "How they live, in words."),
      Field(
        .behaviour, "käyttäytyminen", "beteende", .record(.behaviour), also: ["behavior"],
        "How they buy, as scores or as the raw figures."),
      Field(.share, "osuus", "andel", .share, "Their part of the customers."),
      Field(.profitability, "kannattavuus", "lönsamhet", .text, "How profitable they are, in words."),
    ])

  static let behaviour = Record(
    .behaviour, "How a segment buys.",
    fields: [
      Field(.recency, "viimeisin-osto", "senaste-köp", .score(Scale(1, 5)), "How lately they bought, 5 best."),
      Field(.frequency, "ostotiheys", "köpfrekvens", .score(Scale(1, 5)), "How often they buy, 5 best."),
      Field(.monetary, "ostojen-arvo", "köpvärde", .score(Scale(1, 5)), "How much they spend, 5 best."),
      Field(.recencyDays, "päiviä-viime-ostosta", "dagar-sedan-köp", .number, "Days since the last purchase."),
      Field(.purchases, "ostokerrat", "antal-köp", .number, "How many purchases they make."),
      Field(.averageSpend, "keskiostos", "snittköp", .number, "What they spend on average."),
    ])

  static let relationship = Record(
    .relationship, "What the relationship with the customer is meant to be.",
    fields: [
      Field(
        .strategy, "strategia", "strategi", .choice(.strategy),
        "One-off sales, a deep relationship, or words of one's own."
      ),
      Field(
        .lifecycle, "elinkaari", "livscykel", .choice(.lifecycle),
        "Where the customer is in the life of the relationship."),
      Field(.trust, "luottamus", "förtroende", .text, "What is known of trust."),
      Field(.mutualValue, "molemminpuolinen-arvo", "ömsesidigt-värde", .text, "What both sides gain."),
    ])
}
