extension Record {
  static let promise = Record(
    .promise, "What the customer has been promised.", naming: .promise,
    fields: [
      Field(.promise, "lupaus", "löfte", .text, required: true, "The promise."),
      Field(.id, "tunnus", "id", .identifier, standard: "made from the text", "The id that others refer to."),
      Field(
        .deliveredAt, "lunastetaan", "infrias-vid", .list(.reference(.touchpoint)), "The touchpoints that keep it."),
      Field(.metric, "mittari", "mått", .text, "How it is seen whether it is kept."),
      Field(.withdrawn, "peruttu", "återkallat", .yesNo, standard: "no", "Whether it has been taken back."),
    ])

  static let action = Record(
    .action, "Something that is or will be done for a better journey.", naming: .action,
    fields: [
      Field(.action, "toimenpide", "åtgärd", .text, required: true, "What is to be done."),
      Field(.id, "tunnus", "id", .identifier, standard: "made from the text", "The id that others refer to."),
      Field(
        .addresses, "koskee", "gäller", .list(.reference(.touchpointOrJourney)), also: ["kohdistuu"],
        "The touchpoints that it is for, or the journey as a whole."),
      Field(
        .owner, "vastuutaho", "ansvarig", .text, also: ["omistaja", "vastuuhenkilö", "ägare"], "Who sees to it."),
      Field(.due, "määräaika", "klart-senast", .date, "When it is to be ready."),
      Field(.status, "tila", "status", .choice(.actionStatus), "How far it is."),
      Field(.level, "taso", "nivå", .choice(.experienceLevel), "What part of the experience it is for."),
      Field(.effort, "työmäärä", "arbetsinsats", .choice(.degree), "How much work it is."),
      Field(.benefit, "hyöty", "nytta", .choice(.degree), "How much good it does."),
      Field(.kind, "tyyppi", "typ", .text, also: ["laji", "slag"], "What kind of action it is, in words."),
    ])

  static let ladder = Record(
    .ladder, "The steps by which customer experience is led, each with how far it is.",
    fields: [
      Field(.define, "määrittele", "definiera", .choice(.ladderStatus), "Define the experience that is aimed at."),
      Field(.develop, "kehitä", "utveckla", .choice(.ladderStatus), "Develop it."),
      Field(
        .organise, "organisoi", "organisera", .choice(.ladderStatus), also: ["organize"], "Organise the work for it."),
      Field(.execute, "toteuta", "genomför", .choice(.ladderStatus), "Carry it out."),
      Field(.measure, "mittaa", "mät", .choice(.ladderStatus), "Measure it."),
      Field(.redefine, "uudelleenmäärittele", "omdefiniera", .choice(.ladderStatus), "Define it anew."),
    ])
}
