extension Record {
  /// The whole file: its keys are those at the top.
  package static let journey = Record(
    .journey, "A customer journey: the whole file.", naming: .journey,
    fields: [
      Field(.journey, "asiakaspolku", "kundresa", .text, required: true, "The title of the journey."),
      Field(.language, "kieli", "språk", .language, standard: "the language of the keys", "The language of the texts."),
      Field(.state, "tila", "läge", .choice(.state), "What the file claims to be: a guess, the present or a design."),
      Field(
        .compareWith, "vertaa", "jämför-med", .plainText,
        "The file of the journey to compare with, by its path from this file."),
      Field(.scope, "rajaus", "avgränsning", .text, "From where to where the journey goes, in words."),
      Field(
        .covers, "kattaa", "täcker", .list(.phase),
        "The phases that the file means to cover, where they are fewer than all."),
      Field(
        .goal, "tavoite", "mål", .record(.goal),
        "What the journey is for: a sentence, or its value, benefit, need and experience."),
      Field(
        .customer, "asiakas", "kund", .choice(.customer), standard: "external",
        "Whether the customer stands outside the organisation or inside it."),
      Field(
        .relationship, "asiakassuhde", "kundrelation", .record(.relationship), also: ["asiakkuus"],
        "What the relationship with the customer is meant to be."),
      Field(
        .scales, "asteikot", "skalor", .record(.scales),
        "The scales of the file's numbers, where they aren't the usual."),
      Field(.template, "malli", "mall", .choice(.template), "Another list of phases than the four canonical ones."),
      Field(.tags, "asiasanat", "nyckelord", .list(.plainText), also: ["avainsanat"], "Words to find the journey by."),
      Field(.personas, "persoonat", "personor", .list(.record(.persona)), "The people whose journey it is."),
      Field(.segments, "segmentit", "segment", .list(.record(.segment)), "The groups of customers."),
      Field(.channels, "kanavat", "kanaler", .list(.record(.channel)), "The ways by which customer and company meet."),
      Field(.promises, "lupaukset", "löften", .list(.record(.promise)), "What the customer has been promised."),
      Field(.sources, "lähteet", "källor", .list(.record(.source)), "Where the knowledge of the journey comes from."),
      Field(.waves, "mittauskierrokset", "mätomgångar", .list(.record(.wave)), "The rounds of measuring."),
      Field(
        .metrics, "mittarit", "mått", .list(.record(.metric)), also: ["mätetal"],
        "What is measured of the journey as a whole."),
      Field(.ladder, "portaat", "trappa", .record(.ladder), "How far the work on customer experience has come."),
      Field(
        .stages, "vaiheet", "faser", .list(.record(.stage)), also: ["steg", "skeden"], required: true,
        "The parts of the journey, in order."),
      Field(
        .actions, "toimenpiteet", "åtgärder", .list(.record(.action)), "What is or will be done for a better journey."),
    ])
}
