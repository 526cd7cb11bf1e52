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
      Field(.rules, "säännöt", "regler", .rules, "The lint rules, each with its severity, or off."),
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
}
