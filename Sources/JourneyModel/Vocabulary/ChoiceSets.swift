extension ChoiceSet {
  static let state = ChoiceSet(
    "state",
    [
      Choice(
        "hypothesis", "hypoteesi", "hypotes", also: ["oletus", "antagande"], summary: "What a workshop believes."),
      Choice("as-is", "nykytila", "nuläge", summary: "What is, with evidence."),
      Choice("to-be", "tavoitetila", "målbild", summary: "What is to be."),
    ])

  static let customer = ChoiceSet(
    "customer", [Choice("external", "ulkoinen", "extern"), Choice("internal", "sisäinen", "intern")])

  static let template = ChoiceSet(
    "template",
    [
      Choice(
        "purchase-5", "osto-5", "köp-5", summary: "Need, search, evaluation, decision and evaluation afterwards."),
      Choice("lifecycle", "elinkaari", "livscykel", summary: "Acquisition, onboarding, development and retention."),
    ])

  static let canonicalPhases = ChoiceSet(
    "canonical phases",
    [
      Choice("awareness", "tietoisuus", "medvetenhet", also: ["kännedom"]),
      Choice("consideration", "harkinta", "övervägande"),
      Choice("purchase", "osto", "köp", also: ["ostaminen"]),
      Choice("aftercare", "jälkihoito", "eftervård", also: ["after-care"]),
    ])

  static let purchase5Phases = ChoiceSet(
    "phases of purchase-5",
    [
      Choice("need", "tarve", "behov"),
      Choice("search", "tiedonhaku", "informationssökning", also: ["haku", "sökning", "information-search"]),
      Choice("evaluation", "arviointi", "utvärdering", also: ["vertailu", "jämförelse"]),
      Choice("decision", "päätös", "beslut", also: ["ostopäätös", "köpbeslut"]),
      Choice("evaluation-afterwards", "jälkiarviointi", "efterutvärdering"),
    ])

  static let lifecycle = ChoiceSet(
    "phases of lifecycle",
    [
      Choice(
        "acquisition", "hankinta", "kundanskaffning",
        also: ["asiakashankinta", "anskaffning", "kundvärvning", "värvning"]),
      Choice("onboarding", "perehdytys", "introduktion"),
      Choice("development", "kehittäminen", "utveckling"),
      Choice("retention", "säilyttäminen", "bibehållande", also: ["kvarhållande", "bevarande"]),
    ])

  static let strategy = ChoiceSet(
    "strategy", isOpen: true,
    [
      Choice("napper", "neppari", "tryckknapp", summary: "One-off sales."),
      Choice("zipper", "vetoketju", "blixtlås", summary: "A deep relationship in which both adapt."),
    ])

  static let purchase = ChoiceSet(
    "purchase",
    [
      Choice("routine", "rutiini", "rutin", summary: "Without much thought."),
      Choice("careful", "harkittu", "övervägt", summary: "With thought and comparison."),
      Choice("risky", "riskialtis", "riskfyllt", also: ["riski"], summary: "With much to lose."),
    ])

  static let risk = ChoiceSet(
    "risk",
    [
      Choice("quality", "laatu", "kvalitet"),
      Choice("financial", "taloudellinen", "ekonomisk", also: ["talous", "ekonomi"]),
      Choice("social", "sosiaalinen", "social"),
    ])

  static let channelGroup = ChoiceSet(
    "channel group",
    [
      Choice("digital", "digitaalinen", "digital"), Choice("voice", "puhe", "röst"),
      Choice("physical", "fyysinen", "fysisk"),
    ])

  static let ownership = ChoiceSet(
    "ownership",
    [
      Choice("owned", "oma", "egen"), Choice("partner", "kumppani", "partner"),
      Choice("earned", "ansaittu", "förtjänad"), Choice("paid", "maksettu", "betald"),
    ])

  static let human = ChoiceSet(
    "human contact",
    [
      Choice("yes", "kyllä", "ja", also: ["true"]), Choice("no", "ei", "nej", also: ["false"]),
      Choice("mixed", "vaihtelee", "blandat", summary: "Sometimes, or a person behind a machine."),
    ])

  static let yesNo = ChoiceSet(
    "yes or no",
    [Choice("yes", "kyllä", "ja", also: ["true"]), Choice("no", "ei", "nej", also: ["false"])])

  static let language = ChoiceSet(
    "language",
    [
      Choice("en", "en", "en", also: ["english", "englanti", "engelska"]),
      Choice("fi", "fi", "fi", also: ["finnish", "suomi", "finska"]),
      Choice("sv", "sv", "sv", also: ["swedish", "ruotsi", "svenska"]),
    ])

  static let degree = ChoiceSet(
    "degree",
    [
      Choice("low", "pieni", "låg", also: ["matala", "vähäinen", "lievä", "liten"]),
      Choice("medium", "kohtalainen", "medel", also: ["keskitaso", "keskisuuri", "medelstor"]),
      Choice("high", "suuri", "hög", also: ["korkea", "vakava", "stor"]),
    ])

  package static let direction = ChoiceSet(
    "direction",
    [
      Choice("high", "korkea", "hög", also: ["higher", "suuri", "korkeampi", "suurempi", "högre"]),
      Choice("low", "matala", "låg", also: ["lower", "pieni", "matalampi", "pienempi", "lägre"]),
    ])

  static let experienceLevel = ChoiceSet(
    "level of experience",
    [
      Choice("core", "ydin", "kärna", summary: "What the customer came for."),
      Choice("extended", "laajennettu", "utvidgad", summary: "What makes it easier and better."),
      Choice(
        "exceeding", "ylittävä", "överträffande", also: ["odotukset-ylittävä"],
        summary: "What nobody would have asked for."),
    ])
}
