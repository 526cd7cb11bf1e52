extension ChoiceSet {
  static let touchpointType = ChoiceSet(
    "type of touchpoint",
    [
      Choice("marketing", "markkinointi", "marknadsföring"), Choice("sales", "myynti", "försäljning"),
      Choice("service", "palvelu", "service"), Choice("use", "käyttö", "användning"),
      Choice("billing", "laskutus", "fakturering"), Choice("complaint", "reklamaatio", "reklamation"),
      Choice("feedback", "palaute", "återkoppling"),
    ])

  static let initiator = ChoiceSet(
    "initiator", isOpen: true,
    [
      Choice("customer", "asiakas", "kund"), Choice("company", "yritys", "företag"),
      Choice("partner", "kumppani", "partner"),
    ])

  static let influence = ChoiceSet(
    "influence",
    [
      Choice("own", "oma", "egen", summary: "It is the company's own."),
      Choice("partner", "kumppani", "partner", summary: "It is a partner's."),
      Choice("partial", "osittainen", "delvis", summary: "In part."),
      Choice("none", "ei-lainkaan", "ingen", also: ["ei-mitään"], summary: "Not at all."),
    ])

  static let expectationSource = ChoiceSet(
    "source of expectation", isOpen: true,
    [
      Choice("advertising", "mainonta", "reklam"), Choice("promise", "lupaus", "löfte"),
      Choice("word-of-mouth", "suosittelu", "rekommendation", also: ["puskaradio", "mun-till-mun"]),
      Choice("earlier-experience", "aiempi-kokemus", "tidigare-erfarenhet"), Choice("price", "hinta", "pris"),
    ])

  static let value = ChoiceSet(
    "value to the customer",
    [
      Choice("economic", "taloudellinen", "ekonomiskt", also: ["ekonomisk"]),
      Choice("functional", "toiminnallinen", "funktionellt", also: ["funktionell"]),
      Choice("emotional", "emotionaalinen", "emotionellt", also: ["emotionell"]),
      Choice("symbolic", "symbolinen", "symboliskt", also: ["symbolisk"]),
      Choice(
        "utilitarian", "utilitaarinen", "utilitaristiskt", also: ["utilitariskt"], summary: "Useful for something else."
      ),
      Choice(
        "hedonic", "hedonistinen", "hedoniskt", also: ["hedoninen", "hedonistiskt"], summary: "Pleasant in itself."),
    ])

  static let dimension = ChoiceSet(
    "dimension of service quality",
    [
      Choice("reliability", "luotettavuus", "tillförlitlighet"),
      Choice("responsiveness", "reagointi", "lyhördhet", also: ["reagointialttius"]),
      Choice("assurance", "vakuuttavuus", "trygghet"), Choice("empathy", "empatia", "empati"),
      Choice("tangibles", "fyysinen-ympäristö", "fysisk-miljö"),
    ])

  static let polarity = ChoiceSet(
    "polarity",
    [
      Choice("positive", "positiivinen", "positiv", also: ["myönteinen", "positivt"]),
      Choice("negative", "negatiivinen", "negativ", also: ["kielteinen", "negativt"]),
    ])

  static let momentOfTruth = ChoiceSet(
    "moment of truth",
    [
      Choice("zero", "nolla", "noll", also: ["zmot"], summary: "Looking round before the choice."),
      Choice("first", "ensimmäinen", "första", also: ["fmot"], summary: "The choice itself."),
      Choice("second", "toinen", "andra", also: ["smot"], summary: "The use."),
      Choice(
        "ultimate", "lopullinen", "slutgiltiga", also: ["slutgiltig", "slutgiltigt", "umot"], summary: "Telling others."
      ),
    ])

  static let adapting = ChoiceSet(
    "who adapts", [Choice("company", "yritys", "företag"), Choice("customer", "asiakas", "kund")])
}
