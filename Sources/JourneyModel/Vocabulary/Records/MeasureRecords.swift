extension Record {
  static let metric = Record(
    .metric, "A measurement: the answers, and what is claimed about them.", naming: .metric, pairForm: .body,
    fields: [
      Field(
        .metric, "mittari", "mått", .choice(.metric), also: ["mätetal"], required: true,
        "Which metric it is, or a name of one's own."),
      Field(.promoters, "suosittelijat", "ambassadörer", .wholeNumber, "How many answered 9 or 10."),
      Field(.passives, "passiiviset", "passiva", .wholeNumber, "How many answered 7 or 8."),
      Field(.detractors, "arvostelijat", "kritiker", .wholeNumber, "How many answered 0 to 6."),
      Field(.distribution, "jakauma", "fördelning", .answers, "The answers, each with how many gave it."),
      Field(.count, "lukumäärä", "antal", .wholeNumber, "How many were or did what is measured."),
      Field(.of, "kaikista", "av", .wholeNumber, "Of how many."),
      Field(.value, "arvo", "värde", .figure, "The figure that is claimed; it is checked against the answers."),
      Field(.n, "n", "n", .wholeNumber, "How many answered."),
      Field(.scale, "asteikko", "skala", .scale, "The scale of the answers."),
      Field(.method, "menetelmä", "metod", .choice(.method), "How the figure is made from the answers."),
      Field(.boxes, "vastausluokat", "svarsklasser", .record(.boxes), "Which answers count as good, and which as bad."),
      Field(.better, "parempi", "bättre", .choice(.direction), "Whether high or low is good."),
      Field(.means, "keskiarvot", "medelvärden", .numbers, "The means of its questions."),
      Field(.weights, "painot", "vikter", .numbers, "The weights of its questions or dimensions."),
      Field(
        .categories, "kano-luokat", "kanoklasser", .record(.categories),
        "How many answers fall into each Kano category."),
      Field(.margin, "kate", "marginal", .number, "What a customer brings in a period, for the lifetime value."),
      Field(
        .retention, "pysyvyys", "kundretention", .share,
        "The part of the customers who stay for another period, for the lifetime value."),
      Field(
        .discount, "diskonttokorko", "kalkylränta", .share,
        "How much less money is worth a period later, for the lifetime value."),
      Field(.gaps, "kuilut", "gap", .numbers, "The gaps of its dimensions: experienced less expected."),
      Field(.target, "tavoite", "mål", .figure, "What is aimed at."),
      Field(.claim, "väite", "påstående", .choice(.claim), "What is claimed in comparison with the wave before."),
      Field(.wave, "mittauskierros", "mätomgång", .reference(.wave), "The wave that it belongs to."),
      Field(.period, "jakso", "period", .dates, also: ["ajanjakso"], "When it was measured."),
      Field(.segment, "segmentti", "segment", .reference(.segment), "The segment that was asked."),
      Field(
        .source, "lähde", "källa", .list(.reference(.source)), also: ["sources", "lähteet", "källor"],
        "Where it comes from."),
      Field(.population, "perusjoukko", "population", .wholeNumber, "How many people there are to ask."),
      Field(.sampled, "otos", "urval", .share, "The part of them who are asked."),
      Field(.level, "taso", "nivå", .choice(.metricLevel), "Whether it is about one encounter or the relationship."),
      Field(
        .kind, "tyyppi", "typ", .choice(.metricKind), also: ["laji", "slag"],
        "Whether it is of the experience or of its effects."),
      Field(.unit, "yksikkö", "enhet", .text, "The unit of the figure."),
      Field(
        .weighted, "painotettu", "viktad", .yesNo, standard: "no",
        "Whether the figure is weighted, so that it can't be checked against the answers."),
    ])

  static let boxes = Record(
    .boxes, "The answers that count as good and as bad.",
    plain: Field(.top, "ylimmät", "översta", .answerRange, "The good answers."),
    fields: [
      Field(.top, "ylimmät", "översta", .answerRange, "The good answers."),
      Field(.bottom, "alimmat", "understa", .answerRange, "The bad answers."),
    ])

  static let categories = Record(
    .categories, "How many answers fall into each category of the Kano model.",
    fields: [
      Field(.attractive, "innostava", "attraktiv", .wholeNumber, "Pleases where it is there, and isn't missed."),
      Field(
        .oneDimensional, "yksiulotteinen", "endimensionell", .wholeNumber,
        "Pleases where it is there, and annoys where it isn't."),
      Field(
        .mustBe, "välttämätön", "nödvändig", .wholeNumber, "Is taken for granted, and annoys where it isn't there."),
      Field(.indifferent, "yhdentekevä", "likgiltig", .wholeNumber, "Makes no difference."),
      Field(.reverse, "käänteinen", "omvänd", .wholeNumber, "Annoys where it is there."),
      Field(
        .questionable, "ristiriitainen", "motsägelsefull", .wholeNumber, "The two answers contradict each other."),
    ])

  static let source = Record(
    .source, "Where knowledge of the journey comes from.", naming: .source, pairForm: .body,
    fields: [
      Field(.source, "lähde", "källa", .identifier, required: true, "The id that others refer to."),
      Field(.kind, "tyyppi", "typ", .choice(.sourceKind), also: ["laji", "slag"], "How it was gathered."),
      Field(.n, "n", "n", .wholeNumber, "How many people or cases it rests on."),
      Field(.dates, "ajankohta", "datum", .dates, also: ["tidpunkt"], "When it was gathered."),
      Field(.sent, "lähetetty", "skickade", .wholeNumber, "How many were asked."),
      Field(.answered, "vastanneet", "svarade", .wholeNumber, "How many answered."),
      Field(.population, "perusjoukko", "population", .wholeNumber, "How many people there are to ask."),
      Field(.tool, "työkalu", "verktyg", .text, "What it was gathered with."),
      Field(.questions, "kysymykset", "frågor", .wholeNumber, "How many questions were asked."),
      Field(.every, "toistuu", "upprepas", .text, "How often it is repeated."),
    ])

  static let wave = Record(
    .wave, "One round of measuring.", naming: .wave, pairForm: .body,
    fields: [
      Field(.wave, "mittauskierros", "mätomgång", .identifier, required: true, "The id that others refer to."),
      Field(.dates, "ajankohta", "datum", .dates, also: ["tidpunkt"], "When it was."),
    ])
}
