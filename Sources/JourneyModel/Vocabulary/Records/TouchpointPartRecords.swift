extension Record {
  static let pain = Record(
    .pain, "Something that goes wrong for the customer.", naming: .pain,
    fields: [
      Field(.pain, "kipupiste", "smärtpunkt", .text, required: true, "What goes wrong."),
      Field(.severity, "vakavuus", "allvarlighetsgrad", .choice(.degree), also: ["allvar"], "How bad it is."),
      Field(.cause, "syy", "orsak", .text, "Where it comes from."),
    ])

  static let quote = Record(
    .quote, "What a customer said.", naming: .text,
    fields: [
      Field(.text, "teksti", "text", .text, required: true, "The words."),
      Field(.source, "lähde", "källa", .text, "Where they were said, in words."),
      Field(.lang, "kieli", "språk", .language, also: ["language"], "The language they were said in."),
    ])

  static let personalisation = Record(
    .personalisation, "How a touchpoint is made for the one customer.",
    plain: Field(.personalised, "personoitu", "personaliserad", .yesNoOrText, "Whether it is, or by what."),
    fields: [
      Field(.by, "perusteella", "utifrån", .list(.text), "What is known of the customer and used."),
      Field(.source, "lähde", "källa", .text, "Where that knowledge comes from."),
    ])

  static let serviceLevel = Record(
    .serviceLevel, "The six numbers of the gap model, in one unit.",
    fields: [
      Field(.unit, "yksikkö", "enhet", .text, "The unit of the numbers."),
      Field(.better, "parempi", "bättre", .choice(.direction), "Whether high or low is good for the customer."),
      Field(.expected, "odotettu", "förväntat", .number, "What the customers expect."),
      Field(.assumed, "oletettu", "antaget", .number, "What the company thinks that they expect."),
      Field(.standard, "standardi", "standard", .number, "What the company has set itself."),
      Field(.promised, "luvattu", "utlovat", .number, "What the company has promised."),
      Field(.actual, "toteutunut", "faktiskt", .number, "What is delivered."),
      Field(.perceived, "koettu", "upplevt", .number, "What the customers perceive."),
    ])
}
