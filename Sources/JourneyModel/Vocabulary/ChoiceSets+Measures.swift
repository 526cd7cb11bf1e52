extension ChoiceSet {
  static let actionStatus = ChoiceSet(
    "status of an action",
    [
      Choice("idea", "idea", "idé"), Choice("planned", "suunniteltu", "planerad"),
      Choice("doing", "tekeillä", "pågår", also: ["käynnissä", "työn-alla"]), Choice("done", "valmis", "klar"),
      Choice("rejected", "hylätty", "avvisad"),
    ])

  static let ladderStatus = ChoiceSet(
    "status of a step",
    [
      Choice("todo", "tekemättä", "att-göra", also: ["to-do"]),
      Choice("doing", "tekeillä", "pågår", also: ["käynnissä", "työn-alla"]), Choice("done", "valmis", "klar"),
    ])

  static let sourceKind = ChoiceSet(
    "kind of source",
    [
      Choice("survey", "kysely", "enkät"), Choice("interview", "haastattelu", "intervju"),
      Choice("observation", "havainnointi", "observation"), Choice("user-test", "käyttäjätesti", "användartest"),
      Choice("analytics", "analytiikka", "analysdata", also: ["webbanalys"]), Choice("crm", "crm", "crm"),
      Choice("social", "some", "sociala-medier", also: ["sosiaalinen-media"]),
      Choice("complaint-data", "reklamaatiotiedot", "reklamationsdata"), Choice("workshop", "työpaja", "workshop"),
    ])

  /// The metrics.
  package static let metric = ChoiceSet(
    "metric", isOpen: true,
    [
      Choice("nps", "nps", "nps", summary: "Net promoter score."),
      Choice("csat", "csat", "csat", summary: "Customer satisfaction."),
      Choice("ces", "ces", "ces", summary: "Customer effort score."),
      Choice("csi", "csi", "nki", summary: "Customer satisfaction index."),
      Choice("fcr", "fcr", "fcr", summary: "First-contact resolution."),
      Choice("servqual", "servqual", "servqual", summary: "Service quality by dimensions."),
      Choice("conversion", "konversio", "konvertering"),
      Choice("retention", "pysyvyys", "kundretention", also: ["asiakaspysyvyys", "kvarhållande"]),
      Choice("churn", "poistuma", "kundbortfall", also: ["asiakaspoistuma", "kundavgång"]),
      Choice("clv", "clv", "clv", summary: "Customer lifetime value."),
      Choice("kano", "kano", "kano", summary: "What a feature is to the customers, by the Kano model."),
    ])

  static let method = ChoiceSet(
    "method",
    [
      Choice("mean", "keskiarvo", "medelvärde"),
      Choice(
        "normalised-mean", "suhteutettu-keskiarvo", "normerat-medelvärde", also: ["normalized-mean"],
        summary: "The mean as a part of its scale, from 0 to 100 %."),
      Choice("top-box", "ylimmät-luokat", "toppbox", summary: "The share of the good answers."),
      Choice("net", "netto", "netto", summary: "The share of the good answers less that of the bad ones."),
    ])

  package static let claim = ChoiceSet(
    "claim",
    [
      Choice("improved", "parantunut", "förbättrad", also: ["förbättrat"]),
      Choice("worsened", "heikentynyt", "försämrad", also: ["försämrat"]),
      Choice("unchanged", "ennallaan", "oförändrad", also: ["oförändrat"]),
    ])

  static let metricLevel = ChoiceSet(
    "level of measuring",
    [
      Choice(
        "transactional", "tapahtumakohtainen", "transaktion", also: ["transaktionell"], summary: "About one encounter."),
      Choice("relationship", "asiakassuhde", "relation", summary: "About the relationship."),
    ])

  static let metricKind = ChoiceSet(
    "kind of metric",
    [
      Choice("experience", "kokemus", "upplevelse", summary: "What the customers go through."),
      Choice("impact", "vaikutus", "effekt", summary: "What that does for the company."),
    ])

  static let severity = ChoiceSet(
    "severity",
    [
      Choice("error", "virhe", "fel"), Choice("warning", "varoitus", "varning"), Choice("info", "tieto", "info"),
      Choice("off", "pois", "av", also: ["no", "false"]),
    ])
}
