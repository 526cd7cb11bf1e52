extension Record {
  /// The whole of `polku.yaml`.
  package static let project = Record(
    .project, "A project's settings: the file `polku.yaml`.",
    fields: [
      Field(.language, "kieli", "språk", .language, standard: "the language of the keys", "The language of the texts."),
      Field(
        .requiredPhases, "pakolliset-vaiheet", "obligatoriska-faser", .list(.phase),
        "The phases that every journey of the project must have; words of one's own are fine."),
      Field(.personas, "persoonat", "personor", .list(.record(.persona)), "The personas that the journeys share."),
      Field(.channels, "kanavat", "kanaler", .list(.record(.channel)), "The channels that the journeys share."),
      Field(
        .scales, "asteikot", "skalor", .record(.scales),
        "The scales of the journeys that don't set scales of their own."),
      Field(
        .select, "valitse", "välj", .list(.plainText),
        "The lint rules and families that judge; all that are on where it isn't written."),
      Field(
        .ignore, "ohita", "ignorera", .list(.plainText), also: ["hoppa-över"],
        "The lint rules and families that don't judge."),
      Field(
        .rules, "säännöt", "regler", .rules,
        "The lint rules and families, each with its severity, or off; or with the keys of a [rule](#keys-rule)."),
      Field(
        .exclude, "jätä-pois", "uteslut", .list(.plainText),
        "Patterns, as in a `.gitignore`, for what is left out where a folder is searched for journeys."),
      Field(
        .overrides, "poikkeukset", "avvikelser", .list(.record(.override)), also: ["undantag"],
        "What is different for some of the files; later ones win."),
      Field(
        .theme, "teema", "tema", .plainText, standard: "auto",
        "The theme of the maps: `auto`, `light`, `dark`, `print` or `high-contrast` ([themes](themes.md))."),
      Field(
        .colours, "värit", "färger", .colours, also: ["colors"],
        "Colours of one's own for roles of the theme, or for `brand`; in quotes, since a `#` begins a comment."),
      Field(
        .lanes, "kaistat", "banor", .list(.plainText), also: ["uimaradat", "simbanor", "swimlanes"],
        "The lanes of the maps, by their ids, from top to bottom; all that have something to show where it isn't written."
      ),
    ])

  /// What is different for some of a project's files.
  package static let override = Record(
    .override, "What is different for some of a project's files.",
    fields: [
      Field(
        .files, "tiedostot", "filer", .list(.plainText), required: true,
        "Patterns, as in a `.gitignore`, for the files, by their paths from the folder of `polku.yaml`."),
      Field(
        .requiredPhases, "pakolliset-vaiheet", "obligatoriska-faser", .list(.phase),
        "The phases that these journeys must have, instead of the project's."),
      Field(
        .select, "valitse", "välj", .list(.plainText), "The lint rules and families that judge these files."),
      Field(
        .ignore, "ohita", "ignorera", .list(.plainText), also: ["hoppa-över"],
        "The lint rules and families that don't judge these files."),
      Field(.rules, "säännöt", "regler", .rules, "The lint rules and families as they count for these files."),
    ])

  /// What is said about one lint rule or family, where it is more than a severity.
  package static let rule = Record(
    .rule, "What is said about one lint rule or family, where it is more than a severity.",
    fields: [
      Field(
        .severity, "vakavuus", "allvarlighetsgrad", .choice(.severity), also: ["allvar"],
        standard: "the rule's own",
        "How grave its findings are, or off. Further keys are the rule's [options](lint.md#options).")
    ])
}
