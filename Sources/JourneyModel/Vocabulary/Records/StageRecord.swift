extension Record {
  static let stage = Record(
    .stage, "A part of the journey, shown as a column of the map.", naming: .stage,
    fields: [
      Field(
        .stage, "vaihe", "fas", .text, also: ["steg", "skede"], required: true,
        "The stage's name: a phase, or words of its own."),
      Field(
        .title, "otsikko", "rubrik", .text, standard: "the name", "The heading to show, where the name is a phase."),
      Field(.phase, "päävaihe", "huvudfas", .phase, "The phase that a stage with a name of its own belongs to."),
      Field(.goal, "tavoite", "mål", .text, "What the customer wants to achieve in the stage."),
      Field(.entered, "saapui", "kom-in", .wholeNumber, "How many customers came into the stage."),
      Field(.exited, "eteni", "gick-vidare", .wholeNumber, "How many customers went on from the stage."),
      Field(.optional, "valinnainen", "valfri", .yesNo, standard: "no", "Whether the stage may be left out."),
      Field(
        .owner, "vastuutaho", "ansvarig", .text, also: ["omistaja", "vastuuhenkilö", "ägare"],
        "Who is responsible for the stage."),
      Field(
        .lifecycle, "elinkaari", "livscykel", .choice(.lifecycle),
        "Where the customer is in the life of the relationship."),
      Field(
        .metrics, "mittarit", "mått", .list(.record(.metric)), also: ["mätetal"],
        "What is measured of the stage as a whole."),
      Field(
        .selfDirectedShare, "omatoiminen-osuus", "andel-på-egen-hand", .share,
        also: ["omatoimisuusaste", "självständighetsgrad"],
        "The part that customers go by themselves before they meet the company."),
      Field(
        .touchpoints, "kosketuspisteet", "kontaktpunkter", .list(.record(.touchpoint)),
        "The stage's touchpoints, in order."
      ),
    ])
}
