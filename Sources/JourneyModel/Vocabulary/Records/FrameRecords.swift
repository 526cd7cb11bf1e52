extension Record {
  static let goal = Record(
    .goal, "What the journey is for.",
    plain: Field(.goal, "tavoite", "mål", .text, "The goal in a sentence."),
    fields: [
      Field(.value, "arvo", "värde", .text, "What value the customer gets."),
      Field(.benefit, "hyöty", "nytta", .text, "Which benefit the customer has of it."),
      Field(.need, "tarve", "behov", .text, "Which need it meets."),
      Field(.experience, "kokemus", "upplevelse", .text, "What the customer is to experience."),
    ])

  static let scales = Record(
    .scales, "The scales of the file's numbers.",
    fields: [
      Field(.emotion, "tunne", "känsla", .scale, standard: "-2..2", "The scale of emotion, before and after."),
      Field(
        .image, "mielikuva", "intryck", .scale, also: ["bild"], standard: "the scale of emotion", "The scale of image."),
      Field(
        .expectation, "odotus", "förväntning", .scale, standard: "1..5", "The scale of expected and experienced."),
      Field(.intensity, "voimakkuus", "intensitet", .scale, standard: "1..5", "The scale of intensity."),
      Field(.efficiency, "tehokkuus", "effektivitet", .scale, standard: "1..5", "The scale of efficiency."),
      Field(.ease, "helppous", "enkelhet", .scale, standard: "1..5", "The scale of ease."),
      Field(.importance, "tärkeys", "betydelse", .scale, standard: "1..10", "The scale of importance."),
      Field(.satisfaction, "tyytyväisyys", "nöjdhet", .scale, standard: "1..10", "The scale of satisfaction."),
    ])

  static let channel = Record(
    .channel, "A way by which customer and company meet.", naming: .channel, pairForm: .body,
    fields: [
      Field(.channel, "kanava", "kanal", .identifier, required: true, "The id that others refer to."),
      Field(.name, "nimi", "namn", .text, standard: "the id", "The name for people."),
      Field(.group, "ryhmä", "grupp", .choice(.channelGroup), "What kind of way it is."),
      Field(.ownership, "omistus", "ägande", .choice(.ownership), "Whose it is."),
      Field(.human, "ihmiskontakti", "mänsklig-kontakt", .choice(.human), "Whether the customer meets a person in it."),
      Field(
        .availability, "tavoitettavuus", "tillgänglighet", .text, also: ["saatavuus", "aukioloaika", "öppettider"],
        "When it can be used."),
      Field(.planned, "suunniteltu", "planerad", .yesNo, standard: "no", "Whether it doesn't exist yet."),
    ])
}
